import { useEffect, useRef, useState } from 'preact/hooks'
import type { Desk } from './create-desk.ts'
import type { SessionKeeper } from './session-keeper.ts'

/** Starts the engine, goes on with the kept sign-in, and keeps or drops it as people come and go. True once known. */
export function useSession({ engine, edge, session }: Desk, keeper: SessionKeeper | undefined): boolean {
  const [known, setKnown] = useState(false)
  const wasHere = useRef(false)
  useEffect(() => {
    const begin = async () => {
      await engine.start({ edge, shop: null })
      const kept = session.peek() === null ? await keeper?.load() : null
      if (kept) await engine.resumeSession(edge, kept)
    }
    void begin().finally(() => setKnown(true))
  }, [engine, edge, keeper])
  const current = session.value
  useEffect(() => {
    if (current) void keeper?.save(current)
    else if (wasHere.current) void keeper?.remove()
    wasHere.current = current !== null
  }, [current?.token, keeper])
  return known
}
