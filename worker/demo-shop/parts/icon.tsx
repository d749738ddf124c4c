/** @jsxImportSource hono/jsx */

const paths = {
  cart: 'M3 4h2.5l2.2 11h9.9l2-8H6.6M9.5 19.5a.8.8 0 1 0 0-.1M16 19.5a.8.8 0 1 0 0-.1',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM4.5 20.5c.6-4 3.6-6 7.5-6s6.9 2 7.5 6',
  truck: 'M2.5 6h11v10h-11zM13.5 9.5h4l3.5 3.5v3h-7.5M7 18.5a1.6 1.6 0 1 0 0-.1M17 18.5a1.6 1.6 0 1 0 0-.1',
  box: 'm3.5 8 8.5-4 8.5 4v8L12 20l-8.5-4zM3.5 8l8.5 4 8.5-4M12 12v8',
  back: 'M9 6 3.5 11.5 9 17M4 11.5h10a6 6 0 0 1 6 6',
  chat: 'M12 4.5c5 0 8.5 3.2 8.5 7.2S17 19 12 19c-1 0-2-.1-2.9-.4L5 20.5l.6-3.6c-1.3-1.4-2.1-3.2-2.1-5.2 0-4 3.5-7.2 8.5-7.2Z',
} as const

/** A line drawing beside words; it says nothing that the words do not. */
export function Icon({ name }: { name: keyof typeof paths }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  )
}
