import { useEffect, useRef } from 'preact/hooks'
import { owner } from '../snapshot.ts'
import { useChat } from './chat-context.ts'

const repeatAfterMs = 3000
const restAfterMs = 5000

/** Tells a waiting or serving person that the shopper writes; says it at most every 3 s and takes it back after 5. */
export function useTypingSignal(): (typing: boolean) => void {
  const { engine } = useChat()
  const state = useRef<{ saidAt: number; rest: ReturnType<typeof setTimeout> | undefined }>({
    saidAt: 0,
    rest: undefined,
  })
  const signal = (typing: boolean) => {
    clearTimeout(state.current.rest)
    const isHeard = owner.peek() === 'operator' || owner.peek() === 'waiting'
    if (!typing || !isHeard) {
      if (state.current.saidAt > 0) void engine.setTyping(false)
      state.current.saidAt = 0
      return
    }
    if (Date.now() - state.current.saidAt > repeatAfterMs) {
      state.current.saidAt = Date.now()
      void engine.setTyping(true)
    }
    state.current.rest = setTimeout(() => signal(false), restAfterMs)
  }
  useEffect(() => () => clearTimeout(state.current.rest), [])
  return signal
}
