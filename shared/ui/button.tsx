import type { ComponentChildren, JSX } from 'preact'
import { Icon } from './icon.tsx'
import type { IconName } from './icon-paths.data.ts'

export interface ButtonProps extends Omit<JSX.IntrinsicElements['button'], 'size' | 'icon'> {
  /** One primary a view. `quiet` has no edge; `danger` deletes or refuses. */
  tone?: 'plain' | 'primary' | 'quiet' | 'danger'
  /** 28, 32 or 44 px high. */
  size?: 's' | 'm' | 'l'
  icon?: IconName
  /** Shows that the press is being worked on; further presses do nothing. */
  busy?: boolean
  children?: ComponentChildren
}

/** A button. Without children it is a square with an icon and needs an `aria-label`. */
export function Button({ tone = 'plain', size = 'm', icon, busy, children, class: more, ...rest }: ButtonProps) {
  const square = children === undefined ? ' is-square' : ''
  return (
    <button
      type="button"
      {...rest}
      class={`ui-btn is-${tone} is-${size}${square}${more ? ` ${more}` : ''}`}
      aria-busy={busy || undefined}
      disabled={rest.disabled || busy}
    >
      {busy ? <span class="ui-spin" /> : icon && <Icon name={icon} size={size === 'l' ? 'l' : 'm'} />}
      {children}
    </button>
  )
}
