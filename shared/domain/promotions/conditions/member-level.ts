import type { Coupon } from '../../../protocol/commerce.ts'

/** This shopper's level may use the coupon; coupons without levels are for everybody. */
export function allowsLevel(coupon: Coupon, memberLevel: string | null): boolean {
  const levels = coupon.memberLevels ?? []
  return levels.length === 0 || (memberLevel !== null && levels.includes(memberLevel))
}
