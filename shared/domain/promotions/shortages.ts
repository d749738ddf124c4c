import { exclusionsOf, testedAmount } from './apply-coupons.ts'
import { applyPromotions, type Exclusions, type PromotedCart } from './apply-promotions.ts'
import { addGoods, type PortionedCart } from './cart-portions.ts'

/** Goods to add, and the portion they are like. */
export type Shortage = { shortMinor: number; like: number }

/* Every round adds at least what is missing, and promotions repeat finitely often within it. */
const rounds = 50

/** By coupon: what is missing beside the coupons in use, its own group's excepted; null where nothing can help or it is in use. */
export function listShortages(cart: PortionedCart, used: readonly number[]): (Shortage | null)[] {
  const promote = rememberPromoted(cart)
  return cart.coupons.map(({ stackingGroup }, index) => {
    if (used.includes(index)) return null
    const others = used.filter((other) => cart.coupons[other]?.stackingGroup !== stackingGroup)
    return shortOfCoupon(cart, index, promote([...others, index]), [...others, index])
  })
}

/** Coupons that exclude the same see the same prices. */
function rememberPromoted(cart: PortionedCart): (uses: readonly number[]) => PromotedCart {
  const known = new Map<string, PromotedCart>()
  return (uses) => {
    const exclusions = exclusionsOf(cart, uses)
    const key = [...Array.from(exclusions.promotions, Number), ...Array.from(exclusions.memberPrice, Number)].join('')
    const promoted = known.get(key) ?? applyPromotions(cart, exclusions)
    known.set(key, promoted)
    return promoted
  }
}

/**
 * The least amount of goods that reaches a coupon's threshold. A threshold tested after promotions recedes
 * while goods are added, because more goods earn more 满减: the amount is raised until it holds.
 */
function shortOfCoupon(
  cart: PortionedCart,
  index: number,
  promoted: PromotedCart,
  uses: readonly number[],
): Shortage | null {
  const thresholdMinor = cart.coupons[index]?.thresholdMinor ?? 0
  const like = largestCovered(cart, cart.couponCovers[index] ?? [])
  if (like === null) return null
  let shortMinor = 0
  let missing = thresholdMinor - testedAmount(cart, promoted, index)
  for (let round = 0; round < rounds && missing > 0; round += 1) {
    shortMinor += missing
    const filled = addGoods(cart, like, shortMinor)
    missing = thresholdMinor - testedAmount(filled, applyPromotions(filled, exclusionsOf(filled, uses)), index)
  }
  return missing <= 0 ? { shortMinor, like } : null
}

/** The portion that an offer covers with the most money in it; null when it covers none. */
export function largestCovered(
  cart: PortionedCart,
  covered: readonly number[],
  exclusions?: Exclusions,
): number | null {
  let largest: number | null = null
  for (const index of covered) {
    if (exclusions?.promotions[index]) continue
    if (largest === null || (cart.portions[index]?.listMinor ?? 0) > (cart.portions[largest]?.listMinor ?? 0))
      largest = index
  }
  return largest
}
