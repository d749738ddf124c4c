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
export function keepClear(host: HTMLElement, signal: AbortSignal): { arrange: () => void } {
  let isPointed = false
  let isLate = false
  const arrange = () => {
    if (signal.aborted) return
    isLate = isPointed || placeState.value.isHeld
    if (!isLate) arrangeNow()
  }
  const sizes = new ResizeObserver(arrange)
  let reading = overlayState.value.reading
  const stop = overlayState.subscribe((state) => {
    if (state.reading === reading) return
    sizes.disconnect()
    reading = state.reading
    for (const part of [reading?.list, reading?.input]) if (part) sizes.observe(part)
    arrange()
  })
  const options = { signal }
  host.addEventListener('pointerenter', () => (isPointed = true), options)
  host.addEventListener(
    'pointerleave',
    () => {
      isPointed = false
      if (isLate) arrange()
    },
    options,
  )
  window.addEventListener('resize', () => arrangeNow(), options)
  signal.addEventListener('abort', () => {
    stop()
    sizes.disconnect()
  })
  arrangeNow()
  return { arrange: arrangeNow }
}

/** Places overlay and tab by what stands on the page now. */
function arrangeNow(): void {
  const { reading } = overlayState.value
  const { chosen, tabTop, box, tab } = placeState.value
  const page = { width: window.innerWidth, height: window.innerHeight }
  const { never, rather } = reading ? findObstacles(reading) : nothing
  const wanted = chosen ? fromRight(chosen, page) : docked(page)
  const next = placeOverlay({
    ...{ window: page, wanted, never, least: overlaySize.least, margin: chosen ? 0 : 8 },
    rather: chosen ? null : rather,
  })
  const wantedTab = { left: page.width - tabSize.width, top: tabTop ?? page.height - 140, ...tabSize }
  const foundTab = placeOverlay({
    ...{ window: page, wanted: wantedTab, never, rather: null, margin: 0 },
    least: tabSize,
  })
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
