import { useEffect } from 'preact/hooks'
import { useDesk } from '../desk-context.ts'
import type { UnderstandingStore } from './understanding-store.ts'

/** The store of this page, and whether the person may change anything in it. */
export function useUnderstanding(): { store: UnderstandingStore; canTeach: boolean } {
  const { understanding, session } = useDesk()
  return { store: understanding, canTeach: session.value?.staff.role === 'owner' }
}

/** Asks before the window goes while something is not kept. */
export function useLeaveQuestion(isUnkept: boolean) {
  useEffect(() => {
    if (!isUnkept) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [isUnkept])
}
