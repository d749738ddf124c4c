import { useEffect } from 'preact/hooks'

const everyMs = 30_000

/** Looks at once, again whenever the page comes into sight, and every half minute while it stays there. */
export function useFresh(look: () => void): void {
  useEffect(() => {
    const lookIfSeen = () => {
      if (document.visibilityState === 'visible') look()
    }
    lookIfSeen()
    const timer = setInterval(lookIfSeen, everyMs)
    document.addEventListener('visibilitychange', lookIfSeen)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', lookIfSeen)
    }
  }, [look])
}
