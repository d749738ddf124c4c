import { findRatable } from '../../../shared/domain/service/find-ratable.ts'
import type { StoredFact } from '../../../shared/protocol/down.ts'
import { deny, grant, type Verdict, type Wish } from './verdict.ts'

/** One rating for each service, which is named by the fact that ended it or asked for stars. */
export function giveRating({ up, record }: Wish<'rating.give'>, loadFacts: () => StoredFact[]): Verdict {
  const { session, stars } = up
  const facts = loadFacts()
  const service = findRatable(facts).find((one) => one.session === session)
  if (service === undefined) return deny('wrong-state')
  if (facts.some((fact) => fact.type === 'rating.given' && fact.session === session)) return deny('already-rated')
  return grant({ ...record, rating: stars }, { type: 'rating.given', session, stars, servedBy: service.servedBy })
}
