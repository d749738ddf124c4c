/** What a console listens for on its document, and would take for its own. */
const kept = [
  ...['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'paste', 'copy', 'cut'],
  ...['compositionstart', 'compositionupdate', 'compositionend'],
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick', 'contextmenu', 'wheel'],
] as const

/**
 * What happens inside the overlay stays there; Esc goes back to the console's composer, and a press on a button
 * leaves the focus where it was.
 */
export function keepEvents(host: HTMLElement, page: HTMLElement, toComposer: () => void): void {
  for (const type of kept) host.addEventListener(type, (event) => event.stopPropagation())
  page.addEventListener('keydown', (event) => {
    if (event.code !== 'Escape' || isComposing(event)) return
    event.preventDefault()
    toComposer()
  })
  page.addEventListener('mousedown', (event) => {
    if (event.target instanceof Element && event.target.closest('button')) event.preventDefault()
  })
}

/** True while an input method has the key; some tell so by the key code alone. */
export function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229
}
