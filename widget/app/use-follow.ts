import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { ShownItem } from '../../shared/engine/api.ts'

/** Closer than this to the end counts as reading along. */
const nearEndPx = 80
/** What is left above a reply that begins at the top. */
const leadPx = 10

/**
 * Keeps what is new in view: the end of the list, or the beginning of a reply that is taller than it. Whoever
 * scrolled away is left alone and told that there is news. `isAlone`: nothing was said yet, only greeted.
 */
export function useFollow(shown: readonly ShownItem[], isAlone: boolean, ...reasons: unknown[]) {
  const list = useRef<HTMLDivElement>(null)
  const seen = useRef<Set<string> | null>(null)
  /** `first`: the row that has to be seen from its beginning; null is the end, undefined nothing yet. */
  const state = useRef<{ follows: boolean; atEnd: boolean; top: number; first?: HTMLElement | null }>({
    ...{ follows: true, atEnd: true, top: -1 },
  })
  /** The first row that came while the shopper was elsewhere. */
  const [news, setNews] = useState<HTMLElement | null>(null)

  const follow = () => {
    const element = list.current
    const now = state.current
    if (!element || !now.follows) return
    const end = element.scrollHeight - element.clientHeight
    const start = now.first?.isConnected ? now.first.offsetTop - leadPx : end
    element.scrollTop = Math.max(0, Math.min(start, end))
    now.top = element.scrollTop
    now.atEnd = end - now.top < nearEndPx
  }
  /** Goes there and follows again; null is the end. */
  const goTo = (first: HTMLElement | null) => {
    Object.assign(state.current, { follows: true, first })
    setNews(null)
    follow()
  }
  const onScroll = () => {
    const element = list.current
    const now = state.current
    // Our own scrolling says nothing of where the shopper wants to be.
    if (!element || element.scrollTop === now.top) return
    now.atEnd = element.scrollHeight - element.scrollTop - element.clientHeight < nearEndPx
    Object.assign(now, { follows: now.atEnd, first: null, top: -1 })
    if (now.atEnd) setNews(null)
  }

  useLayoutEffect(() => {
    const rows = list.current?.querySelectorAll<HTMLElement>('[data-row]')
    // Of what an earlier visit left, only the newest row is new.
    seen.current ??= new Set(shown.slice(0, -1).map(({ key }) => key))
    const before = seen.current
    const isFirst = before.size === 0
    const fresh = shown.findIndex(({ key }) => !before.has(key))
    for (const { key } of shown) before.add(key)
    // Counted from the end: a question that was put aside has no row any more.
    const first = rows?.[rows.length - shown.length + fresh] ?? null
    const greeting = list.current?.querySelector<HTMLElement>('.w-greeting')
    if (greeting && isAlone && state.current.first === undefined) goTo(greeting)
    else if (fresh < 0 || isAlone) follow()
    else if (isOwn(shown.at(-1))) goTo(null)
    // An answer of this device may be drawn together with what it answers.
    else if (isFirst || state.current.atEnd || shown.slice(fresh).some(isOwn)) goTo(first)
    else setNews((known) => known ?? first)
  }, [shown, isAlone, ...reasons])
  useResized(list, follow)
  return { list, onScroll, news, goTo }
}

/** When the box shrinks (keyboard) or a row grows (a picture, a card), what was in view stays in view. */
function useResized(list: { current: HTMLDivElement | null }, follow: () => void) {
  useEffect(() => {
    const element = list.current
    if (!element || typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(follow)
    observer.observe(element)
    if (element.firstElementChild) observer.observe(element.firstElementChild)
    return () => observer.disconnect()
  }, [])
}

/** Whether the shopper wrote this row. */
export function isOwn(item: ShownItem | undefined): boolean {
  return item?.kind === 'message' && item.message.author.kind === 'shopper'
}
