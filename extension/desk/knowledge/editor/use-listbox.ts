import { useId, useState } from 'preact/hooks'

interface ListboxSetting {
  count: number
  /** Enter takes the first one unless another is chosen; off where the field's own words count too. */
  picksFirst: boolean
  onPick: (at: number) => void
}

/** Keys of a field with a list below: arrows move, Enter picks, Esc leaves the list and not the page. */
export function useListbox({ count, picksFirst, onPick }: ListboxSetting) {
  const first = picksFirst ? 0 : -1
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const [active, setActive] = useState(first)
  const at = Math.min(active, count - 1)
  const isShown = isOpen && count > 0
  const close = () => {
    setOpen(false)
    setActive(first)
  }
  const pick = (chosen: number) => {
    close()
    onPick(chosen)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || event.keyCode === 229 || event.ctrlKey || event.metaKey) return
    if (event.key === 'Escape' && isOpen) {
      event.stopPropagation()
      close()
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      setOpen(true)
      if (isShown) setActive(event.key === 'ArrowDown' ? (at + 1) % count : (Math.max(at, 0) + count - 1) % count)
    } else if (event.key === 'Enter') {
      if (isShown && at >= 0) pick(at)
      else close()
    } else return
    event.preventDefault()
  }
  return {
    isShown,
    open: () => setOpen(true),
    field: {
      role: 'combobox' as const,
      'aria-expanded': isShown,
      'aria-controls': isShown ? id : undefined,
      'aria-autocomplete': 'list' as const,
      'aria-activedescendant': isShown && at >= 0 ? `${id}-${at}` : undefined,
      autocomplete: 'off' as const,
      onKeyDown,
      onFocus: () => setOpen(true),
      onBlur: close,
    },
    listId: id,
    option: (place: number) => ({
      id: `${id}-${place}`,
      role: 'option' as const,
      'aria-selected': place === at,
      // The press comes before the field loses its focus, which would take the list away.
      onPointerDown: (event: Event) => event.preventDefault(),
      onClick: () => pick(place),
    }),
  }
}
