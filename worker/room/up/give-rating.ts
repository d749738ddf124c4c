import { deny, grant, type Verdict, type Wish } from './verdict.ts'

/** One rating for each service session, which is named by the fact that ended it. */
export function giveRating(
  { up, record, getFact }: Wish<'rating.give'>,
  isRated: (session: number) => boolean,
): Verdict {
  const ended = getFact(up.session)
  if (ended?.type !== 'conversation.closed' && ended?.type !== 'handoff.returned') return deny('wrong-state')
  if (isRated(up.session)) return deny('already-rated')
  return grant({ ...record, rating: up.stars }, { type: 'rating.given', session: up.session, stars: up.stars })
}
