import type { StoredFact } from '../../protocol/down.ts'
import type { Seq } from '../../protocol/ids.ts'
import type { ServedBy } from '../../protocol/rating.ts'
import { firstSession, foldSession, type ServiceSession } from './service-session.ts'

/** A service whose rating is asked for, named by the fact that ended it or asked. */
export interface RatableService {
  session: Seq
  servedBy: ServedBy
  operatorName: string | null
}

/**
 * Every service of a conversation that may be rated, oldest first: where the assistant asked, where a person gave back
 * or closed, where a session closed that only the assistant served. Never after an idle close or where danger or law
 * was spoken of, and never twice for one service.
 */
export function findRatable(facts: readonly StoredFact[]): RatableService[] {
  const ratable: RatableService[] = []
  let session = firstSession
  for (const fact of facts) {
    const served = toRatable(session, fact)
    session = foldSession(session, fact)
    if (served === null) continue
    ratable.push(served)
    session = { ...session, isAsked: true }
  }
  return ratable
}

function toRatable(before: ServiceSession, fact: StoredFact): RatableService | null {
  if (fact.type === 'rating.asked') return { session: fact.seq, servedBy: 'assistant', operatorName: null }
  const isEnd = fact.type === 'handoff.returned' || (fact.type === 'conversation.closed' && fact.by !== 'idle')
  if (!isEnd) return null
  const operatorName = before.operatorName ?? fact.operatorName
  if ((!before.isServed && operatorName === null) || before.isAsked || before.isGrave) return null
  return { session: fact.seq, servedBy: operatorName === null ? 'assistant' : 'operator', operatorName }
}
