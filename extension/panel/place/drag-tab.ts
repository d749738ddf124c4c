import { patchPlace, placeState, tabSize } from './place-state.ts'

/** A press that goes no further than this is a click. */
const slackPx = 4
const stepPx = 16

/** Drags the minimised tab along the window's edge; a press that did not move stays a click. */
export function dragTab(event: PointerEvent, settle: () => void): void {
  const handle = event.currentTarget
  if (!event.isTrusted || event.button !== 0 || !(handle instanceof Element)) return
  const from = { y: event.clientY, top: placeState.value.tab.top }
  const ending = new AbortController()
  const options = { signal: ending.signal }
  let isDragged = false
  const follow = (move: Event) => {
    if (!(move instanceof PointerEvent)) return
    isDragged ||= Math.abs(move.clientY - from.y) > slackPx
    if (isDragged) moveTab(from.top + move.clientY - from.y)
  }
  const end = () => {
    ending.abort()
    patchPlace({ isHeld: false })
    if (!isDragged) return
    settle()
    // The click that follows a drag is part of it.
    const swallow = (click: Event) => click.stopPropagation()
    handle.addEventListener('click', swallow, { capture: true, once: true })
    setTimeout(() => handle.removeEventListener('click', swallow, { capture: true }), 0)
  }
  handle.setPointerCapture(event.pointerId)
  handle.addEventListener('pointermove', follow, options)
  handle.addEventListener('pointerup', end, options)
  handle.addEventListener('pointercancel', end, options)
  patchPlace({ isHeld: true })
}

/** ↑ and ↓ move the tab; true where the key was one of them. */
export function nudgeTab(event: KeyboardEvent, settle: () => void): boolean {
  if (!event.isTrusted || event.altKey || (event.code !== 'ArrowUp' && event.code !== 'ArrowDown')) return false
  moveTab(placeState.value.tab.top + (event.code === 'ArrowUp' ? -stepPx : stepPx))
  settle()
  return true
}

function moveTab(wanted: number): void {
  const top = Math.round(Math.max(0, Math.min(wanted, window.innerHeight - tabSize.height)))
  patchPlace({ tabTop: top, tab: { ...placeState.value.tab, top } })
}
