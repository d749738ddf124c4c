import { exclusionsOf, testedAmount } from './apply-coupons.ts'
import { applyPromotions, type Exclusions } from './apply-promotions.ts'
import { addGoods, type PortionedCart } from './cart-portions.ts'

/** Goods to add, and the portion they are like. */
export type Shortage = { shortMinor: number; like: number }

/* Every round adds at least what is missing, and promotions repeat finitely often within it. */
const rounds = 50

/**
 * The least amount of goods that reaches a coupon's threshold. A threshold tested after promotions recedes
 * while goods are added, because more goods earn more 满减: the amount is raised until it holds.
 */
export function shortOfCoupon(cart: PortionedCart, index: number, exclusive: readonly number[]): Shortage | null {
  const thresholdMinor = cart.coupons[index]?.thresholdMinor ?? 0
  const like = largestCovered(cart, cart.couponCovers[index] ?? [])
  if (like === null) return null
  const uses = [...new Set([...exclusive, index])]
  let shortMinor = 0
  for (let round = 0; round < rounds; round += 1) {
    const filled = shortMinor === 0 ? cart : addGoods(cart, like, shortMinor)
    const missing = thresholdMinor - testedAmount(filled, applyPromotions(filled, exclusionsOf(filled, uses)), index)
    if (missing <= 0) return { shortMinor, like }
    shortMinor += missing
  }
  return null
}

/** The portion that an offer covers with the most money in it; null when it covers none. */
export function largestCovered(
  cart: PortionedCart,
  covered: readonly boolean[],
  exclusions?: Exclusions,
): number | null {
  let largest: number | null = null
  for (const [index, portion] of cart.portions.entries()) {
    if (!covered[index] || exclusions?.promotions[index]) continue
    if (largest === null || portion.listMinor > (cart.portions[largest]?.listMinor ?? 0)) largest = index
  }
  return largest
}

/** By coupon: what is missing beside the coupons in use, its own group's excepted; null where nothing can help or it is in use. */
export function listShortages(cart: PortionedCart, used: readonly number[]): (Shortage | null)[] {
  return cart.coupons.map(({ stackingGroup }, index) => {
    if (used.includes(index)) return null
    const others = used.filter((other) => cart.coupons[other]?.stackingGroup !== stackingGroup)
    return shortOfCoupon(cart, index, others)
  })
}
