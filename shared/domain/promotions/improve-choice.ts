import type { PortionedCart } from './cart-portions.ts'
import { priceChoice } from './price-choice.ts'
import type { Found, Searching } from './search-choice.ts'
import type { UsefulCoupons } from './useful-coupons.ts'

/** Adds, swaps or drops one coupon at a time while that makes the order cheaper. */
export function improveChoice({ cart, terms }: Searching, { groups }: UsefulCoupons, start: Found): Found {
  let best = start
  for (;;) {
    let better = best
    for (const indexes of neighboursOf(cart, groups, best.indexes)) {
      const totalMinor = priceChoice(cart, terms, indexes)
      if (totalMinor < better.totalMinor) better = { indexes, totalMinor }
    }
    if (better === best) return best
    best = better
  }
}

function neighboursOf(cart: PortionedCart, groups: readonly number[][], used: readonly number[]): number[][] {
  return groups.flatMap((group) => {
    const others = used.filter((index) => !group.includes(index) && cart.coupons[index]?.excludesCoupons !== true)
    return [others, ...group.filter((index) => !used.includes(index)).map((index) => [...others, index])]
  })
}
