import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { Icon } from './icon.tsx'
import type { IconName } from './icon-paths.data.ts'

interface CardFrameProps {
  icon: IconName
  title: string
  /** The result, at the right of the title. */
  result?: ComponentChildren
  children: ComponentChildren
}

/** The box of every card: a title with its result, then the body. */
export function CardFrame({ icon, title, result, children }: CardFrameProps) {
  const id = useId()
  return (
    <section class="ui-card" aria-labelledby={id}>
      <header class="ui-card-head">
        <Icon name={icon} />
        <div id={id} class="ui-card-title">
          {title}
        </div>
        {result && <span class="ui-card-result">{result}</span>}
      </header>
      {children}
    </section>
  )
}
