import type { StoredFact } from '../../protocol/down.ts'
import type { Instant } from '../../protocol/ids.ts'
import { firstSession, foldSession } from './service-session.ts'

/**
 * Whether the assistant may ask how its service was: something was answered or done in this very session, nobody was
 * asked in it yet, no person has it or is awaited, and none was called for danger, law, anger or a complaint.
 */
export function mayAskRating(facts: readonly StoredFact[], servedAt: Instant): boolean {
  const { since, isAsked, isWithPeople, isGrave, isUpset } = facts.reduce(foldSession, firstSession)
  return !isAsked && !isWithPeople && !isGrave && !isUpset && Date.parse(servedAt) >= Date.parse(since)
}
