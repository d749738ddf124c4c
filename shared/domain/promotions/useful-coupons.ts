import { couponOff } from './benefits/coupon-off.ts'
import { type PortionedCart, sumCovered } from './cart-portions.ts'

/** The coupons worth trying, and the most each of them can take off whatever else happens. */
export type UsefulCoupons = {
  /** By stacking group, in the order of the first coupon of each. */
  groups: number[][]
  /** Coupons that stand for themselves: no other beside them. */
  alone: number[]
  mostOffMinor: number[]
}

/** Leaves out what can never be used (a threshold above the list price, nothing to take off) and what a twin dominates. */
export function findUseful(cart: PortionedCart): UsefulCoupons {
  const listMinor = cart.portions.map((portion) => portion.listMinor)
  const mostOffMinor = cart.coupons.map((coupon, index) => {
    const coveredMinor = sumCovered(listMinor, cart.couponCovers[index] ?? [])
    return coveredMinor < coupon.thresholdMinor ? 0 : couponOff(coupon, coveredMinor)
  })
  const groups = new Map<string, number[]>()
  const alone: number[] = []
  for (const [index, coupon] of cart.coupons.entries()) {
    if (mostOffMinor[index] === 0) continue
    const group = groups.get(coupon.stackingGroup)
    if (coupon.excludesCoupons) alone.push(index)
    else if (group === undefined) groups.set(coupon.stackingGroup, [index])
    else group.push(index)
  }
  return { groups: [...groups.values()].map((group) => dropDominated(cart, group)), alone, mostOffMinor }
}

/** Of coupons of a group that differ in nothing but their threshold the lowest is enough. */
function dropDominated(cart: PortionedCart, group: readonly number[]): number[] {
  const lowest = new Map<string, number>()
  for (const index of group) {
    const kind = kindOf(cart, index)
    const known = lowest.get(kind)
    if (known === undefined || thresholdOf(cart, index) < thresholdOf(cart, known)) lowest.set(kind, index)
  }
  return [...lowest.values()].sort((a, b) => a - b)
}

function thresholdOf(cart: PortionedCart, index: number): number {
  return cart.coupons[index]?.thresholdMinor ?? 0
}

/* Coupons of a group with the same rank cover the same goods at the same level. */
function kindOf(cart: PortionedCart, index: number): string {
  const { benefit, thresholdOn, excludesPromotions, excludesMemberPrice } = cart.coupons[index] ?? {}
  const flags = [thresholdOn ?? 'activity-price', excludesPromotions === true, excludesMemberPrice === true]
  return JSON.stringify([cart.couponRanks[index], benefit, ...flags])
}
