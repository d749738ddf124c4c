import { readRating } from '../../shared/dialog/read-rating.ts'
import { findOpenRating } from '../../shared/domain/service/find-open-rating.ts'
import type { Seq } from '../../shared/protocol/ids.ts'
import { commit } from './commit.ts'
import { textOf } from './current-turn.ts'
import type { OpenTurn } from './open-turns.ts'
import type { RoomParts } from './parts.ts'
import { servedBy } from './up/give-rating.ts'

/** The service that this message may rate; the facts are read only for words that are a rating anywhere. */
export function openRatingOf(room: RoomParts, turn: OpenTurn): Seq | null {
  if (readRating(textOf(room, turn)) === null) return null
  return findOpenRating(room.log.factsSince(turn.conversation, 0, Number.MAX_SAFE_INTEGER))
}

/** Stored once, whichever came first: the tap or the words. */
export function noteRating(room: RoomParts, conversation: string, rating: { session: Seq; stars: number }): void {
  const record = room.log.getRecord(conversation)
  const later = room.log.factsSince(conversation, rating.session, Number.MAX_SAFE_INTEGER)
  const isRated = later.some((fact) => fact.type === 'rating.given' && fact.session === rating.session)
  if (record === undefined || isRated) return
  const by = servedBy(room.log.getFact(conversation, rating.session))
  commit(room, {
    drafts: [{ type: 'rating.given', ...rating, servedBy: by }],
    record: { ...record, rating: rating.stars },
  })
}
