import { useEffect, useRef } from 'preact/hooks'
import { preferences } from '../preferences.ts'
import { playChime } from './play-chime.ts'

/** A soft tone when a conversation begins to wait for this operator, if the operator asked for one. */
export function useNotice(waitingIds: string[]) {
  const known = useRef<Set<string> | null>(null)
  useEffect(() => {
    const isNew = waitingIds.some((id) => known.current !== null && !known.current.has(id))
    known.current = new Set(waitingIds)
    if (isNew && preferences.value.sound) playChime()
  }, [waitingIds.join()])
}
