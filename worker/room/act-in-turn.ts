import { actionKey } from '../../shared/domain/actions/action-key.ts'
import { isRatingAction } from '../../shared/domain/service/rating-ticket.ts'
import type { Action, ActionOutcome } from '../../shared/protocol/action.ts'
import type { Asker } from '../actions/asker.ts'
import { fileOnce } from './follow-up-rating.ts'
import { hands } from './hands.ts'
import type { OpenTurn } from './open-turns.ts'
import type { RoomParts } from './parts.ts'
import type { PendingAct } from './pending-acts.ts'
import type { ShopSnapshot } from './shop-snapshot.ts'
import { tellOutcome } from './tell-outcome.ts'
import { within } from './within.ts'

/** An action whose outcome is not told by then was begun by an object that is gone. */
const lostMs = 30_000
/** A system that is silent this long is not asked any more; its record is, with the shopper's next wish. */
const forgottenMs = 15 * 60_000
/** The next action of the conversation does not wait for ever. */
const actLimitMs = 20_000

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
export function actInTurn({ room, turn, proven, snapshot }: TurnActs, action: Action): Promise<ActionOutcome> {
  const { conversation, seq, epoch } = turn
  if (isRatingAction(action)) return fileOnce(room, turn, action, snapshot)
  const key = `${conversation}:${seq}:${actionKey(action)}`
  const pending: PendingAct = { conversation, seq, epoch, key, action, at: room.now().toISOString() }
  return room.acts.run(conversation, async () => {
    const asker = askerOf(room, pending, proven)
    if (asker === null || !asker.mayAct()) return { status: 'failed', reason: 'unavailable' }
    room.pendingActs.save(pending)
    room.due.set({ conversation, kind: 'act', seq }, room.now().getTime() + lostMs)
    room.due.arm()
    return carryOut(room, pending, asker, snapshot)
  })
}

/**
 * The object that began these may be gone with the turn that asked for them: what was done by then is told now, nothing
 * more is done. Beside the room's other work, and again later if the shop's system does not answer.
 */
export async function serveLostActs(room: RoomParts, conversation: string, seq: number): Promise<void> {
  const lost = room.pendingActs.list(conversation, seq)
  if (lost.length === 0) return
  room.due.set({ conversation, kind: 'act', seq }, room.now().getTime() + lostMs)
  room.startBeside(conversation, 'act', async () => {
    const snapshot = await room.loadSnapshot()
    for (const pending of lost) await room.acts.run(conversation, () => tellLost(room, pending, snapshot))
  })
}

/** An action that turns out not to have been done is no news; one that nobody can know of yet is asked for again. */
async function tellLost(room: RoomParts, pending: PendingAct, snapshot: ShopSnapshot): Promise<void> {
  const asker = askerOf(room, pending, new Set())
  const isStale = Date.parse(pending.at) + forgottenMs < room.now().getTime()
  if (asker !== null) await carryOut(room, pending, { ...asker, mayAct: () => false }, snapshot)
  if (asker === null || isStale) room.pendingActs.drop(pending)
}

async function carryOut(
  room: RoomParts,
  pending: PendingAct,
  asker: Asker,
  { catalogue }: ShopSnapshot,
): Promise<ActionOutcome> {
  const { env, commerce } = room
  const parts = { env, commerce, catalogue, now: () => room.now() }
  const work = hands.actOnce(parts, asker, pending.key, pending.action)
  const outcome = await within(work, actLimitMs).catch(
    (): ActionOutcome => ({ status: 'failed', reason: 'unavailable' }),
  )
  tellOutcome(room, pending, outcome)
  if (outcome.status === 'executed') await renewMember(room, pending.conversation)
  return outcome
}

function askerOf(room: RoomParts, { conversation, epoch }: PendingAct, proven: ReadonlySet<string>): Asker | null {
  const record = room.log.getRecord(conversation)
  if (record === undefined) return null
  return {
    shop: room.shop(),
    conversation,
    memberId: record.member?.id ?? null,
    proof: record.proof === 'none' && proven.size > 0 ? 'order' : record.proof,
    provenOrderIds: [...record.provenOrderIds, ...proven],
    authority: 'shopper',
    auditedAs: `shopper:${conversation}`,
    mayAct: () => isOurs(room, conversation, epoch),
  }
}

/** False once a person has taken over or the session has ended. */
function isOurs(room: RoomParts, conversation: string, epoch: number): boolean {
  const record = room.log.getRecord(conversation)
  return record?.owner === 'assistant' && record.epoch === epoch
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
