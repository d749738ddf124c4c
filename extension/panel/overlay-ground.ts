import { overlayState, patchOverlay } from './overlay-state.ts'

/** A page may fade from one ground to the other; it is looked at again when that is over. */
const fadeMs = 600

/** Keeps the overlay as light or dark as the page it stands on, also when the page changes. */
export function followGround(signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let list = overlayState.value.reading?.list ?? null
  const look = () => {
    const theme = readGround(list)
    if (theme !== overlayState.value.theme) patchOverlay({ theme })
  }
  const lookTwice = () => {
    look()
    clearTimeout(timer)
    timer = setTimeout(look, fadeMs)
  }
  const stop = overlayState.subscribe((state) => {
    const next = state.reading?.list ?? list
    if (next === list) return
    list = next
    look()
  })
  const observer = new MutationObserver(lookTwice)
  for (const part of [document.documentElement, document.body]) observer.observe(part, { attributes: true })
  // A page may swap its style sheet instead.
  observer.observe(document.head, { childList: true })
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', lookTwice, { signal })
  signal.addEventListener('abort', () => {
    stop()
    observer.disconnect()
    clearTimeout(timer)
  })
  lookTwice()
}

/** The console's own ground, not the system's: the first opaque one under the messages, or under the page. */
export function readGround(list: HTMLElement | null): 'light' | 'dark' {
  for (let part: Element | null = list?.isConnected ? list : document.body; part; part = part.parentElement) {
    const [red = 255, green = 255, blue = 255, alpha = 1] = (
      getComputedStyle(part).backgroundColor.match(/[\d.]+/g) ?? []
    ).map(Number)
    if (alpha > 0.5) return (red * 299 + green * 587 + blue * 114) / 1000 < 110 ? 'dark' : 'light'
  }
  return 'light'
}
