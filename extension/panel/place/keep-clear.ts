import type { ConsoleProfile } from '../../consoles/console-profile.ts'
import { type ConsoleReading, readConsole } from '../../consoles/read-console.ts'
import { overlayState } from '../overlay-state.ts'
import { findObstacles, type Obstacles } from './find-obstacles.ts'
import { type Box, placeOverlay } from './place-overlay.ts'
import { overlaySize, type PlaceState, patchPlace, placeState, tabSize } from './place-state.ts'

const nothing: Obstacles = { never: [], rather: null }
const dockedTop = 52
const dockedBottom = 12

/**
 * Keeps the overlay off the composer, the send control and the newest message, and inside the window. What lies under
 * the person's pointer is not moved: it waits until the pointer has left.
 */
export function keepClear(profile: ConsoleProfile, host: HTMLElement, signal: AbortSignal): { arrange: () => void } {
  let isPointed = false
  let isLate = false
  let observed: readonly Element[] = []
  let reading = overlayState.value.reading
  const arrange = () => {
    if (signal.aborted) return
    isLate = isPointed || placeState.value.isHeld
    if (!isLate) arrangeNow()
  }
  const sizes = new ResizeObserver(arrange)
  const arrangeNow = () => {
    const shown = readShown(reading, profile)
    place(shown ? findObstacles(shown) : nothing)
    const parts = [shown?.list, shown?.input].filter((part) => part != null)
    if (parts.length === observed.length && parts.every((part, at) => part === observed[at])) return
    sizes.disconnect()
    for (const part of parts) sizes.observe(part)
    observed = parts
  }
  const stop = overlayState.subscribe((state) => {
    // Between two conversations nothing is read: composer and list stand where they stood.
    if (state.reading === null || state.reading === reading) return
    reading = state.reading
    arrange()
  })
  const options = { signal }
  const setPointed = (now: boolean) => () => {
    isPointed = now
    if (!now && isLate) arrange()
  }
  host.addEventListener('pointerenter', setPointed(true), options)
  host.addEventListener('pointerleave', setPointed(false), options)
  window.addEventListener('resize', arrangeNow, options)
  signal.addEventListener('abort', () => {
    stop()
    sizes.disconnect()
  })
  arrangeNow()
  return { arrange: arrangeNow }
}

/** What was read last; where the page has drawn its nodes anew since then, what stands there now. */
function readShown(reading: ConsoleReading | null, profile: ConsoleProfile): ConsoleReading | null {
  const isStale = [reading?.list, reading?.newestRow, reading?.input].some((part) => part?.isConnected === false)
  if (!reading || !isStale) return reading
  const now = readConsole(document, profile)
  return now.ok ? now.value : reading
}

/** Places overlay and tab by what must not be covered. */
function place({ never, rather }: Obstacles): void {
  const { chosen, tabTop, box, tab } = placeState.value
  const page = { width: window.innerWidth, height: window.innerHeight }
  const wanted = chosen ? fromRight(chosen, page) : docked(page)
  const next = placeOverlay({
    ...{ window: page, wanted, never, least: overlaySize.least, margin: chosen ? 0 : 8 },
    rather: chosen ? null : rather,
  })
  const wantedTab = { left: page.width - tabSize.width, top: tabTop ?? page.height - 140, ...tabSize }
  const around = { window: page, never, rather: null, margin: 0 }
  const foundTab = placeOverlay({ ...around, wanted: wantedTab, least: tabSize })
  const nextTab = foundTab
    ? { right: Math.round(page.width - foundTab.left - foundTab.width), top: Math.round(foundTab.top) }
    : tab
  const rounded = next && round(next)
  if (JSON.stringify([rounded, nextTab]) !== JSON.stringify([box, tab])) patchPlace({ box: rounded, tab: nextTab })
}

function docked(page: { width: number; height: number }): Box {
  const width = overlaySize.usual
  return { left: page.width - width - 8, top: dockedTop, width, height: page.height - dockedTop - dockedBottom }
}

function fromRight(chosen: NonNullable<PlaceState['chosen']>, page: { width: number; height: number }): Box {
  const width = Math.min(chosen.width, page.width)
  const height = Math.min(chosen.height, page.height)
  return { left: page.width - chosen.right - width, top: chosen.top, width, height }
}

function round({ left, top, width, height }: Box): Box {
  return { left: Math.round(left), top: Math.round(top), width: Math.round(width), height: Math.round(height) }
}
