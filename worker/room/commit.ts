import type { StoredFact } from '../../shared/protocol/down.ts'
import { noteSolved } from '../knowledge/variants/note-solved.ts'
import { noteTurnEnds } from '../knowledge/weak/note-turn-ends.ts'
import type { ConversationRecord } from './conversation-record.ts'
import { type FactDraft, toStoredFact } from './fact-draft.ts'
import { maskExcerpt } from './mask-excerpt.ts'
import { noteWhatFollowed } from './note-unanswered.ts'
import type { RoomParts } from './parts.ts'
import type { WishKey } from './room-log.ts'

/** The longest a shopper waits before the queue is looked at again. */
export const rerouteMs = 120_000
/** A conversation that people took part in is closed after this silence. */
export const idleMs = 30 * 60_000
/** When the desk is told once more of a new owner, unless it confirmed to have heard. */
export const reportAgainMs = 3000

/** What was decided: the facts and the record they lead to. */
export interface Decision {
  drafts: FactDraft[]
  record: ConversationRecord
  /** Belongs to the last fact. */
  wish?: WishKey
  /** Stored in the same transaction. */
  also?: (facts: StoredFact[]) => void
}

/** Persists a decision in one transaction, and only then tells everybody. */
export function commit(room: RoomParts, decision: Decision): StoredFact[] {
  const now = room.now()
  const before = decision.record.lastSeq
  const facts = decision.drafts.map((draft, at) => toStoredFact(draft, before + at + 1, now.toISOString()))
  const record = recordAfter(decision.record, facts, now)
  const epochMoved = facts.some((fact) => 'epoch' in fact)
  room.transaction(() => {
    facts.forEach((fact, at) => {
      room.log.append(record.id, { fact, wish: at === facts.length - 1 ? (decision.wish ?? null) : null })
    })
    room.log.saveRecord(record)
    if (epochMoved) leaveEpoch(room, record, now)
    setDueTimes(room, record, now)
    decision.also?.(facts)
  })
  room.due.arm()
  for (const fact of facts) room.sockets.broadcast(record.id, fact)
  room.reports.note(record, epochMoved)
  noteWhatFollowed(room, record, facts)
  noteTurnEnds(room, record, facts)
  noteSolved(room, record, facts)
  return facts
}

function recordAfter(record: ConversationRecord, facts: StoredFact[], now: Date): ConversationRecord {
  const excerpt = facts.reduce(
    (text, fact) => (fact.type === 'message.posted' ? maskExcerpt(fact.message) : text),
    record.excerpt,
  )
  return { ...record, excerpt, lastSeq: record.lastSeq + facts.length, lastAt: now.toISOString() }
}

/** Every reply that was being made under the older owner is void; the assistant starts with a clean count. */
function leaveEpoch(room: RoomParts, record: ConversationRecord, now: Date): void {
  room.due.set({ conversation: record.id, kind: 'report', seq: record.epoch }, now.getTime() + reportAgainMs)
  room.turns.dropAll(record.id)
  room.due.clear(record.id, 'answer')
  if (record.owner !== 'assistant') return
  const state = room.log.getState(record.id)
  room.log.saveState(record.id, { ...state, flow: null, missesInRow: 0, unresolvedInRow: 0, angerInRow: 0 })
}

function setDueTimes(room: RoomParts, record: ConversationRecord, now: Date): void {
  const { id, owner, handedOff } = record
  if (owner !== 'waiting') room.due.clear(id, 'reroute')
  else room.due.setOnce({ conversation: id, kind: 'reroute', seq: 0 }, now.getTime() + rerouteMs)
  const mayFallSilent = handedOff && (owner === 'operator' || owner === 'assistant')
  if (mayFallSilent) room.due.set({ conversation: id, kind: 'idle', seq: 0 }, now.getTime() + idleMs)
  else room.due.clear(id, 'idle')
}
