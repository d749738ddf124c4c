import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'

/**
 * A button that goes away or rests while its press is worked on takes the focus with it: it comes back to that button,
 * or, where it is gone, to the place that tells what became of the press.
 */
export function useKeptFocus(
  box: RefObject<HTMLElement | null>,
  fallbacks: readonly RefObject<HTMLElement | null>[],
): void {
  const last = useRef<HTMLElement | null>(null)
  useEffect(() => {
    const note = ({ target }: Event) => {
      last.current = target instanceof HTMLElement && box.current?.contains(target) ? target : null
    }
    const leave = ({ target }: Event) => {
      if (!(target instanceof Node && last.current?.contains(target))) last.current = null
    }
    document.addEventListener('focusin', note)
    document.addEventListener('pointerdown', leave)
    return () => {
      document.removeEventListener('focusin', note)
      document.removeEventListener('pointerdown', leave)
    }
  }, [box])
  useLayoutEffect(() => {
    const { current } = last
    const isLost =
      document.activeElement === null || document.activeElement === document.body || current?.isConnected === false
    if (current === null || !isLost) return
    if (!current.isConnected) fallbacks.find((one) => one.current)?.current?.focus()
    else if (!current.matches(':disabled')) current.focus()
  })
}
