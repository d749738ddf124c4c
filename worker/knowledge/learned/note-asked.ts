import type { Seq } from '../../../shared/protocol/ids.ts'
import type { QuestionGroup } from '../../../shared/protocol/learned-ranking.ts'
import type { RoomParts } from '../../room/parts.ts'
import { markVoter } from './mark-voter.ts'

/** Tells which group of questions a message belongs to, and whose it is; what becomes of its answer is told apart. */
export function noteAsked(room: RoomParts, conversation: string, seq: Seq, group: QuestionGroup): void {
  // It may have been erased while its turn was worked on.
  const record = room.log.getRecord(conversation)
  if (record === undefined) return
  const now = room.now()
  const voter = markVoter(room.getKeys(), record, now)
  room.reports.noteOutcome({ type: 'question.asked', conversation, voter, seq, group, at: now.toISOString() })
}
