import { useDesk } from '../desk-context.ts'
import type { RulesStore } from './rules-store.ts'

/** The store of the rules page, and whether the person may change anything in it. */
export function useRules(): { store: RulesStore; canWrite: boolean } {
  const { rules, session } = useDesk()
  return { store: rules, canWrite: session.value?.staff.role === 'owner' }
}
