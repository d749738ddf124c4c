import { assertNever } from '../../shared/lib/assert.ts'
import type { Uploaded } from '../../shared/protocol/attachment.ts'
import type { Member } from '../../shared/protocol/commerce.ts'
import type { StoredFact } from '../../shared/protocol/down.ts'
import type { ErrorBody } from '../../shared/protocol/errors.ts'
import type { Up } from '../../shared/protocol/up.ts'
import { findAttachments } from '../attachments/attachment-store.ts'
import type { Sender } from '../auth/ticket.ts'
import { noteDraftUse } from '../knowledge/learned/note-draft-use.ts'
import { authoriseUp } from './authorise-up.ts'
import { commit } from './commit.ts'
import { type ConversationRecord, newRecord } from './conversation-record.ts'
import { expectFollowUp, followUpRating } from './follow-up-rating.ts'
import { hashBody } from './hash-body.ts'
import { listDone } from './list-done.ts'
import { expectNotice } from './notices.ts'
import type { RoomParts } from './parts.ts'
import { edgeIdPrefix } from './reply-draft.ts'
import { acceptHandoff, cancelHandoff, closeConversation, requestHandoff, returnHandoff } from './up/change-owner.ts'
import { giveRating } from './up/give-rating.ts'
import { postMessage } from './up/post-message.ts'
import { loadIdentity, presentIdentity } from './up/present-identity.ts'
import type { Verdict, Wish } from './up/verdict.ts'

const wishesPerMinute = 30
const minuteMs = 60_000
/** How long a device may take to propose a reply before the edge answers by itself. */
export const proposalMs = 2000

/** Wishes that become facts and carry an id made by their client. */
export type LastingUp = Extract<Up, { clientId: string }>

/** `repeated`: the same wish came before, this is what it led to then. */
export type Applied = { ok: true; fact: StoredFact; repeated: boolean } | { ok: false; error: ErrorBody }

/** Takes a wish through the room's order: authorise, decide, persist, broadcast. */
export async function applyUp(
  room: RoomParts,
  conversation: string,
  sender: Sender,
  up: LastingUp,
  mayPropose: boolean,
): Promise<Applied> {
  if (!authoriseUp(up.type, sender)) return { ok: false, error: { code: 'forbidden' } }
  if (up.clientId.startsWith(edgeIdPrefix)) return { ok: false, error: { code: 'malformed', field: 'clientId' } }
  const identity = up.type === 'identity.present' ? await loadIdentity(room, up) : null
  const pictures = up.type === 'message.post' ? await findAttachments(room, conversation, up.attachments) : []
  const bodyHash = await hashBody(room.env.TOKEN_SECRET, up)
  // From here to the commit nothing waits, so nothing else can happen to the conversation in between.
  const before = room.log.getByClientId(conversation, up.clientId)
  if (before !== undefined) {
    if (before.bodyHash !== bodyHash || before.side !== sender.side) return { ok: false, error: { code: 'conflict' } }
    return { ok: true, fact: before.fact, repeated: true }
  }
  const record = room.log.getRecord(conversation) ?? firstRecord(room, conversation, sender)
  if (record === undefined) return { ok: false, error: { code: 'unknown-conversation' } }
  const limited = sender.side === 'shopper' ? limitWishes(room, conversation) : undefined
  if (limited !== undefined) return { ok: false, error: limited }
  const bound = identity?.ok ? sameMember(room, record, identity.value) : undefined
  if (bound !== undefined) {
    expectNotice(room, conversation)
    return { ok: true, fact: bound, repeated: true }
  }
  const verdict = decide(room, { record, sender, now: room.now() }, up, { identity, pictures })
  if (!verdict.ok) return verdict
  const wish = { clientId: up.clientId, bodyHash, side: sender.side }
  const also = (stored: StoredFact[]): void => {
    openTurn(room, verdict.record, stored, mayPropose)
    expectFollowUp(room, conversation, stored.at(-1))
  }
  const facts = commit(room, { ...verdict, wish, also })
  const fact = facts[facts.length - 1]
  if (fact === undefined) return { ok: false, error: { code: 'internal' } }
  if (up.type === 'identity.present') expectNotice(room, conversation)
  if (fact.type === 'rating.given') heed(room, conversation, fact)
  if (up.type === 'message.post' && sender.side === 'staff') noteDraftUse(room, conversation, fact, up.draft)
  if (isQuestion(fact) && verdict.record.owner === 'assistant') room.startTurn(conversation, fact.seq)
  return { ok: true, fact, repeated: false }
}

