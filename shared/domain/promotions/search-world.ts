import type { ShippingTerms } from '../logistics/shipping-fee.ts'
import { applyCoupons, offOf } from './apply-coupons.ts'
import { type PortionedCart, sumCovered } from './cart-portions.ts'
import type { World } from './coupon-worlds.ts'
import { lowestTotal, totalOf } from './order-total.ts'

/** Coupons chosen and the total they lead to. */
export type Found = { indexes: number[]; totalMinor: number }

/** Branch and bound over one world's free groups; returns `best` unless this world has something cheaper. */
export function searchWorld(cart: PortionedCart, terms: ShippingTerms, world: World, best: Found): Found {
  const { promoted, candidates } = world
  const goodsMinor = promoted.afterMinor.reduce((sum, amount) => sum + amount, 0)
  const mostOffFrom = suffixSums(candidates.map((group) => group[0]?.offMinor ?? 0))
  const measure = createMeasure(cart, world, goodsMinor)
  let found = best
  const visit = (depth: number, chosen: number[], offMinor: number) => {
    const leastGoods = Math.max(0, goodsMinor - offMinor - (mostOffFrom[depth] ?? 0))
    if (lowestTotal(terms, leastGoods) >= found.totalMinor) return
    const group = candidates[depth]
    if (group === undefined) {
      const totalMinor = totalOf(terms, measure(chosen, offMinor))
      if (totalMinor < found.totalMinor) found = { indexes: chosen, totalMinor }
      return
    }
    for (const candidate of group) visit(depth + 1, [...chosen, candidate.index], offMinor + candidate.offMinor)
    visit(depth + 1, chosen, offMinor)
  }
  const exclusiveOff = world.exclusive.reduce((sum, index) => sum + offOf(cart, promoted, index), 0)
  visit(0, world.exclusive, exclusiveOff)
  return found
}

/**
 * What the goods cost with these coupons. While no portion can be used up, discounts simply add up;
 * only otherwise are they really applied.
 */
function createMeasure(cart: PortionedCart, world: World, goodsMinor: number) {
  const { promoted } = world
  const amounts = promoted.afterMinor.filter((amount) => amount > 0)
  const smallest = amounts.length === 0 ? 0 : Math.min(...amounts)
  const shareOf = cart.coupons.map((_, index) => {
    const covered = sumCovered(promoted.afterMinor, cart.couponCovers[index] ?? [])
    return covered === 0 ? 1 : offOf(cart, promoted, index) / covered
  })
  return (indexes: number[], offMinor: number): number => {
    const share = indexes.reduce((sum, index) => sum + (shareOf[index] ?? 1), 0)
    /* Each coupon may round one fen onto the smallest portion. */
    if (smallest * (1 - share) >= indexes.length + 1) return goodsMinor - offMinor
    return applyCoupons(cart, promoted, indexes).goodsMinor
  }
}

function suffixSums(values: number[]): number[] {
  const sums = [...values, 0]
  for (let index = values.length - 1; index >= 0; index -= 1)
    sums[index] = (values[index] ?? 0) + (sums[index + 1] ?? 0)
  return sums
}
