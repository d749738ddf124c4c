import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'

/** Where a pointer may be about to press something: the list of all drafts, because one that grows moves the next. */
const steadyPlace = '.drafts, .dk-drafts'

/** The room in pixels that words keep while the pointer is over the drafts; null while they may take what they need. */
export function useHeldRoom(place: RefObject<HTMLElement | null>, words: string): number | null {
  const [heldPx, setHeldPx] = useState<number | null>(null)
  const lastPx = useRef(0)
  useLayoutEffect(() => {
    const own = place.current
    if (own === null || heldPx !== null) return
    const px = own.offsetHeight
    const isUnderHand = own.closest(steadyPlace)?.matches(':hover') === true
    if (lastPx.current > 0 && px > lastPx.current && isUnderHand) setHeldPx(lastPx.current)
    else lastPx.current = px
  }, [place, words, heldPx])
  useEffect(() => {
    if (heldPx === null) return
    const around = place.current?.closest(steadyPlace)
    const release = () => setHeldPx(null)
    around?.addEventListener('pointerleave', release)
    return () => around?.removeEventListener('pointerleave', release)
  }, [place, heldPx])
  return heldPx
}
