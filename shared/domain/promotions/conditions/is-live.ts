/** When an offer holds: from its first moment on, up to but not including its end. */
export type Dated = { startsAt: string; endsAt: string }

/** Where a moment lies in an offer's life. */
export function lifeOf(offer: Dated, now: Date): 'before' | 'live' | 'over' {
  if (now.getTime() < Date.parse(offer.startsAt)) return 'before'
  return now.getTime() < Date.parse(offer.endsAt) ? 'live' : 'over'
}
