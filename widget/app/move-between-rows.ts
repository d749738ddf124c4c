/** ↑ and ↓ walk from message to message once the list has focus. */
export function moveBetweenRows(event: KeyboardEvent): void {
  const list = event.currentTarget
  if (!(list instanceof HTMLElement) || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
  const rows = [...list.querySelectorAll<Element>('[data-row]')]
  const here = document.activeElement ? rows.indexOf(document.activeElement) : -1
  if (here < 0 && document.activeElement !== list) return
  const next = here < 0 ? rows.at(-1) : rows[event.key === 'ArrowUp' ? here - 1 : here + 1]
  if (!(next instanceof HTMLElement)) return
  event.preventDefault()
  next.focus()
}
