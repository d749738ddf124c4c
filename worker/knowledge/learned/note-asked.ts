import type { QuestionGroup } from '../../../shared/protocol/learned-ranking.ts'
import type { CurrentTurn } from '../../room/current-turn.ts'
import type { RoomParts } from '../../room/parts.ts'

/** Tells which group of questions a message belongs to; what becomes of its answer is told apart. */
export function noteAsked(room: RoomParts, { turn }: CurrentTurn, group: QuestionGroup): void {
  const { conversation, seq } = turn
  room.reports.noteOutcome({ type: 'question.asked', conversation, seq, group, at: room.now().toISOString() })
}
