const grounds = ['is-accent', 'is-info', 'is-warning', 'is-plain']

/** The first character of a name on one of four grounds; the name stands beside it. */
export function Avatar({ name, size = 'm' }: { name: string; size?: 's' | 'm' }) {
  const first = [...name.trim()][0] ?? '客'
  const ground = grounds[(first.codePointAt(0) ?? 0) % grounds.length]
  return (
    <span class={`dk-avatar is-${size} ${ground}`} aria-hidden="true">
      {first}
    </span>
  )
}
