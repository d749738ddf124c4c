import { isReasonQuestion } from '../../shared/domain/service/find-open-reason.ts'
import { isRatingAction, type RatingAction } from '../../shared/domain/service/rating-ticket.ts'
import type { Action, ActionOutcome } from '../../shared/protocol/action.ts'
import type { StoredFact } from '../../shared/protocol/down.ts'
import type { Seq } from '../../shared/protocol/ids.ts'
import { lowStars, type RatedService } from '../../shared/protocol/rating.ts'
import { askReason } from '../../shared/replies/rating/ask-reason.ts'
import { fileRating, toRatingAction } from '../../shared/replies/rating/file-rating.ts'
import { createWriter } from '../../shared/replies/write-reply.ts'
import { completeRating } from '../tickets/complete-rating.ts'
import { commit } from './commit.ts'
import { hands } from './hands.ts'
import type { RoomParts } from './parts.ts'
import { toReplyDraft } from './reply-draft.ts'
import type { ShopSnapshot } from './shop-snapshot.ts'
import { tellOutcome } from './tell-outcome.ts'
import { within } from './within.ts'

/** A follow-up that is not there by then is tried again, */
const againMs = 30_000
/** but not for ever; */
const givenUpMs = 6 * 3_600_000
/** and nobody is asked about something they rated a while ago. */
const askedWithinMs = 2 * 60_000
const actLimitMs = 20_000

type Given = Extract<StoredFact, { type: 'rating.given' }>

/** Stored with a low rating: what follows it is done even if this object goes away now. */
export function expectFollowUp(room: RoomParts, conversation: string, fact: StoredFact | undefined): void {
  if (fact?.type !== 'rating.given' || fact.stars > lowStars) return
  room.due.set({ conversation, kind: 'rating', seq: fact.seq }, room.now().getTime() + againMs)
}

/** Has a low rating looked at by people, and asks once what went wrong; both only if that has not happened yet. */
export async function followUpRating(room: RoomParts, conversation: string, seq: Seq): Promise<void> {
  const given = room.log.getFact(conversation, seq)
  if (given?.type !== 'rating.given' || given.stars > lowStars) return
  const snapshot = await room.loadSnapshot()
  const rating: RatedService = toRated(given, room.log.factsSince(conversation, seq, Number.MAX_SAFE_INTEGER))
  const act = async (action: Action): Promise<ActionOutcome> =>
    isRatingAction(action)
      ? fileOnce(room, { conversation, seq }, action, snapshot)
      : { status: 'failed', reason: 'unavailable' }
  const filed = await fileRating(rating, { catalogue: snapshot.catalogue, act })
  const isOld = room.now().getTime() - Date.parse(given.at) > givenUpMs
  if (filed.values.ticket === undefined && !isOld) {
    room.due.set({ conversation, kind: 'rating', seq }, room.now().getTime() + againMs)
    room.due.arm()
  } else room.due.clear(conversation, 'rating', seq)
  if (mayAsk(room, conversation, given)) ask(room, conversation, rating, filed.values, snapshot)
}

/** The ticket of one rating, whoever asks for it and however often; filing what a shopper thinks needs no owner. */
export function fileOnce(
  room: RoomParts,
  { conversation, seq }: { conversation: string; seq: Seq },
  action: RatingAction,
  { catalogue }: ShopSnapshot,
): Promise<ActionOutcome> {
  const record = room.log.getRecord(conversation)
  if (record === undefined) return Promise.resolve({ status: 'failed', reason: 'unavailable' })
  const key = `${conversation}:rating:${action.rating.session}`
  const asker = {
    ...{ shop: room.shop(), conversation, memberId: record.member?.id ?? null, proof: record.proof },
    ...{ provenOrderIds: [], authority: 'shopper' as const, auditedAs: `shopper:${conversation}`, mayAct: () => true },
  }
  const parts = { env: room.env, commerce: room.commerce, catalogue, now: () => room.now() }
  return room.acts.run(conversation, async () => {
    const { reason: _, ...rated } = action.rating
    // One wish under one key, with or without its reason, which is then added to the ticket.
    const work = hands.actOnce(parts, asker, key, toRatingAction(rated, catalogue))
    const filed = await within(work, actLimitMs).catch(
      (): ActionOutcome => ({ status: 'failed', reason: 'unavailable' }),
    )
    const outcome = await addReason(room, filed, action)
    const { epoch } = record
    tellOutcome(room, { conversation, seq, epoch, key, action, at: room.now().toISOString() }, outcome)
    return outcome
  })
}

async function addReason(room: RoomParts, filed: ActionOutcome, action: RatingAction): Promise<ActionOutcome> {
  if (filed.status !== 'requested' || action.rating.reason === undefined) return filed
  const place = { shop: room.shop(), id: filed.ticket.id, now: room.now() }
  const completed = await completeRating(room.env.DB, place, action).catch(() => null)
  return completed === null ? { status: 'failed', reason: 'unavailable' } : { ...filed, ...completed, action }
}

function toRated({ session, stars, servedBy = 'assistant' }: Given, later: StoredFact[]): RatedService {
  const why = later.find((fact) => fact.type === 'rating.explained' && fact.session === session)
  const reason = why?.type === 'rating.explained' ? { reason: why.reason } : {}
  return { session, stars, servedBy, ...reason }
}

/** Not while a person has the conversation, a flow asks, or a message waits; not once words were exchanged about it. */
function mayAsk(room: RoomParts, conversation: string, given: Given): boolean {
  const record = room.log.getRecord(conversation)
  const isFree = record?.owner === 'assistant' || record?.owner === 'closed'
  const isAsking = room.log.getState(conversation).flow?.askedFor != null
  const isLate = room.now().getTime() - Date.parse(given.at) > askedWithinMs
  if (!isFree || isAsking || isLate || room.turns.hasOpen(conversation)) return false
  const later = room.log.factsSince(conversation, given.seq, Number.MAX_SAFE_INTEGER)
  return !later.some(
    (fact) => fact.type === 'message.posted' || fact.type === 'rating.explained' || isReasonQuestion(fact),
  )
}

function ask(
  room: RoomParts,
  conversation: string,
  { servedBy }: RatedService,
  values: Parameters<typeof askReason>[1],
  { catalogue: { settings } }: ShopSnapshot,
): void {
  const record = room.log.getRecord(conversation)
  if (record === undefined) return
  const state = room.log.getState(conversation)
  const writer = createWriter(settings.persona, state.usedPhrases)
  const reply = toReplyDraft(askReason(servedBy, values, writer), { seq: null }, settings.persona.assistantName)
  commit(room, {
    drafts: [reply],
    record,
    also: () => room.log.saveState(conversation, { ...state, usedPhrases: writer.usedPhrases }),
  })
}
