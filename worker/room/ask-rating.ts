import { mayAskRating } from '../../shared/domain/service/may-ask-rating.ts'
import type { FactDraft } from './fact-draft.ts'
import type { OpenTurn } from './open-turns.ts'
import type { RoomParts } from './parts.ts'

/** The question for stars that goes along with a reply; its fact is what makes it one in a session, on every device. */
export function askRating(room: RoomParts, { conversation, servedAt }: OpenTurn): FactDraft[] {
  if (servedAt === undefined) return []
  const facts = room.log.factsSince(conversation, 0, Number.MAX_SAFE_INTEGER)
  return mayAskRating(facts, servedAt) ? [{ type: 'rating.asked' }] : []
}
