/**
 * What was tapped goes away or is switched off: the focus stays where it was in the conversation, so that the next
 * Tab leads to what comes after. `leaves`: the message goes as a whole.
 */
export function keepFocus(leaves = false): void {
  const row = leaves ? null : document.activeElement?.closest<HTMLElement>('[data-row]')
  const place = row ?? document.querySelector<HTMLElement>('[role=log]')
  place?.focus({ preventScroll: true })
}
