import type { ComponentChildren } from 'preact'
import { Icon } from './icon.tsx'
import type { IconName } from './icon-paths.data.ts'

interface EmptyStateProps {
  icon: IconName
  tone?: 'plain' | 'accent' | 'warning' | 'danger'
  title: string
  /** Why, and what still works. */
  text: string
  /** The way on: at most two buttons. */
  children?: ComponentChildren
  /** A code for whoever has to look into it, in mono below. */
  code?: string
}

/** Nothing here, or something failed: how it is, why, what next. */
export function EmptyState({ icon, tone = 'plain', title, text, children, code }: EmptyStateProps) {
  return (
    <div class="ui-empty">
      <span class={`ui-empty-mark is-${tone}`}>
        <Icon name={icon} size="l" />
      </span>
      <h2>{title}</h2>
      <p>{text}</p>
      {children && <div class="ui-empty-ways">{children}</div>}
      {code && <code>{code}</code>}
    </div>
  )
}
