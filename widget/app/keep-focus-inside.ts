const focusable = 'a[href], button:not(:disabled), textarea, input, summary, select, [tabindex="0"]'

/** Full screen on a phone, Tab goes round inside; in the desktop's popover it may leave for the page. */
export function keepFocusInside(frame: HTMLElement, event: KeyboardEvent): void {
  if (event.key !== 'Tab' || !matchMedia('(max-width: 479px)').matches || document.querySelector('dialog[open]')) return
  // A popover 384 px wide is narrow too: only a frame as high as the screen is full screen.
  if (window.innerHeight < screen.height * 0.7) return
  const stops = [...frame.querySelectorAll<HTMLElement>(focusable)]
  const [first, last] = [stops[0], stops.at(-1)]
  const from = event.shiftKey ? first : last
  const to = event.shiftKey ? last : first
  if (document.activeElement !== from || !to) return
  event.preventDefault()
  to.focus()
}
