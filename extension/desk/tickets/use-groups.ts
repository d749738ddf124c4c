import { useEffect } from 'preact/hooks'
import { useDesk } from '../desk-context.ts'

/** The groups that tickets are given to, from the shop's service rules. */
export function useGroups(): readonly { id: string; name: string }[] {
  const { rules } = useDesk()
  const state = rules.state.value
  useEffect(() => {
    if (rules.state.peek().kind !== 'ready') void rules.load()
  }, [rules])
  if (state.kind !== 'ready') return []
  return state.rules.records.flatMap((record) => (record.kind === 'service' ? record.body.ticketGroups : []))
}
