import type { ShippingTerms } from '../logistics/shipping-fee.ts'
import { applyCoupons } from './apply-coupons.ts'
import { type PortionedCart, sumCovered } from './cart-portions.ts'
import type { Choice } from './list-choices.ts'
import { lowestTotal, totalOf } from './order-total.ts'

/** Coupons chosen and the total they lead to. */
export type Found = { indexes: number[]; totalMinor: number }

/** Branch and bound over the groups a choice left free; returns `best` unless there is something cheaper. */
export function searchChoice(cart: PortionedCart, terms: ShippingTerms, choice: Choice, best: Found): Found {
  const { world, candidates } = choice
  const mostOffFrom = suffixSums(candidates.map((group) => group[0]?.offMinor ?? 0))
  let found = best
  const visit = (depth: number, chosen: number[], offMinor: number) => {
    const leastGoods = Math.max(0, world.goodsMinor - offMinor - (mostOffFrom[depth] ?? 0))
    if (lowestTotal(terms, leastGoods) >= found.totalMinor) return
    const group = candidates[depth]
    if (group === undefined) {
      const totalMinor = totalOf(terms, goodsWith(cart, choice, chosen, offMinor))
      if (totalMinor < found.totalMinor) found = { indexes: chosen, totalMinor }
      return
    }
    for (const candidate of group) visit(depth + 1, [...chosen, candidate.index], offMinor + candidate.offMinor)
    visit(depth + 1, chosen, offMinor)
  }
  const exclusiveOff = choice.exclusive.reduce((sum, index) => sum + (world.offs[index] ?? 0), 0)
  visit(0, choice.exclusive, exclusiveOff)
  return found
}

/**
 * What the goods cost with these coupons. While no portion can be used up, discounts simply add up;
 * only otherwise are they really applied.
 */
function goodsWith(cart: PortionedCart, { world }: Choice, indexes: number[], offMinor: number): number {
  const amounts = world.promoted.afterMinor
  const smallest = amounts.reduce((least, amount) => (amount > 0 ? Math.min(least, amount) : least), offMinor)
  let share = 0
  for (const index of indexes) {
    const covered = sumCovered(amounts, cart.couponCovers[index] ?? [])
    share += covered === 0 ? 1 : (world.offs[index] ?? 0) / covered
  }
  /* Each coupon may round one fen onto the smallest portion. */
  if (smallest * (1 - share) >= indexes.length + 1) return world.goodsMinor - offMinor
  return applyCoupons(cart, world.promoted, indexes).goodsMinor
}

function suffixSums(values: number[]): number[] {
  const sums = [...values, 0]
  for (let index = values.length - 1; index >= 0; index -= 1)
    sums[index] = (values[index] ?? 0) + (sums[index + 1] ?? 0)
  return sums
}
