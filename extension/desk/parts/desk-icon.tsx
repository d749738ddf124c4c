/** Drawings that only the desk uses, in the same 24 px grid as the shared ones. */
const paths = {
  inbox: 'M3.5 13.2 6.2 5.2h11.6l2.7 8v5.6h-17zM3.5 13.2h4.8l1.3 2.5h4.8l1.3-2.5h4.8',
  book: 'M5 7.2a2.7 2.7 0 0 1 2.7-2.7H19v15H7.7A2.7 2.7 0 0 1 5 16.8zM5 16.8a2.7 2.7 0 0 1 2.7-2.7H19M9 8.5h6',
  understand: 'M4.2 5h15.6v11.2H12l-4.2 3.6v-3.6H4.2zM8.4 10.5l2.6 2.6 4.7-4.8',
  rule: 'M6 3.8a2.2 2.2 0 1 1 0 4.4 2.2 2.2 0 0 1 0-4.4zM18 9.8a2.2 2.2 0 1 1 0 4.4 2.2 2.2 0 0 1 0-4.4zM6 15.8a2.2 2.2 0 1 1 0 4.4 2.2 2.2 0 0 1 0-4.4zM8.2 6h3.6c2.2 0 3.3 1.5 4 4.2M8.2 18h3.6c2.2 0 3.3-1.5 4-4.2',
  ticket: 'M6 3.8h12v16.4l-2-1.4-2 1.4-2-1.4-2 1.4-2-1.4-2 1.4zM9 8.5h6M9 12.5h6',
  source: 'M5 5.5c0-2.7 14-2.7 14 0s-14 2.7-14 0zM5 5.5v13c0 2.7 14 2.7 14 0v-13M5 12c0 2.7 14 2.7 14 0',
  settings:
    'M4 7.5h7M17 7.5h3M14 5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5zM4 16.5h3M13 16.5h7M10 14a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5z',
  import: 'M12 15.5V4.5M7.5 9 12 4.5 16.5 9M5 15v4.5h14V15',
  leave: 'M10 4.5H5v15h5M14.5 8l4 4-4 4M18.5 12H9.5',
  panel: 'M4 5h16v14H4zM14.5 5v14',
} as const

export type DeskIconName = keyof typeof paths

/** A drawing of the desk beside words. Always decorative. */
export function DeskIcon({ name, size = 'm' }: { name: DeskIconName; size?: 's' | 'm' | 'l' }) {
  return (
    <svg class={`ui-icon ui-icon-${size}`} viewBox="0 0 24 24" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  )
}
