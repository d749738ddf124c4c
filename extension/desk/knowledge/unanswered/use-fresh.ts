import { useEffect, useRef } from 'preact/hooks'
import { useDesk } from '../../desk-context.ts'

const everyMs = 30_000
/** From a message in some conversation until what came of it stands in the list; also the least time between two looks. */
const soonMs = 4_000

/**
 * Looks at once, again whenever the page comes into sight, and while it stays there: soon after somebody wrote in any
 * conversation, and every half minute.
 */
export function useFresh(look: () => void): void {
  const { snapshot } = useDesk()
  const written = (snapshot.value?.inbox ?? []).reduce((sum, { lastSeq }) => sum + lastSeq, 0)
  const newest = useRef(look)
  newest.current = look
  const heard = useRef(written)
  const soon = useRef<ReturnType<typeof setTimeout> | null>(null)
  useEffect(() => {
    lookIfSeen(look)
    const again = () => lookIfSeen(look)
    const timer = setInterval(again, everyMs)
    document.addEventListener('visibilitychange', again)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', again)
    }
  }, [look])
  useEffect(() => {
    if (heard.current === written) return
    heard.current = written
    const wait = () => {
      const since = heard.current
      soon.current = setTimeout(() => {
        soon.current = null
        lookIfSeen(newest.current)
        if (heard.current !== since) wait() // what was written meanwhile may not have come through
      }, soonMs)
    }
    if (soon.current === null) wait()
  }, [written])
  useEffect(() => () => clearTimeout(soon.current ?? undefined), [])
}

function lookIfSeen(look: () => void): void {
  if (document.visibilityState === 'visible') look()
}
