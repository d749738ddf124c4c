import { type IconName, iconPaths } from './icon-paths.data.ts'

interface IconProps {
  name: IconName
  /** 14, 16 or 20 px beside text of 12, 14 or 17. */
  size?: 's' | 'm' | 'l'
}

/** A drawing beside words. Always decorative: the words carry the meaning. */
export function Icon({ name, size = 'm' }: IconProps) {
  return (
    <svg class={`ui-icon ui-icon-${size}`} viewBox="0 0 24 24" aria-hidden="true">
      <path d={iconPaths[name]} />
    </svg>
  )
}
