import { applyPromotions, type Exclusions, type PromotedCart } from './apply-promotions.ts'
import { couponOff } from './benefits/coupon-off.ts'
import { spreadOff } from './benefits/spread-off.ts'
import { type PortionedCart, sumCovered } from './cart-portions.ts'

/** The cart with a set of coupons used; `remaining` is what every portion costs in the end. */
export type CouponedCart = {
  promoted: PromotedCart
  /** In the order applied. */
  used: { index: number; offMinor: number }[]
  remaining: number[]
  goodsMinor: number
}

/** The narrowest coupon first. */
export function sortCoupons(cart: PortionedCart, indexes: readonly number[]): number[] {
  const rank = (index: number) => cart.couponRanks[index] ?? 0
  return [...indexes].sort((a, b) => rank(a) - rank(b) || a - b)
}

/** What these coupons keep for themselves: the portions on which they tolerate no promotion or no member price. */
export function exclusionsOf(cart: PortionedCart, indexes: readonly number[]): Exclusions {
  const promotions = new Uint8Array(cart.portions.length)
  const memberPrice = new Uint8Array(cart.portions.length)
  for (const index of indexes) {
    const { excludesPromotions = false, excludesMemberPrice = false } = cart.coupons[index] ?? {}
    for (const portion of cart.couponCovers[index] ?? []) {
      if (excludesPromotions) promotions[portion] = 1
      if (excludesMemberPrice) memberPrice[portion] = 1
    }
  }
  return { promotions, memberPrice }
}

/** The amount a coupon's threshold is tested on: the activity price before 满减, unless the coupon says otherwise. */
export function testedAmount(cart: PortionedCart, promoted: PromotedCart, index: number): number {
  const isLate = cart.coupons[index]?.thresholdOn === 'after-promotions'
  return sumCovered(isLate ? promoted.afterMinor : promoted.activityMinor, cart.couponCovers[index] ?? [])
}

/** The coupon's threshold is reached. */
export function isReached(cart: PortionedCart, promoted: PromotedCart, index: number): boolean {
  const coupon = cart.coupons[index]
  return coupon !== undefined && testedAmount(cart, promoted, index) >= coupon.thresholdMinor
}

/** What a coupon takes off after promotions; other coupons do not lessen it, only amounts that are used up do. */
export function offOf(cart: PortionedCart, promoted: PromotedCart, index: number): number {
  const coupon = cart.coupons[index]
  return coupon === undefined ? 0 : couponOff(coupon, sumCovered(promoted.afterMinor, cart.couponCovers[index] ?? []))
}

/** Uses these coupons on a cart whose promotions were applied with their exclusions. */
export function applyCoupons(cart: PortionedCart, promoted: PromotedCart, indexes: readonly number[]): CouponedCart {
  const remaining = [...promoted.afterMinor]
  const used = sortCoupons(cart, indexes).map((index) => ({
    index,
    offMinor: spreadOff(offOf(cart, promoted, index), promoted.afterMinor, remaining, cart.couponCovers[index] ?? []),
  }))
  return { promoted, used, remaining, goodsMinor: remaining.reduce((sum, amount) => sum + amount, 0) }
}

/** The cart with exactly these coupons, or null where they may not be used together: one a group, one alone, every threshold reached and something to take off. */
export function tryCoupons(cart: PortionedCart, indexes: readonly number[]): CouponedCart | null {
  const groups = new Set(indexes.map((index) => cart.coupons[index]?.stackingGroup))
  if (groups.size < indexes.length) return null
  if (indexes.length > 1 && indexes.some((index) => cart.coupons[index]?.excludesCoupons)) return null
  const promoted = applyPromotions(cart, exclusionsOf(cart, indexes))
  const isUsable = (index: number) => isReached(cart, promoted, index) && offOf(cart, promoted, index) > 0
  return indexes.every(isUsable) ? applyCoupons(cart, promoted, indexes) : null
}
