import type { RepricedOrder } from './reprice-order.ts'

/** An offer that gives the goods that stay less than it gave them before. */
export type BrokenOffer = { label: string; lostMinor: number }

/**
 * The offers whose condition breaks when pieces go: a threshold missed, fewer repeats, too few pieces, a coupon that can
 * no longer be used. What only covered the pieces that go, and a percentage of a smaller sum, is no loss to the rest.
 */
export function brokenOffers({ before, after }: RepricedOrder): BrokenOffer[] {
  const kept = new Map<string, number>()
  for (const { offerId, amountMinor } of after.steps)
    if (offerId !== null) kept.set(offerId, (kept.get(offerId) ?? 0) - amountMinor)
  // An offer that the rest is not even told of covered nothing but what goes.
  const missed = new Map(after.unused.map(({ offerId, why }) => [offerId, why]))
  return before.steps.flatMap(({ offerId, kind, label, amountMinor }) => {
    if (offerId === null) return []
    const lostMinor = -amountMinor - (kept.get(offerId) ?? 0)
    const why = missed.get(offerId) ?? 'not-in-cart'
    const isBroken = kept.has(offerId) ? kind === 'threshold' && lostMinor > 0 : why !== 'not-in-cart'
    return isBroken ? [{ label, lostMinor }] : []
  })
}