function firstRecord(room: RoomParts, conversation: string, sender: Sender): ConversationRecord | undefined {
  return sender.side === 'shopper' ? newRecord(conversation, sender.visitor, sender.address, room.now()) : undefined
}

/** A login that is presented again, on every page the shopper opens, renews what is known and adds no fact. */
function sameMember(room: RoomParts, record: ConversationRecord, member: Member): StoredFact | undefined {
  if (record.member?.id !== member.id) return undefined
  room.log.saveRecord({ ...record, member })
  return room.log.getLastIdentity(record.id)
}

function limitWishes(room: RoomParts, conversation: string): ErrorBody | undefined {
  const nowMs = room.now().getTime()
  const times = room.log.wishesSince(conversation, nowMs - minuteMs)
  const [oldest] = times.slice(-wishesPerMinute)
  if (oldest === undefined || times.length < wishesPerMinute) return undefined
  const retryAfterSeconds = Math.max(1, Math.ceil((oldest + minuteMs - nowMs) / 1000))
  return { code: 'too-many-requests', limit: wishesPerMinute, retryAfterSeconds }
}

/** What had to be looked up before anything was decided. */
interface Looked {
  identity: Awaited<ReturnType<typeof loadIdentity>> | null
  pictures: Uploaded[] | null
}

function decide(
  room: RoomParts,
  given: Pick<Wish<LastingUp['type']>, 'record' | 'sender' | 'now'>,
  up: LastingUp,
  { identity, pictures }: Looked,
): Verdict {
  const { record } = given
  const wish = { ...given, getFact: (seq: number) => room.log.getFact(record.id, seq) }
  switch (up.type) {
    case 'message.post':
      return postMessage({ ...wish, up }, pictures)
    case 'handoff.request':
      return requestHandoff({ ...wish, up }, { state: room.log.getState(record.id), done: listDone(room, record.id) })
    case 'handoff.cancel':
      return cancelHandoff({ ...wish, up })
    case 'handoff.accept':
      return acceptHandoff({ ...wish, up })
    case 'handoff.return':
      return returnHandoff({ ...wish, up })
    case 'conversation.close':
      return closeConversation({ ...wish, up })
    case 'rating.give':
      return giveRating({ ...wish, up }, () => room.log.factsSince(record.id, 0, Number.MAX_SAFE_INTEGER))
    case 'identity.present':
      return presentIdentity({ ...wish, up }, identity)
    default:
      return assertNever(up)
  }
}

/** A tapped rating is counted, and a low one followed up beside everything else. */
function heed(room: RoomParts, conversation: string, given: Extract<StoredFact, { type: 'rating.given' }>): void {
  const { session, stars, servedBy = 'assistant', seq, at } = given
  room.reports.noteRating({ conversation, session, stars, servedBy, topics: [], at })
  room.startBeside(conversation, 'rating', () => followUpRating(room, conversation, seq))
}

function isQuestion(fact: StoredFact): boolean {
  return fact.type === 'message.posted' && fact.message.author.kind === 'shopper'
}

/** Stored with the message itself, so that no question is forgotten when this object goes away. */
function openTurn(room: RoomParts, record: ConversationRecord, facts: StoredFact[], mayPropose: boolean): void {
  const question = facts.find(isQuestion)
  if (question === undefined || record.owner !== 'assistant') return
  const turn = { conversation: record.id, seq: question.seq, epoch: record.epoch }
  room.turns.save({ ...turn, overdue: !mayPropose, own: null, proposal: null })
  room.due.set({ conversation: record.id, kind: 'answer', seq: question.seq }, room.now().getTime() + proposalMs)
}
