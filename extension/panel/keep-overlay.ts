import type { ConsoleProfile } from '../consoles/console-profile.ts'
import { type ConsoleNotice, watchConsole } from '../consoles/watch-console.ts'
import { mountOverlay } from './mount-overlay.tsx'
import { overlayState, patchOverlay } from './overlay-state.ts'

/** A page that draws itself anew shows no chat for a moment. */
const goneMs = 2000

/** What watches the page, and what shows the overlay on it. */
interface Parts {
  watch: typeof watchConsole
  mount: typeof mountOverlay
}
const parts: Parts = { watch: watchConsole, mount: mountOverlay }

/**
 * Shows the overlay while the page shows a chat. A frame or page without one holds nothing: no overlay, no line to
 * the engine, only the observer that would see a chat come.
 */
export function keepOverlay(profile: ConsoleProfile, signal: AbortSignal, { watch, mount } = parts): void {
  if (signal.aborted) return
  const waiting = new AbortController()
  const hear = (notice: ConsoleNotice) => {
    if (waiting.signal.aborted || !isChat(notice, profile)) return
    waiting.abort()
    void showOverlay(profile, signal, { watch, mount })
  }
  watch(profile, hear, AbortSignal.any([signal, waiting.signal]))
}

async function showOverlay(profile: ConsoleProfile, signal: AbortSignal, used: Parts): Promise<void> {
  const ending = new AbortController()
  patchOverlay({ reading: null, failure: null, ready: null, status: 'idle', inserted: null, notice: null })
  await used.mount(profile, AbortSignal.any([signal, ending.signal]))
  let timer: ReturnType<typeof setTimeout> | undefined
  const unsubscribe = overlayState.subscribe(({ failure }) => {
    clearTimeout(timer)
    if (failure?.kind === 'elsewhere') timer = setTimeout(leave, goneMs)
  })
  const stop = () => {
    unsubscribe()
    clearTimeout(timer)
  }
  const leave = () => {
    stop()
    ending.abort()
    keepOverlay(profile, signal, used)
  }
  signal.addEventListener('abort', stop, { once: true })
}

/** Half a chat is a console that changed; in a frame, or where only structure tells, it is some other page. */
function isChat(notice: ConsoleNotice, { find, paths }: ConsoleProfile): boolean {
  if (paths && !paths.some((path) => location.pathname.startsWith(path))) return false
  if (notice.kind === 'reading') return true
  if (notice.failure.kind !== 'slot-missing') return notice.failure.kind !== 'elsewhere'
  return find === 'slots' && window.top === window
}
