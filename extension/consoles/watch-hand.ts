/** Whether a person does something to the page's input while a draft is read back. */
export interface Hand {
  /** Typed, deleted or pasted. */
  hasWritten(): boolean
  /** Pressed Enter or clicked, as for sending. */
  hasPressed(): boolean
  end(): void
}

/** Starts after our own write: the browser marks the events of that one as a person's too. */
export function watchHand(): Hand {
  const ending = new AbortController()
  let written = false
  let pressed = false
  const listen = (type: string, note: (event: Event) => void) =>
    document.addEventListener(type, (event) => event.isTrusted && note(event), {
      capture: true,
      signal: ending.signal,
    })
  listen('input', () => {
    written = true
  })
  listen('keydown', (event) => {
    pressed ||= event instanceof KeyboardEvent && event.key === 'Enter'
  })
  listen('pointerdown', () => {
    pressed = true
  })
  return { hasWritten: () => written, hasPressed: () => pressed, end: () => ending.abort() }
}
