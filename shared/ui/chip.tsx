import type { ComponentChildren } from 'preact'

interface ChipProps {
  tone?: 'plain' | 'accent' | 'warning' | 'success' | 'danger' | 'info' | 'line'
  children: ComponentChildren
}

/** A short word about state, on a soft ground. */
export function Chip({ tone = 'plain', children }: ChipProps) {
  return <span class={`ui-chip is-${tone}`}>{children}</span>
}
