import type { Box } from './place-overlay.ts'
import { overlaySize, patchPlace, placeState } from './place-state.ts'

export type Grip = 'move' | 'resize'

/** How far one press of an arrow key goes. */
const stepPx = 16

/** A drag that begins with `event`; where it ends is where the person wants it. `settle` keeps it off what it must not cover. */
export function dragOverlay(event: PointerEvent, grip: Grip, settle: () => void): void {
  const { box } = placeState.value
  const handle = event.currentTarget
  if (!event.isTrusted || event.button !== 0 || !box || !(handle instanceof Element)) return
  const from = { x: event.clientX, y: event.clientY }
  const ending = new AbortController()
  const follow = (move: PointerEvent) => choose(change(box, grip, move.clientX - from.x, move.clientY - from.y))
  const end = () => {
    ending.abort()
    patchPlace({ isHeld: false })
    settle()
  }
  handle.setPointerCapture(event.pointerId)
  const options = { signal: ending.signal }
  const onMove = (move: Event) => move instanceof PointerEvent && follow(move)
  handle.addEventListener('pointermove', onMove, options)
  handle.addEventListener('pointerup', end, options)
  handle.addEventListener('pointercancel', end, options)
  patchPlace({ isHeld: true })
}

/** Arrow keys move, with Shift they size; true where the key was one of them. */
export function nudgeOverlay(event: KeyboardEvent, settle: () => void): boolean {
  const direction = directions[event.code]
  const { box } = placeState.value
  if (!direction || !box || !event.isTrusted || event.altKey || event.ctrlKey || event.metaKey) return false
  const [x, y] = direction
  const next = event.shiftKey
    ? change(box, 'resize', x * stepPx, y * stepPx)
    : change(box, 'move', x * stepPx, y * stepPx)
  choose(next)
  settle()
  return true
}

const directions: Partial<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** It is sized at its lower left corner: it docks on the right. */
export function change(box: Box, grip: Grip, x: number, y: number): Box {
  if (grip === 'move') return { ...box, left: box.left + x, top: box.top + y }
  const width = Math.max(overlaySize.least.width, box.width - x)
  const height = Math.max(overlaySize.least.height, box.height + y)
  return { left: box.left + box.width - width, top: box.top, width, height }
}

/** Inside the window at once, so that the head can never be lost; the rest is settled at the end. */
function choose(wanted: Box): void {
  const width = Math.min(wanted.width, window.innerWidth)
  const height = Math.min(wanted.height, window.innerHeight)
  const left = Math.round(Math.max(0, Math.min(wanted.left, window.innerWidth - width)))
  const top = Math.round(Math.max(0, Math.min(wanted.top, window.innerHeight - height)))
  const size = { width: Math.round(width), height: Math.round(height) }
  const right = Math.max(0, window.innerWidth - left - size.width)
  patchPlace({ box: { left, top, ...size }, chosen: { right, top, ...size } })
}
