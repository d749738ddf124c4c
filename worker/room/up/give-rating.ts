import type { StoredFact } from '../../../shared/protocol/down.ts'
import { deny, grant, type Verdict, type Wish } from './verdict.ts'

/** One rating for each service session, which is named by the fact that ended it. */
export function giveRating(
  { up, record, getFact }: Wish<'rating.give'>,
  isRated: (session: number) => boolean,
): Verdict {
  const ended = getFact(up.session)
  if (ended?.type !== 'conversation.closed' && ended?.type !== 'handoff.returned') return deny('wrong-state')
  if (isRated(up.session)) return deny('already-rated')
  const { session, stars } = up
  return grant({ ...record, rating: stars }, { type: 'rating.given', session, stars, servedBy: servedBy(ended) })
}

/** Who gave the service that this fact ended. */
export function servedBy(ended: StoredFact | undefined): 'assistant' | 'operator' {
  const isOperators =
    ended?.type === 'handoff.returned' || (ended?.type === 'conversation.closed' && ended.operatorName !== null)
  return isOperators ? 'operator' : 'assistant'
}
