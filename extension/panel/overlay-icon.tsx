/** Drawings that the overlay alone needs, on the grid of shared/ui/icon-paths.data.ts. */
const paths = {
  insert: 'M12 4v10M7.8 10l4.2 4.2 4.2-4.2M4.5 19.5h15',
  edit: 'M4.5 19.5 5.6 15 16 4.6l3.4 3.4L9 18.4zM13.6 7l3.4 3.4',
  file: 'M6 3.5h8l4.5 4.5v12.5H6zM14 3.5V8h4.5',
  shield: 'M12 3.5 19.5 6v6c0 4.5-3.2 7.2-7.5 8.7C7.7 19.2 4.5 16.5 4.5 12V6zM8.8 12l2.3 2.3 4.2-4.3',
  grip: 'M9 6.5h.01M9 12h.01M9 17.5h.01M15 6.5h.01M15 12h.01M15 17.5h.01',
} as const

interface OverlayIconProps {
  name: keyof typeof paths
  size?: 's' | 'm'
}

/** A drawing beside words, always decorative. */
export function OverlayIcon({ name, size = 's' }: OverlayIconProps) {
  return (
    <svg class={`ui-icon ui-icon-${size}`} viewBox="0 0 24 24" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  )
}
