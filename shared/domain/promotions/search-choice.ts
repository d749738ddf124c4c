import type { PortionedCart } from './cart-portions.ts'
import type { OrderTerms } from './order-terms.ts'
import { type TotalBound, totalOf } from './order-total.ts'
import type { Candidate, PriceWorld } from './price-worlds.ts'
import { searchInOrder } from './search-in-order.ts'

/** Coupons chosen and the total they lead to. */
export type Found = { indexes: number[]; totalMinor: number }

/** One choice of exclusive coupons, the world it makes, and the coupons that the free groups may add. */
export type Choice = { world: PriceWorld; exclusive: number[]; candidates: Candidate[][] }

/** What a search works with; `spend` is asked before every step and says no once the steps are used up. */
export type Searching = { cart: PortionedCart; terms: OrderTerms; bound: TotalBound; spend(steps: number): boolean }

/**
 * The best use of the groups a choice left free; `best` unless there is something cheaper. While no coupon can
 * run out of goods discounts simply add up; otherwise they are applied one after the other.
 */
export function searchChoice(searching: Searching, choice: Choice, best: Found): Found {
  if (mayRunOut(searching.cart, choice)) return searchInOrder(searching, choice, best)
  return searchSums(searching, choice, best)
}

/** Some coupon would find less than it takes off, if everything before it that shares its goods was used. */
function mayRunOut({ couponRanks }: PortionedCart, { world, exclusive, candidates }: Choice): boolean {
  const offOf = (index: number) => world.offs[index] ?? 0
  const groups = [...exclusive.map((index) => [index]), ...candidates.map((group) => group.map(({ index }) => index))]
  const isBefore = (other: number, index: number) =>
    (couponRanks[other] ?? 0) <= (couponRanks[index] ?? 0) && world.meets(index, other)
  return groups.some((group) =>
    group.some((index) => {
      let takenMinor = offOf(index)
      for (const others of groups) {
        if (others === group) continue
        let mostMinor = 0
        for (const other of others) if (offOf(other) > mostMinor && isBefore(other, index)) mostMinor = offOf(other)
        takenMinor += mostMinor
      }
      return takenMinor > world.roomOf(index)
    }),
  )
}

/** Branch and bound over the free groups. */
function searchSums({ terms, bound, spend }: Searching, { world, exclusive, candidates }: Choice, best: Found): Found {
  const mostOffFrom = suffixSums(candidates.map((group) => group[0]?.offMinor ?? 0))
  const chosen = [...exclusive]
  let found = best
  const visit = (depth: number, goodsMinor: number) => {
    const least = goodsMinor - (mostOffFrom[depth] ?? 0)
    if (bound.lowest(least, goodsMinor) >= found.totalMinor || !spend(1)) return
    const group = candidates[depth]
    if (group === undefined) {
      const totalMinor = totalOf(terms, goodsMinor)
      if (totalMinor < found.totalMinor) found = { indexes: [...chosen], totalMinor }
      return
    }
    for (const candidate of group) {
      chosen.push(candidate.index)
      visit(depth + 1, goodsMinor - candidate.offMinor)
      chosen.pop()
    }
    visit(depth + 1, goodsMinor)
  }
  visit(
    0,
    exclusive.reduce((goods, index) => goods - (world.offs[index] ?? 0), world.goodsMinor),
  )
  return found
}

function suffixSums(values: number[]): number[] {
  const sums = [...values, 0]
  for (let index = values.length - 1; index >= 0; index -= 1)
    sums[index] = (values[index] ?? 0) + (sums[index + 1] ?? 0)
  return sums
}
