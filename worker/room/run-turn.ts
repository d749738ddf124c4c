import { hashVisitor } from '../../shared/protocol/visitor-hash.ts'
import type { TurnOutcome } from '../../shared/replies/turn.ts'
import { log } from '../http/log.ts'
import { noteAsked } from '../knowledge/learned/note-asked.ts'
import { brain } from './brain.ts'
import { cardFromState } from './card-from-state.ts'
import { commit } from './commit.ts'
import type { ConversationRecord } from './conversation-record.ts'
import { type CurrentTurn, getCurrentTurn, photosOf, textOf } from './current-turn.ts'
import type { FactDraft } from './fact-draft.ts'
import { listDone } from './list-done.ts'
import { noteHandedOver } from './note-unanswered.ts'
import type { OpenTurn } from './open-turns.ts'
import type { RoomParts } from './parts.ts'
import { noteRating, openRatingOf } from './rate-by-words.ts'
import { toReplyDraft } from './reply-draft.ts'
import { settleTurn } from './settle-turn.ts'
import { knowledgeFor, type ShopSnapshot } from './shop-snapshot.ts'
import { toWaiting } from './to-waiting.ts'
import { createTurnSources } from './turn-sources.ts'
import { within } from './within.ts'

/** A turn that takes longer than this, mostly for a shop's own system, is given to a person. */
const turnLimitMs = 10_000

/**
 * Understands one stored message and decides: hand over at once, or keep the edge's own reply ready.
 * Other wishes go on while it runs; if the owner changes meanwhile, its outcome is dropped.
 */
export async function runTurn(room: RoomParts, conversation: string, seq: number): Promise<void> {
  const begun = getCurrentTurn(room, conversation, seq)
  if (begun === undefined || begun.turn.own !== null) return
  const proven = new Set<string>()
  const worked = await within(work(room, begun, proven), turnLimitMs).catch((error: unknown) => {
    log.error('turn.failed', { shop: room.shop(), conversation, seq, message: String(error) })
    return undefined
  })
  keepProofs(room, conversation, proven)
  if (worked !== undefined) noteRating(room, conversation, worked.outcome)
  if (worked?.outcome.group !== undefined) noteAsked(room, conversation, begun.turn.seq, worked.outcome.group)
  const current = getCurrentTurn(room, conversation, seq)
  if (current === undefined) return
  if (worked === undefined) handOverUnanswered(room, current)
  else await conclude(room, current, worked.outcome, worked.snapshot)
}

async function work(room: RoomParts, { turn, record }: CurrentTurn, proven: Set<string>) {
  const snapshot = await room.loadSnapshot()
  const text = textOf(room, turn)
  const knowledge = await knowledgeFor(room.env, room.shop(), snapshot, text)
  const { sources, proven: found } = createTurnSources(room, turn, record, { ...snapshot, knowledge })
  const input = {
    text,
    photos: photosOf(room, turn),
    ...openRatingOf(room, turn, record),
    page: record.page,
    state: room.log.getState(record.id),
    owner: record.owner,
    proof: record.proof,
    member: record.member,
    epoch: record.epoch,
    now: room.now(),
    visitorHash: hashVisitor(record.id),
  }
  const outcome = await brain.takeTurn(input, sources)
  for (const id of found) proven.add(id)
  return { outcome, snapshot }
}

function keepProofs(room: RoomParts, conversation: string, proven: ReadonlySet<string>): void {
  const record = room.log.getRecord(conversation)
  const added = [...proven].filter((id) => record !== undefined && !record.provenOrderIds.includes(id))
  if (record === undefined || added.length === 0) return
  const proof = record.proof === 'none' ? 'order' : record.proof
  room.log.saveRecord({ ...record, proof, provenOrderIds: [...record.provenOrderIds, ...added] })
}

async function conclude(room: RoomParts, { turn, record }: CurrentTurn, outcome: TurnOutcome, snapshot: ShopSnapshot) {
  const { emotion, requests } = outcome.understanding
  const understood: ConversationRecord = {
    ...record,
    requests: requests.map(({ intent }) => intent),
    mood: emotion.polarity,
    moodIntensity: emotion.intensity,
    moodEvidence: emotion.evidence,
  }
  if (outcome.kind === 'handoff') return handOver(room, understood, turn, outcome, snapshot)
  room.transaction(() => {
    room.log.saveRecord(understood)
    room.log.saveState(record.id, outcome.state)
    room.turns.save({ ...turn, own: outcome.reply, ...servedOf(outcome) })
  })
  await settleTurn(room, turn.conversation, turn.seq)
}

function servedOf({ servedAt }: TurnOutcome): Pick<OpenTurn, 'servedAt'> {
  return servedAt === undefined ? {} : { servedAt }
}

function handOver(
  room: RoomParts,
  record: ConversationRecord,
  turn: OpenTurn,
  outcome: Extract<TurnOutcome, { kind: 'handoff' }>,
  snapshot: ShopSnapshot,
): void {
  const epoch = record.epoch + 1
  const { trigger, reply } = outcome
  const card = { ...outcome.card, done: listDone(room, record.id), epoch }
  const asked: FactDraft = { type: 'handoff.requested', epoch, trigger, card }
  const { assistantName } = snapshot.catalogue.settings.persona
  const said = reply === null ? [] : [toReplyDraft(reply, turn, assistantName)]
  commit(room, {
    drafts: [...said, asked],
    record: toWaiting(record, room.now(), trigger),
    also: () => room.log.saveState(record.id, outcome.state),
  })
  if (trigger === 'cannot-answer') noteHandedOver(room, record, turn.seq)
}

/** A turn that broke leaves no shopper without an answer: a person takes it. */
function handOverUnanswered(room: RoomParts, { record }: CurrentTurn): void {
  const epoch = record.epoch + 1
  const known = { state: room.log.getState(record.id), done: listDone(room, record.id) }
  const card = cardFromState(record, known, 'cannot-answer')
  commit(room, {
    drafts: [{ type: 'handoff.requested', epoch, trigger: 'cannot-answer', card }],
    record: toWaiting(record, room.now(), 'cannot-answer'),
  })
}
