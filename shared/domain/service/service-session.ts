import type { StoredFact } from '../../protocol/down.ts'
import type { Instant } from '../../protocol/ids.ts'

/** A conversation that only the assistant serves is over after this silence: what is written later begins a new service. */
export const sessionPauseMs = 30 * 60_000

/** One service session as far as its facts tell: it ends when it is closed or falls silent. */
export interface ServiceSession {
  /** When the assistant's present part of it began. */
  since: Instant
  lastAt: Instant | null
  operatorName: string | null
  isServed: boolean
  isAsked: boolean
  isWithPeople: boolean
  /** Danger or law was spoken of: nobody is asked for stars after that. */
  isGrave: boolean
  /** A person was called for anger or a complaint. */
  isUpset: boolean
}

/** A session before its first fact. */
export const firstSession: ServiceSession = {
  since: '1970-01-01T00:00:00.000Z',
  lastAt: null,
  operatorName: null,
  isServed: false,
  isAsked: false,
  isWithPeople: false,
  isGrave: false,
  isUpset: false,
}

/** One fact further. */
export function foldSession(before: ServiceSession, fact: StoredFact): ServiceSession {
  return { ...step(before, fact), lastAt: fact.at }
}

function step(before: ServiceSession, fact: StoredFact): ServiceSession {
  switch (fact.type) {
    case 'message.posted':
      if (fact.message.author.kind !== 'shopper') return { ...before, isServed: true }
      return isNew(before, fact.at) ? { ...firstSession, since: fact.at } : before
    case 'conversation.reopened':
      return { ...firstSession, since: fact.at }
    case 'handoff.requested':
      return {
        ...{ ...before, isWithPeople: true },
        isGrave: before.isGrave || fact.trigger === 'safety' || fact.trigger === 'legal',
        isUpset: before.isUpset || fact.trigger === 'anger' || fact.trigger === 'complaint',
      }
    case 'handoff.accepted':
      return { ...before, isWithPeople: true, operatorName: fact.operatorName, isServed: true, isAsked: false }
    case 'handoff.returned':
      // Stars are asked for where a person's service ends; the assistant does not ask again in that session.
      return { ...before, isWithPeople: false, since: fact.at, isAsked: true }
    case 'handoff.cancelled':
    case 'conversation.closed':
      return { ...before, isWithPeople: false, since: fact.at }
    case 'rating.asked':
    case 'rating.given':
      return { ...before, isAsked: true }
    default:
      return before
  }
}

function isNew({ lastAt, isWithPeople }: ServiceSession, at: Instant): boolean {
  return lastAt !== null && !isWithPeople && Date.parse(at) - Date.parse(lastAt) > sessionPauseMs
}
