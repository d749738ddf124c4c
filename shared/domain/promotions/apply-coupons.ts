import type { Coupon } from '../../protocol/commerce.ts'
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

const levelOrder: Coupon['level'][] = ['item', 'category', 'shop', 'platform']

/** The narrowest coupon first; among equals the order in which they were given. */
export function inApplyingOrder(cart: PortionedCart, indexes: readonly number[]): number[] {
  const rank = (index: number) => levelOrder.indexOf(cart.coupons[index]?.level ?? 'platform')
  return indexes.toSorted((a, b) => rank(a) - rank(b) || a - b)
}

/** What these coupons keep for themselves: the portions on which they tolerate no promotion or no member price. */
export function exclusionsOf(cart: PortionedCart, indexes: readonly number[]): Exclusions {
  const takenBy = (excludes: (coupon: Coupon) => boolean | undefined) =>
    cart.portions.map((_, portion) =>
      indexes.some((index) => {
        const coupon = cart.coupons[index]
        return coupon !== undefined && excludes(coupon) === true && cart.couponCovers[index]?.[portion] === true
      }),
    )
  return {
    promotions: takenBy(({ excludesPromotions }) => excludesPromotions),
    memberPrice: takenBy(({ excludesMemberPrice }) => excludesMemberPrice),
  }
}

/** The amount a coupon's threshold is tested on: the activity price before 满减, unless the coupon says otherwise. */
export function testedAmount(cart: PortionedCart, promoted: PromotedCart, index: number): number {
  const isSerial = cart.coupons[index]?.thresholdOn === 'after-promotions'
  return sumCovered(isSerial ? promoted.afterMinor : promoted.activityMinor, cart.couponCovers[index] ?? [])
}

/** The coupon's threshold is reached and it has something to take off. */
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
  const used = inApplyingOrder(cart, indexes).map((index) => ({
    index,
    offMinor: spreadOff(offOf(cart, promoted, index), promoted.afterMinor, remaining, cart.couponCovers[index] ?? []),
  }))
  return { promoted, used, remaining, goodsMinor: remaining.reduce((sum, amount) => sum + amount, 0) }
}

/** The cart with exactly these coupons, or null where they may not be used together: one a group, every threshold reached. */
export function tryCoupons(cart: PortionedCart, indexes: readonly number[]): CouponedCart | null {
  const groups = new Set(indexes.map((index) => cart.coupons[index]?.stackingGroup))
  if (groups.size < indexes.length) return null
  const promoted = applyPromotions(cart, exclusionsOf(cart, indexes))
  return indexes.every((index) => isReached(cart, promoted, index)) ? applyCoupons(cart, promoted, indexes) : null
}
