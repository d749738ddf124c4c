/** How long a page that throws the overlay out again and again is left alone in between. */
const returnMs = 150

/**
 * Keeps the overlay's element under the page's body, above all that the page itself shows, and as large as its own
 * pixels. It stands in the browser's top layer; a modal dialog that the page opens lies above it and has the focus
 * to itself, and when it closes the overlay is there as before.
 */
export function keepHost(host: HTMLElement, page: HTMLElement, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const observer = new MutationObserver(() => {
    if (host.parentNode === document.body) return
    clearTimeout(timer)
    timer = setTimeout(mount, returnMs)
  })
  const mount = () => {
    if (signal.aborted) return
    if (host.parentNode !== document.body) document.body.append(host)
    raise(host)
    page.style.zoom = unzoomed(host)
    observer.disconnect()
    for (const part of [document, document.documentElement, document.body]) observer.observe(part, { childList: true })
  }
  // A layer that fills the screen came on top: step in front of it again.
  document.addEventListener('fullscreenchange', () => raise(host, true), { signal })
  window.addEventListener('resize', () => (page.style.zoom = unzoomed(host)), { signal })
  signal.addEventListener('abort', () => {
    clearTimeout(timer)
    observer.disconnect()
    host.remove()
  })
  mount()
}

/** A `manual` popover closes nothing of the page's, and takes no focus when it is shown. */
function raise(host: HTMLElement, isBehind = false): void {
  if (!('popover' in host) || !host.isConnected) return
  host.popover = 'manual'
  if (isBehind && host.matches(':popover-open')) host.hidePopover()
  if (!host.matches(':popover-open')) host.showPopover()
}

/** Consoles zoom their pages by CSS; the overlay's pixels stay what they are. */
function unzoomed(host: HTMLElement): string {
  const zoom = 'currentCSSZoom' in host ? Number(host.currentCSSZoom) : 1
  return zoom > 0 && zoom !== 1 ? String(1 / zoom) : ''
}
