import { useEffect, useRef } from 'preact/hooks'
import { useDesk } from '../desk-context.ts'

const stillAfterMs = 4000

/** Tells the shopper that the operator writes: once at the start, once when the keys rest. */
export function useTyping(): (typing: boolean) => void {
  const { engine } = useDesk()
  const state = useRef<{ told: boolean; timer: ReturnType<typeof setTimeout> | undefined }>({
    told: false,
    timer: undefined,
  })
  const tell = (typing: boolean) => {
    clearTimeout(state.current.timer)
    if (typing) state.current.timer = setTimeout(() => tell(false), stillAfterMs)
    if (typing === state.current.told) return
    state.current.told = typing
    void engine.setTyping(typing)
  }
  useEffect(() => () => tell(false), [])
  return tell
}
