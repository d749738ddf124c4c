import { isShopperTalk } from '../../shared/knowledge/proposals/strip-talk.ts'
import { isPhotoText } from '../../shared/protocol/attachment.ts'
import type { Basis, Message } from '../../shared/protocol/conversation.ts'
import type { AfterUnanswered } from '../../shared/protocol/desk-unanswered.ts'
import type { StoredFact } from '../../shared/protocol/down.ts'
import type { Seq } from '../../shared/protocol/ids.ts'
import { hashVisitor } from '../../shared/protocol/visitor-hash.ts'
import { maskQuestion } from '../knowledge/unanswered/mask-question.ts'
import type { ConversationRecord } from './conversation-record.ts'
import type { RoomParts } from './parts.ts'

/** The reply that did not answer stands among the last facts. */
const recentFacts = 6

/** Counts a question that got its reply, and notes one whose reply says that nothing was found. Small talk is no question. */
export function noteSettled(room: RoomParts, record: ConversationRecord, seq: Seq, basis: Basis): void {
  const isMissed = isUnknown(basis)
  if (basis.kind === 'fixed' && !isMissed) return
  room.reports.countQuestion(room.now(), !isMissed)
  if (isMissed) note(room, record, seq, 'left')
}

/** The assistant gave up on this message, and a person takes it. */
export function noteHandedOver(room: RoomParts, record: ConversationRecord, seq: Seq): void {
  room.reports.countQuestion(room.now(), false)
  note(room, record, seq, 'handed-over')
}

/** What became of a shopper whose last question was not answered. */
export function noteWhatFollowed(room: RoomParts, record: ConversationRecord, facts: StoredFact[]): void {
  const [first] = facts
  const after = toAfter(facts)
  if (first === undefined || after === null) return
  const before = room.log.factsSince(record.id, Math.max(0, first.seq - 1 - recentFacts), recentFacts)
  const reply = before.findLast((fact) => fact.type === 'message.posted' && fact.message.answers !== null)
  if (reply?.type !== 'message.posted' || reply.message.answers === null) return
  if (isUnknown(reply.message.basis)) note(room, record, reply.message.answers, after)
}

function toAfter(facts: StoredFact[]): AfterUnanswered | null {
  if (facts.some(({ type }) => type === 'handoff.requested')) return 'handed-over'
  const asks = facts.some(
    (fact) => fact.type === 'message.posted' && fact.message.author.kind === 'shopper' && !isTalk(fact.message),
  )
  return asks ? 'asked-again' : null
}

/** 好吧 and 谢谢 after it ask nothing. */
function isTalk({ parts }: Message): boolean {
  return isShopperTalk(toText(parts))
}

function isUnknown(basis: Basis | null): boolean {
  return basis?.kind === 'fixed' && (basis.line === 'talk.unknown' || basis.line === 'talk.unknown-near')
}

function note(room: RoomParts, record: ConversationRecord, seq: Seq, after: AfterUnanswered): void {
  const fact = room.log.getFact(record.id, seq)
  if (fact?.type !== 'message.posted') return
  const said = toText(fact.message.parts)
  const text = isPhotoText(said) ? '' : maskQuestion(said, record.member)
  if (text === '') return
  const shopper = record.member === null ? record.id : `m${hashVisitor(record.member.id).toString(36)}`
  const productId = record.page.productId ?? null
  room.reports.noteUnanswered({ conversation: record.id, seq, shopper, text, productId, after, at: fact.at })
}

function toText(parts: Message['parts']): string {
  return parts.flatMap((part) => (part.kind === 'text' ? [part.text] : [])).join(' ')
}
