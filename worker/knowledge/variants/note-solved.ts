import { readSolved } from '../../../shared/dialog/read-solved.ts'
import type { StoredFact } from '../../../shared/protocol/down.ts'
import type { ConversationRecord } from '../../room/conversation-record.ts'
import type { RoomParts } from '../../room/parts.ts'

/** Words that come later are about something else. */
const soonMs = 10 * 60_000

/** A shopper says that the article which answered last helped them. */
export function noteSolved(room: RoomParts, { id }: ConversationRecord, [fact]: StoredFact[]): void {
  if (fact?.type !== 'message.posted' || fact.message.author.kind !== 'shopper') return
  const text = fact.message.parts.flatMap((part) => (part.kind === 'text' ? [part.text] : [])).join(' ')
  if (!readSolved(text)) return
  const answered = room.log.getReplyBefore(id, fact.seq)
  if (answered?.type !== 'message.posted' || answered.message.basis?.kind !== 'article') return
  if (answered.message.answers === null || Date.parse(fact.at) - Date.parse(answered.at) > soonMs) return
  room.reports.noteSolved({ conversation: id, seq: answered.message.answers, at: fact.at })
}
