import type { DoneAct } from '../../shared/protocol/conversation.ts'
import type { PendingAct, PendingActs } from './pending-acts.ts'
import type { RoomLog } from './room-log.ts'

interface Books {
  log: Pick<RoomLog, 'listActs'>
  pendingActs: Pick<PendingActs, 'listAll'>
}

/** Older acts of a conversation that goes on for months are in its log. */
const newest = 20

/**
 * What the assistant did, filed or began in a conversation, oldest first. A wish that came twice is one; what people did
 * of their own accord is not the assistant's.
 */
export function listDone({ log, pendingActs }: Books, conversation: string): DoneAct[] {
  const done = new Map<string, DoneAct>()
  for (const { kind, order, status, ticket = null, answers } of log.listActs(conversation)) {
    const key = ticket ?? `${kind} ${order ?? ''}`
    const filed = done.get(key)
    if (answers !== null) done.set(key, { kind, order, status: filed?.status ?? status, ticket })
    else if (filed !== undefined) done.set(key, { ...filed, status: 'approved' })
  }
  return [...done.values(), ...pendingActs.listAll(conversation).map(toBegun)].slice(-newest)
}

function toBegun({ action }: PendingAct): DoneAct {
  return { kind: action.kind, order: 'order' in action ? action.order : null, status: 'begun', ticket: null }
}
