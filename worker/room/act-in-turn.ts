import { actionKey } from '../../shared/domain/actions/action-key.ts'
import type { Action, ActionOutcome } from '../../shared/protocol/action.ts'
import { actOnce } from '../actions/act-once.ts'
import type { Asker } from '../actions/asker.ts'
import { commit } from './commit.ts'
import type { FactDraft } from './fact-draft.ts'
import type { OpenTurn } from './open-turns.ts'
import type { RoomParts } from './parts.ts'
import type { ShopSnapshot } from './shop-snapshot.ts'

interface TurnActs {
  room: RoomParts
  turn: OpenTurn
  /** Orders proven in this very turn. */
  proven: ReadonlySet<string>
  snapshot: ShopSnapshot
}

/**
 * Has something done for one message, with the proof the conversation holds at this moment. The key comes from the
 * message, so a turn that runs again answers the same; what came of it is a fact at once, whatever becomes of the reply.
 */
export function actInTurn(acts: TurnActs, action: Action): Promise<ActionOutcome> {
  const { room, turn, snapshot } = acts
  return room.acts.run(turn.conversation, async () => {
    const asker = askerOf(acts)
    if (asker === null) return { status: 'failed', reason: 'unavailable' }
    const { env, commerce } = room
    const parts = { env, commerce, catalogue: snapshot.catalogue, now: () => room.now() }
    const key = `${turn.conversation}:${turn.seq}:${actionKey(action)}`
    const outcome = await actOnce(parts, asker, key, action)
    tell(acts, action, outcome)
    if (outcome.status === 'executed') await renewMember(room, turn.conversation)
    return outcome
  })
}

/** Null once a person has taken over or the session has ended. */
function askerOf({ room, turn, proven }: TurnActs): Asker | null {
  const record = room.log.getRecord(turn.conversation)
  if (record === undefined || !isOurs(room, turn)) return null
  return {
    shop: room.shop(),
    conversation: record.id,
    memberId: record.member?.id ?? null,
    proof: record.proof === 'none' && proven.size > 0 ? 'order' : record.proof,
    provenOrderIds: [...record.provenOrderIds, ...proven],
    authority: 'shopper',
    auditedAs: `shopper:${record.id}`,
    mayAct: () => isOurs(room, turn),
  }
}

function isOurs(room: RoomParts, { conversation, epoch }: OpenTurn): boolean {
  const record = room.log.getRecord(conversation)
  return record?.owner === 'assistant' && record.epoch === epoch
}

/** Once for each message and action: a turn that runs again finds the fact there. */
function tell({ room, turn }: TurnActs, action: Action, outcome: ActionOutcome): void {
  if (outcome.status !== 'executed' && outcome.status !== 'requested') return
  const record = room.log.getRecord(turn.conversation)
  const order = 'order' in action ? action.order : null
  if (record === undefined || isTold(room, turn, action.kind, order)) return
  const ticket = outcome.status === 'requested' ? outcome.ticket.id : null
  const settled: FactDraft = {
    ...{ type: 'action.settled', kind: action.kind, order, status: outcome.status, ticket, answers: turn.seq },
  }
  commit(room, { drafts: [settled], record })
}

function isTold(room: RoomParts, { conversation, seq }: OpenTurn, kind: Action['kind'], order: string | null): boolean {
  const later = room.log.factsSince(conversation, seq, Number.MAX_SAFE_INTEGER)
  return later.some(
    (fact) => fact.type === 'action.settled' && fact.answers === seq && fact.kind === kind && fact.order === order,
  )
}

/** Points, coupons or the default address may be others now; the rules of the next turn shall see them. */
async function renewMember(room: RoomParts, conversation: string): Promise<void> {
  const memberId = room.log.getRecord(conversation)?.member?.id
  if (memberId === undefined) return
  // What was done stays done when this cannot be read; the next login renews it.
  const member = await room.commerce.fetchMember(room.shop(), memberId).catch(() => null)
  const record = room.log.getRecord(conversation)
  if (member !== null && record?.member?.id === memberId) room.log.saveRecord({ ...record, member })
}
