/** Where the person was on the page before the input was written to. */
export interface View {
  /** Puts scrolling back: an editor scrolls to what is written into it. */
  holdScroll(): void
  /** Puts focus and selection back too, for a fill that came to nothing. */
  restore(): void
}

export function holdView(input: HTMLElement): View {
  const focused = document.activeElement
  const caret = focused instanceof HTMLTextAreaElement ? [focused.selectionStart, focused.selectionEnd] : null
  const selection = getSelection()
  const ranges = Array.from({ length: selection?.rangeCount ?? 0 }, (_, index) => selection?.getRangeAt(index))
  const scrolled = ancestorsOf(input).map((element) => [element, element.scrollLeft, element.scrollTop] as const)
  const holdScroll = () => {
    for (const [element, left, top] of scrolled)
      if (element.scrollLeft !== left || element.scrollTop !== top) element.scrollTo({ left, top, behavior: 'instant' })
  }
  return {
    holdScroll,
    restore() {
      if (focused !== document.activeElement) {
        if (focused instanceof HTMLElement && focused !== document.body) focused.focus({ preventScroll: true })
        else input.blur()
      }
      const living = ranges.filter((range) => range?.startContainer.isConnected)
      if (caret && focused instanceof HTMLTextAreaElement) focused.setSelectionRange(caret[0] ?? 0, caret[1] ?? 0)
      else if (living.length > 0) {
        selection?.removeAllRanges()
        for (const range of living) if (range) selection?.addRange(range)
      }
      holdScroll()
    },
  }
}

function ancestorsOf(element: Element): Element[] {
  const found: Element[] = []
  for (let one = element.parentElement; one; one = one.parentElement) found.push(one)
  return found
}
