import type { HandoffTrigger, Message } from '../../../shared/protocol/conversation.ts'
import type { WeaknessReason } from '../../../shared/protocol/desk-review.ts'
import type { StoredFact } from '../../../shared/protocol/down.ts'
import { lowStars } from '../../../shared/protocol/rating.ts'
import type { TurnEnded } from '../../queue/conversation-event.ts'
import type { ConversationRecord } from '../../room/conversation-record.ts'
import type { RoomParts } from '../../room/parts.ts'

type End = Omit<TurnEnded, 'type' | 'shop'>
type Posted = Extract<StoredFact, { type: 'message.posted' }>

/** What comes later has nothing to do with the answer any more. */
const soonMs = 10 * 60_000
/** Hand-overs that say the answer did not help; what the shop laid down, or a question nobody answers, is no fault of it. */
const complaints: ReadonlySet<HandoffTrigger> = new Set(['asked', 'unresolved', 'anger', 'complaint'])

/** How the questions of a stored decision ended, and what it says of the article that answered before. */
export function noteTurnEnds(room: RoomParts, record: ConversationRecord, facts: StoredFact[]): void {
  for (const fact of facts) {
    const end = toEnd(fact, record)
    if (end !== null) room.reports.noteTurnEnd(end)
    if (fact.type === 'rating.given' && fact.stars <= lowStars) noteLowRating(room, record, fact.session)
  }
  const [first] = facts
  if (first === undefined || !mayFollow(facts)) return
  const answered = room.log.getReplyBefore(record.id, first.seq)
  if (answered?.type !== 'message.posted' || answered.message.basis?.kind !== 'article') return
  if (Date.parse(first.at) - Date.parse(answered.at) > soonMs) return
  for (const reason of listTroubles(room, record, answered, facts)) note(room, record, answered, reason)
}

function toEnd(fact: StoredFact, { id, requests }: ConversationRecord): End | null {
  const { seq, at } = fact
  const topic = requests[0] ?? null
  const base = { conversation: id, topic, trigger: null, article: null, followedBy: null, at }
  if (fact.type === 'handoff.requested') return { ...base, seq, kind: 'handoff', trigger: fact.trigger }
  if (fact.type !== 'message.posted' || fact.message.answers === null) return null
  const { answers, basis } = fact.message
  if (basis?.kind === 'article') return { ...base, seq: answers, kind: 'article', article: toArticle(basis) }
  if (basis?.kind === 'flow') return { ...base, seq: answers, kind: 'flow' }
  return isUnknown(fact.message) ? { ...base, seq: answers, kind: 'unknown' } : null
}

function isUnknown({ basis }: Message): boolean {
  return basis?.kind === 'fixed' && (basis.line === 'talk.unknown' || basis.line === 'talk.unknown-near')
}

function toArticle({ articleId, version, variant }: { articleId: string; version: number; variant: string }) {
  return { id: articleId, version, variant }
}

/** Cheap: most facts say nothing of an answer before them. */
function mayFollow(facts: StoredFact[]): boolean {
  return facts.some((fact) => fact.type === 'handoff.requested' || isReply(fact) || isOperators(fact))
}

function isReply(fact: StoredFact): fact is Posted {
  return fact.type === 'message.posted' && fact.message.answers !== null
}

function isOperators(fact: StoredFact): boolean {
  return fact.type === 'message.posted' && fact.message.author.kind === 'operator'
}

function listTroubles(
  room: RoomParts,
  record: ConversationRecord,
  answered: Posted,
  facts: StoredFact[],
): WeaknessReason[] {
  const troubles: WeaknessReason[] = []
  const asked = facts.find(({ type }) => type === 'handoff.requested')
  if (asked?.type === 'handoff.requested' && complaints.has(asked.trigger)) troubles.push('handed-off')
  const isUnresolved = asked?.type === 'handoff.requested' && asked.trigger === 'unresolved'
  if (isUnresolved || isAskedAgain(room, record, answered, facts)) troubles.push('asked-again')
  if (facts.some(isOperators) && isStepIn(room, record, answered, facts)) troubles.push('changed')
  return troubles
}

/** The shopper said no to it or asked the same once more, or another question led to the same article. */
function isAskedAgain(room: RoomParts, { id }: ConversationRecord, answered: Posted, facts: StoredFact[]): boolean {
  const reply = facts.find(isReply)
  if (reply === undefined) return false
  const [before, after] = [answered.message.basis, reply.message.basis]
  if (before?.kind === 'article' && after?.kind === 'article' && before.articleId === after.articleId) return true
  return room.log.getState(id).unresolvedInRow > 0
}

/** A person took over unasked and said something else, first thing after the answer. */
function isStepIn(room: RoomParts, { id }: ConversationRecord, answered: Posted, [first]: StoredFact[]): boolean {
  const between = room.log
    .factsSince(id, answered.seq, (first?.seq ?? answered.seq) - answered.seq)
    .filter(({ seq }) => seq < (first?.seq ?? 0))
  return !between.some((fact) => fact.type === 'handoff.requested' || isOperators(fact))
}

/** Every article that answered in the service the stars are for. */
function noteLowRating(room: RoomParts, record: ConversationRecord, session: number): void {
  const before = room.log.factsSince(record.id, 0, session - 1)
  const start = before.findLast(({ type }) => type === 'conversation.closed' || type === 'handoff.returned')
  for (const fact of before) {
    if (fact.seq > (start?.seq ?? 0) && isReply(fact)) note(room, record, fact, 'rated-low')
  }
}

function note(room: RoomParts, { id }: ConversationRecord, answered: Posted, followedBy: WeaknessReason): void {
  const { basis, answers } = answered.message
  if (basis?.kind !== 'article' || answers === null) return
  const article = toArticle(basis)
  const { at } = answered
  room.reports.noteTurnEnd({
    ...{ conversation: id, seq: answers, kind: 'article', topic: null, trigger: null, article, followedBy, at },
  })
}
