import { useDesk } from '../../desk-context.ts'

/** Whether whoever sits here may publish; the edge decides again. */
export function useMayPublish(): boolean {
  const { catalogue, session } = useDesk()
  const held = catalogue.state.value
  const isOpen = held.kind !== 'ready' || held.catalogue.settings.publishing !== 'owners'
  return isOpen || session.value?.staff.role === 'owner'
}
