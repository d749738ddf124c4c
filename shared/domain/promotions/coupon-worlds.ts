import type { ShippingTerms } from '../logistics/shipping-fee.ts'
import { exclusionsOf, isReached, offOf } from './apply-coupons.ts'
import { applyPromotions, type PromotedCart } from './apply-promotions.ts'
import type { PortionedCart } from './cart-portions.ts'
import { lowestTotal } from './order-total.ts'

/** A coupon that may still be used in a world and what it would take off. */
export type Candidate = { index: number; offMinor: number }

/**
 * One choice of the coupons that tolerate no promotions or no member prices. It fixes every price before coupons,
 * so the remaining coupons can be weighed by plain numbers.
 */
export type World = {
  promoted: PromotedCart
  exclusive: number[]
  /** Per stacking group still free, the most valuable first. */
  candidates: Candidate[][]
  /** No combination in this world costs less. */
  boundMinor: number
}

/** Every world, the most promising first. */
export function listWorlds(cart: PortionedCart, terms: ShippingTerms, groups: number[][]): World[] {
  const promotedByKey = new Map<string, PromotedCart>()
  const worlds: World[] = []
  for (const exclusive of choicesOf(cart, groups)) {
    const exclusions = exclusionsOf(cart, exclusive)
    const key = [...exclusions.promotions, ...exclusions.memberPrice].map(Number).join('')
    const promoted = promotedByKey.get(key) ?? applyPromotions(cart, exclusions)
    promotedByKey.set(key, promoted)
    if (!exclusive.every((index) => isReached(cart, promoted, index))) continue
    const free = groups.filter((group) => !group.some((index) => exclusive.includes(index)))
    const candidates = free.map((group) => candidatesOf(cart, promoted, group)).filter((group) => group.length > 0)
    worlds.push({ promoted, exclusive, candidates, boundMinor: boundOf(cart, terms, promoted, exclusive, candidates) })
  }
  return worlds.toSorted((a, b) => a.boundMinor - b.boundMinor)
}

/** At most one exclusive coupon a group, in every combination; the empty choice first. */
function choicesOf(cart: PortionedCart, groups: number[][]): number[][] {
  let choices: number[][] = [[]]
  for (const group of groups) {
    const exclusive = group.filter((index) => isExclusive(cart, index))
    choices = choices.flatMap((choice) => [choice, ...exclusive.map((index) => [...choice, index])])
  }
  return choices
}

function isExclusive(cart: PortionedCart, index: number): boolean {
  const coupon = cart.coupons[index]
  return coupon?.excludesPromotions === true || coupon?.excludesMemberPrice === true
}

/** Of two coupons that cover the same and take off the same, the first is enough. */
function candidatesOf(cart: PortionedCart, promoted: PromotedCart, group: number[]): Candidate[] {
  const seen = new Set<string>()
  return group
    .filter((index) => !isExclusive(cart, index) && isReached(cart, promoted, index))
    .map((index) => ({ index, offMinor: offOf(cart, promoted, index) }))
    .filter(({ index, offMinor }) => {
      const key = `${offMinor} ${cart.coupons[index]?.level} ${cart.couponCovers[index]?.map(Number).join('')}`
      return offMinor > 0 && !seen.has(key) && seen.add(key)
    })
    .toSorted((a, b) => b.offMinor - a.offMinor)
}

function boundOf(
  cart: PortionedCart,
  terms: ShippingTerms,
  promoted: PromotedCart,
  exclusive: number[],
  candidates: Candidate[][],
): number {
  const goodsMinor = promoted.afterMinor.reduce((sum, amount) => sum + amount, 0)
  const exclusiveOff = exclusive.reduce((sum, index) => sum + offOf(cart, promoted, index), 0)
  const mostOff = candidates.reduce((sum, group) => sum + (group[0]?.offMinor ?? 0), exclusiveOff)
  return lowestTotal(terms, Math.max(0, goodsMinor - mostOff))
}
