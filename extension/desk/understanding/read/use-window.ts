import type { RefObject } from 'preact'
import { useEffect, useState } from 'preact/hooks'

/** Rows drawn above and below what is seen, so that a quick scroll finds them there. */
const spare = 8

/** Which rows of a long list are worth drawing; every row has the same height. */
export function useWindow(list: RefObject<HTMLElement | null>, count: number, rowHeight: number) {
  const [view, setView] = useState({ top: 0, height: 800 })
  useEffect(() => {
    const place = list.current
    if (!place) return
    const look = () => setView({ top: place.scrollTop, height: place.clientHeight || 800 })
    look()
    place.addEventListener('scroll', look, { passive: true })
    addEventListener('resize', look)
    return () => {
      place.removeEventListener('scroll', look)
      removeEventListener('resize', look)
    }
  }, [list, count])
  const first = Math.max(0, Math.floor(view.top / rowHeight) - spare)
  const last = Math.min(count, Math.ceil((view.top + view.height) / rowHeight) + spare)
  return { first: Math.min(first, last), last }
}

/** Brings a row into view, and no further than needed. */
export function showRow(place: HTMLElement, at: number, rowHeight: number) {
  const top = at * rowHeight
  if (top < place.scrollTop) place.scrollTop = top
  else if (top + rowHeight > place.scrollTop + place.clientHeight) {
    place.scrollTop = top + rowHeight - place.clientHeight
  }
}
