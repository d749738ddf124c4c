import { Icon } from '../../../../shared/ui/icon.tsx'

export interface PickedItem {
  id: string
  label: string
  /** Where its name leads. */
  href?: string
  /** Why it does not count: a dead link. */
  trouble?: string | null
}

/** What was picked, each with what is wrong with it and the way out. */
export function PickedList({
  label,
  items,
  onRemove,
}: {
  label: string
  items: PickedItem[]
  onRemove: (id: string) => void
}) {
  if (items.length === 0) return null
  return (
    <ul class="dk-questions" aria-label={label}>
      {items.map(({ id, label: name, href, trouble }) => (
        <li key={id} class={trouble ? 'is-dead' : undefined}>
          {href ? <a href={href}>{name}</a> : name}
          {trouble && <small>{trouble}</small>}
          <button type="button" aria-label={`去掉「${name}」`} onClick={() => onRemove(id)}>
            <Icon name="x" size="s" />
          </button>
        </li>
      ))}
    </ul>
  )
}
