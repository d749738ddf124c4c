import { readSaidRating } from '../../shared/dialog/read-rating.ts'
import { findOpenRating } from '../../shared/domain/service/find-open-rating.ts'
import { findOpenReason } from '../../shared/domain/service/find-open-reason.ts'
import { lowStars, type RatedService } from '../../shared/protocol/rating.ts'
import type { TurnInput, TurnOutcome } from '../../shared/replies/turn.ts'
import { commit } from './commit.ts'
import type { ConversationRecord } from './conversation-record.ts'
import { textOf } from './current-turn.ts'
import { expectFollowUp } from './follow-up-rating.ts'
import type { OpenTurn } from './open-turns.ts'
import type { RoomParts } from './parts.ts'

/** The reason is asked for right after the rating: it stands among the last facts. */
const recentFacts = 30

/** What this message may answer; facts are read only where it may be a rating, or follows a low one. */
export function openRatingOf(
  room: RoomParts,
  turn: OpenTurn,
  { rating, lastSeq }: ConversationRecord,
): Pick<TurnInput, 'openRating' | 'openReason'> {
  const mayRate = readSaidRating(textOf(room, turn)) !== null
  const mayExplain = rating !== null && rating <= lowStars
  const since = (from: number) => room.log.factsSince(turn.conversation, from, Number.MAX_SAFE_INTEGER)
  return {
    openRating: mayRate ? findOpenRating(since(0)) : null,
    openReason: mayExplain ? findOpenReason(since(Math.max(0, lastSeq - recentFacts)), room.now()) : null,
  }
}

/** What a turn says of a rating is kept whatever becomes of its reply. */
export function noteRating(room: RoomParts, conversation: string, { rating, explained }: TurnOutcome): void {
  if (rating !== undefined) noteStars(room, conversation, rating)
  if (explained !== undefined) noteReason(room, conversation, explained)
}

/** Stored once, whichever came first: the tap or the words. */
function noteStars(room: RoomParts, conversation: string, rating: Omit<RatedService, 'reason'>): void {
  const record = room.log.getRecord(conversation)
  const later = room.log.factsSince(conversation, rating.session, Number.MAX_SAFE_INTEGER)
  const isRated = later.some((fact) => fact.type === 'rating.given' && fact.session === rating.session)
  if (record === undefined || isRated) return
  const [given] = commit(room, {
    drafts: [{ type: 'rating.given', ...rating }],
    record: { ...record, rating: rating.stars },
    also: ([fact]) => expectFollowUp(room, conversation, fact),
  })
  if (given !== undefined) room.reports.noteRating({ conversation, ...rating, topics: [], at: given.at })
}

function noteReason(room: RoomParts, conversation: string, explained: NonNullable<TurnOutcome['explained']>): void {
  const record = room.log.getRecord(conversation)
  const { session, reason } = explained
  const later = room.log.factsSince(conversation, session, Number.MAX_SAFE_INTEGER)
  const isTold = later.some((fact) => fact.type === 'rating.explained' && fact.session === session)
  const given = later.find((fact) => fact.type === 'rating.given' && fact.session === session)
  if (record === undefined || isTold || given?.type !== 'rating.given') return
  commit(room, { drafts: [{ type: 'rating.explained', session, reason }], record })
  const { stars, servedBy = 'assistant', at } = given
  room.reports.noteRating({ conversation, session, stars, servedBy, topics: reason.topics, at })
}
