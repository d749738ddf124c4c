import { shippingFee } from '../logistics/shipping-fee.ts'
import { pointsCap, pointsFrom, pointsOff, pointsWorth } from './benefits/points-off.ts'
import type { OrderTerms } from './order-terms.ts'

/** What goods and shipping come to, less what points pay. Shipping looks at the goods before points: they are a way to pay. */
export function totalOf(terms: OrderTerms, goodsMinor: number): number {
  return goodsMinor + shippingFee(terms.shipping, goodsMinor) - pointsOff(terms.points, goodsMinor).offMinor
}

/** A lower bound of totals. */
export type TotalBound = {
  /** No total can be lower than this for goods that cost at least `least` and at most `most`. */
  lowest(least: number, most: number): number
}

/**
 * Dearer goods can make a cheaper order twice: at the threshold of free shipping, and where points may be used
 * at all. Between these two the bound grows with the goods.
 */
export function createTotalBound(terms: OrderTerms): TotalBound {
  const { shipping, points } = terms
  const pointsStart = pointsFrom(points)
  const pay = (goodsMinor: number): number => {
    const fee = shippingFee(shipping, goodsMinor)
    if (points === null || goodsMinor < pointsStart) return goodsMinor + fee
    const worth = Math.min(pointsWorth(points.rules, points.wanted), pointsCap(points.rules, goodsMinor))
    return goodsMinor + fee - worth
  }
  const steps = [shipping.freeFromMinor, points === null ? null : pointsStart].filter((step) => step !== null)
  return {
    lowest(least, most) {
      let lowest = pay(least)
      for (const step of steps) if (step > least && step <= most) lowest = Math.min(lowest, pay(step))
      return lowest
    },
  }
}
