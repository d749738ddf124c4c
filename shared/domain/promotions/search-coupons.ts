import { assert } from '../../lib/assert.ts'
import type { ShippingTerms } from '../logistics/shipping-fee.ts'
import { type CouponedCart, tryCoupons } from './apply-coupons.ts'
import type { PortionedCart } from './cart-portions.ts'
import { listChoices } from './list-choices.ts'
import { totalOf } from './order-total.ts'
import { type Found, searchChoice } from './search-choice.ts'

/** The cheapest use of coupons found. */
export type BestCoupons = {
  couponed: CouponedCart
  totalMinor: number
  /** False when there were more stacking groups than are searched exactly. */
  exact: boolean
}

/** Up to this many stacking groups every legal combination counts. */
export const exactGroupLimit = 6

/** The legal combination of coupons with the lowest total, shipping included; no coupon that saves nothing is spent. */
export function searchCoupons(cart: PortionedCart, terms: ShippingTerms): BestCoupons {
  const groups = new Map<string, number[]>()
  for (const [index, coupon] of cart.coupons.entries()) {
    groups.set(coupon.stackingGroup, [...(groups.get(coupon.stackingGroup) ?? []), index])
  }
  const exact = groups.size <= exactGroupLimit
  const chosen = exact ? searchExactly(cart, terms, [...groups.values()]) : searchGreedily(cart, terms)
  return { ...dropIdle(cart, terms, chosen), exact }
}

function searchExactly(cart: PortionedCart, terms: ShippingTerms, groups: number[][]): number[] {
  let best: Found = { indexes: [], totalMinor: Number.POSITIVE_INFINITY }
  for (const choice of listChoices(cart, terms, groups)) {
    if (choice.boundMinor >= best.totalMinor) break
    best = searchChoice(cart, terms, choice, best)
  }
  return best.indexes
}

function searchGreedily(cart: PortionedCart, terms: ShippingTerms): number[] {
  let chosen: number[] = []
  let totalMinor = priceOf(cart, terms, chosen)
  for (;;) {
    const next = cart.coupons
      .map((_, index) => ({ indexes: [...chosen, index], totalMinor: priceOf(cart, terms, [...chosen, index]) }))
      .toSorted((a, b) => a.totalMinor - b.totalMinor)[0]
    if (next === undefined || next.totalMinor >= totalMinor) return chosen
    chosen = next.indexes
    totalMinor = next.totalMinor
  }
}

function priceOf(cart: PortionedCart, terms: ShippingTerms, indexes: number[]): number {
  const couponed = tryCoupons(cart, indexes)
  return couponed === null ? Number.POSITIVE_INFINITY : totalOf(terms, couponed.goodsMinor)
}

function dropIdle(cart: PortionedCart, terms: ShippingTerms, indexes: number[]): Omit<BestCoupons, 'exact'> {
  let kept = indexes
  // Dropping one coupon can leave another idle that was checked before it.
  for (let idle = findIdle(cart, terms, kept); idle !== undefined; idle = findIdle(cart, terms, kept)) {
    kept = kept.filter((index) => index !== idle)
  }
  const couponed = tryCoupons(cart, kept)
  assert(couponed !== null, 'a combination found by the search is legal')
  return { couponed, totalMinor: totalOf(terms, couponed.goodsMinor) }
}

function findIdle(cart: PortionedCart, terms: ShippingTerms, used: number[]): number | undefined {
  const totalMinor = priceOf(cart, terms, used)
  const priceWithout = (index: number): number =>
    priceOf(
      cart,
      terms,
      used.filter((other) => other !== index),
    )
  return used.find((index) => priceWithout(index) <= totalMinor)
}
