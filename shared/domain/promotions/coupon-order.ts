import type { Coupon } from '../../protocol/commerce.ts'

const levelOrder: Coupon['level'][] = ['item', 'category', 'shop', 'platform']

/** What decides where a coupon stands among others; coupons of one group that share it can stand in for each other. */
export function placeOf(coupon: Coupon, covered: readonly number[], coveredMinor: number): string {
  const level = levelOrder.indexOf(coupon.level)
  return `${level} ${String(coveredMinor).padStart(16, '0')} ${covered.join()} ${coupon.stackingGroup}`
}

/**
 * By coupon: its rank when several are used. The narrowest level first, then the fewest goods, so that a broad
 * coupon takes what a narrow one left; the order in which coupons were given decides nothing.
 */
export function rankCoupons(places: readonly string[]): number[] {
  const sorted = [...new Set(places)].sort()
  const rankOf = new Map(sorted.map((place, rank) => [place, rank]))
  return places.map((place) => rankOf.get(place) ?? 0)
}
