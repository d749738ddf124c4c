import type { StoredFact } from '../../protocol/down.ts'
import type { Seq } from '../../protocol/ids.ts'
import { findRatable, type RatableService } from './find-ratable.ts'

/** A question for stars stands this many of the shopper's messages: whoever goes on talking does not want to answer it. */
const patience = 2

/** The service whose rating is asked for and not given, while words may still answer it. */
export function findOpenRating(facts: readonly StoredFact[]): RatableService | null {
  const last = findRatable(facts).at(-1)
  if (last === undefined || isRatingGone(facts, last.session)) return null
  return facts.some((fact) => fact.type === 'rating.given' && fact.session === last.session) ? null : last
}

/** Whether the question has passed: the conversation went on, or people were called. */
export function isRatingGone(facts: readonly StoredFact[], session: Seq): boolean {
  const later = facts.filter(({ seq }) => seq > session)
  const heard = later.filter((fact) => fact.type === 'message.posted' && fact.message.author.kind === 'shopper')
  return (
    heard.length > patience || later.some(({ type }) => type === 'handoff.requested' || type === 'handoff.accepted')
  )
}
