import { assert } from '../../lib/assert.ts'
import { type CouponedCart, tryCoupons } from './apply-coupons.ts'
import type { PortionedCart } from './cart-portions.ts'
import { improveChoice } from './improve-choice.ts'
import type { OrderTerms } from './order-terms.ts'
import { createTotalBound, totalOf } from './order-total.ts'
import { priceChoice } from './price-choice.ts'
import type { Found, Searching } from './search-choice.ts'
import { searchGroups } from './search-groups.ts'
import { findUseful } from './useful-coupons.ts'

/** The cheapest use of coupons found. */
export type BestCoupons = {
  couponed: CouponedCart
  totalMinor: number
  /** False when more stacking groups were left than are searched exactly, or the search ran out of steps. */
  exact: boolean
}

/** Up to this many stacking groups every legal combination counts. */
export const exactGroupLimit = 6

/* Far more than any cart of a shop takes; a rule set made to blow up gets an honest "best found" in time. */
const stepLimit = 5_000_000

/* Beyond the exact limit the same search goes this far before it only improves what it has. */
const looseStepLimit = 100_000

/** The legal combination of coupons with the lowest total, shipping and points included; no coupon that saves nothing is spent. `seeds` are combinations likely to be good. */
export function searchCoupons(cart: PortionedCart, terms: OrderTerms, seeds: readonly number[][] = []): BestCoupons {
  const useful = findUseful(cart)
  const isWithin = useful.groups.length <= exactGroupLimit
  let stepsLeft = isWithin ? stepLimit : looseStepLimit
  const spend = (steps: number) => {
    stepsLeft -= steps
    return stepsLeft >= 0
  }
  const searching: Searching = { cart, terms, bound: createTotalBound(terms), spend }
  const starts = [...seeds, ...useful.alone.map((index) => [index])]
  const best = searchGroups(searching, useful, bestOf(searching, starts))
  const exact = isWithin && stepsLeft >= 0
  const chosen = exact ? best.indexes : improveChoice(searching, useful, best).indexes
  return { ...dropIdle(cart, terms, chosen), exact }
}

/** The cheapest of these combinations, or nothing used. */
function bestOf({ cart, terms }: Searching, starts: readonly number[][]): Found {
  let best: Found = { indexes: [], totalMinor: priceChoice(cart, terms, []) }
  for (const indexes of starts) {
    const totalMinor = priceChoice(cart, terms, indexes)
    if (totalMinor < best.totalMinor) best = { indexes, totalMinor }
  }
  return best
}

function dropIdle(cart: PortionedCart, terms: OrderTerms, indexes: readonly number[]): Omit<BestCoupons, 'exact'> {
  let kept = indexes
  // Dropping one coupon can leave another idle that was checked before it.
  for (let idle = findIdle(cart, terms, kept); idle !== undefined; idle = findIdle(cart, terms, kept)) {
    kept = kept.filter((index) => index !== idle)
  }
  const couponed = tryCoupons(cart, kept)
  assert(couponed !== null, 'a combination found by the search is legal')
  return { couponed, totalMinor: totalOf(terms, couponed.goodsMinor) }
}

function findIdle(cart: PortionedCart, terms: OrderTerms, used: readonly number[]): number | undefined {
  const totalMinor = priceChoice(cart, terms, used)
  const priceWithout = (index: number): number =>
    priceChoice(
      cart,
      terms,
      used.filter((other) => other !== index),
    )
  return used.find((index) => priceWithout(index) <= totalMinor)
}
