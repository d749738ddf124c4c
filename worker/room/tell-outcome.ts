import { isRatingAction, type RatingAction } from '../../shared/domain/service/rating-ticket.ts'
import type { ActionOutcome } from '../../shared/protocol/action.ts'
import { commit } from './commit.ts'
import type { FactDraft } from './fact-draft.ts'
import type { RoomParts } from './parts.ts'
import type { PendingAct } from './pending-acts.ts'

/** Puts what came of an action into the log, once, and with it forgets that it was pending. A failure may be tried again. */
export function tellOutcome(room: RoomParts, pending: PendingAct, outcome: ActionOutcome): void {
  const { conversation, seq, action } = pending
  const record = room.log.getRecord(conversation)
  const order = 'order' in action ? action.order : null
  const isDone = outcome.status === 'executed' || outcome.status === 'requested'
  if (record === undefined || !isDone || isTold(room, pending, outcome)) {
    if (outcome.status !== 'failed' || outcome.reason === 'not-found') room.pendingActs.drop(pending)
    return
  }
  const ticket = outcome.status === 'requested' ? outcome.ticket.id : null
  const settled: FactDraft = {
    ...{ type: 'action.settled', kind: action.kind, order, status: outcome.status, ticket, answers: seq },
  }
  commit(room, { drafts: [settled], record, also: () => room.pendingActs.drop(pending) })
}

/** A turn that runs again finds the fact there. */
function isTold(room: RoomParts, { conversation, seq, action }: PendingAct, outcome: ActionOutcome): boolean {
  if (isRatingAction(action)) return isFiled(room, conversation, action, outcome)
  const order = 'order' in action ? action.order : null
  const later = room.log.factsSince(conversation, seq, Number.MAX_SAFE_INTEGER)
  return later.some(
    (fact) =>
      fact.type === 'action.settled' && fact.answers === seq && fact.kind === action.kind && fact.order === order,
  )
}

/** A rating has one ticket; the reason that comes later is added to it without another line. */
function isFiled(room: RoomParts, conversation: string, { rating }: RatingAction, outcome: ActionOutcome): boolean {
  const ticket = outcome.status === 'requested' ? outcome.ticket.id : null
  const later = room.log.factsSince(conversation, rating.session, Number.MAX_SAFE_INTEGER)
  return later.some((fact) => fact.type === 'action.settled' && fact.ticket === ticket)
}
