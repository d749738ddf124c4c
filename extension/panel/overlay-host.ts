/** How long a page that throws the overlay out again and again is left alone in between. */
const returnMs = 150
/** Elements that show no children. */
const childless = 'video, audio, iframe, img, canvas, object, embed, input, textarea'

/**
 * Keeps the overlay's element under the page's body, above all that the page itself shows, and as large as its own
 * pixels. It stands in the browser's top layer. A modal dialog that the page opens makes everything outside it inert,
 * whatever lies on top: the overlay stays below it rather than show dead buttons, and is there as before when it
 * closes. A part of the page that fills the screen makes all else inert too, but the overlay can be within it.
 */
export function keepHost(host: HTMLElement, page: HTMLElement, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const observer = new MutationObserver(() => {
    if (host.parentNode === findHome()) return
    clearTimeout(timer)
    timer = setTimeout(mount, returnMs)
  })
  const mount = () => {
    if (signal.aborted) return
    const home = findHome()
    if (host.parentNode !== home) home.append(host)
    raise(host)
    page.style.zoom = unzoomed(host)
    observer.disconnect()
    for (const part of new Set([document, document.documentElement, document.body, home]))
      observer.observe(part, { childList: true })
  }
  document.addEventListener('fullscreenchange', mount, { signal })
  window.addEventListener('resize', () => (page.style.zoom = unzoomed(host)), { signal })
  signal.addEventListener('abort', () => {
    clearTimeout(timer)
    observer.disconnect()
    host.remove()
  })
  mount()
}

/** The body, or the part of the page that fills the screen: clicks on anything outside that go through to it. */
function findHome(): Element {
  const full = document.fullscreenElement ?? null
  return full === null || full.contains(document.body) || !canHold(full) ? document.body : full
}

function canHold(full: Element): boolean {
  return !full.matches(childless) && full.shadowRoot === null
}

/** A `manual` popover closes nothing of the page's, and takes no focus when it is shown. */
function raise(host: HTMLElement): void {
  if (!('showPopover' in host) || !host.isConnected) return
  host.popover = 'manual'
  const full = document.fullscreenElement
  // What fills the screen came into the top layer last: step before it again, or stay below a film.
  if (full && host.matches(':popover-open')) host.hidePopover()
  if (full && !full.contains(host)) return
  if (!host.matches(':popover-open')) host.showPopover()
}

/** Consoles zoom their pages by CSS; the overlay's pixels stay what they are. */
function unzoomed(host: HTMLElement): string {
  const zoom = 'currentCSSZoom' in host ? Number(host.currentCSSZoom) : 1
  return zoom > 0 && zoom !== 1 ? String(1 / zoom) : ''
}
