import type { StoredFact } from '../../protocol/down.ts'
import { lowStars, type RatedService } from '../../protocol/rating.ts'
import { sessionPauseMs } from './service-session.ts'

/** The low rating whose reason was just asked for: only the next message answers that, and only within the session. */
export function findOpenReason(facts: readonly StoredFact[], now: Date): RatedService | null {
  const asked = facts.findLast((fact) => isReasonQuestion(fact))
  const given = facts.findLast((fact) => fact.type === 'rating.given')
  if (asked === undefined || given?.type !== 'rating.given' || given.stars > lowStars || given.seq > asked.seq)
    return null
  const later = facts.filter(({ seq }) => seq > asked.seq)
  const heard = later.filter((fact) => fact.type === 'message.posted' && fact.message.author.kind === 'shopper')
  const isPast = now.getTime() - Date.parse(asked.at) > sessionPauseMs
  const isOver = later.some(({ type }) => ending.has(type)) || facts.some((fact) => explains(fact, given.session))
  if (heard.length > 1 || isPast || isOver) return null
  return { session: given.session, stars: given.stars, servedBy: given.servedBy ?? 'assistant' }
}

/** Whether this is the assistant asking what went wrong. */
export function isReasonQuestion(fact: StoredFact): boolean {
  if (fact.type !== 'message.posted') return false
  const { basis } = fact.message
  return basis?.kind === 'fixed' && basis.line === 'rating.low'
}

const ending: ReadonlySet<StoredFact['type']> = new Set<StoredFact['type']>(['handoff.requested', 'handoff.accepted'])

function explains(fact: StoredFact, session: number): boolean {
  return fact.type === 'rating.explained' && fact.session === session
}
