import type { ShippingTerms } from '../logistics/shipping-fee.ts'
import { formatMinor } from '../money.ts'
import { exclusionsOf, isReached } from './apply-coupons.ts'
import { addGoods, type PortionedCart, sumCovered } from './cart-portions.ts'
import { shortOfAmount } from './conditions/amount-reached.ts'
import { describeAmountTier, describeCoupon, nameWithTerms } from './describe-offer.ts'
import type { QuoteGap } from './quote.ts'
import { type BestCoupons, searchCoupons } from './search-coupons.ts'
import { largestCovered, type Shortage, shortOfCoupon } from './shortages.ts'

type Target = Shortage & {
  offerId: string
  offer: string /** A coupon counts only if it is then really used. */
  coupon: number | null
}

/* Each try is a search of its own; thresholds far away interest nobody. */
const triesLimit = 8

/** The nearest threshold worth reaching: with exactly that much more in the cart, the discounts are larger than now. */
export function findGap(cart: PortionedCart, terms: ShippingTerms, best: BestCoupons): QuoteGap | null {
  const targets = [...couponTargets(cart, best), ...promotionTargets(cart, best)]
  const nearest = targets.toSorted((a, b) => a.shortMinor - b.shortMinor).slice(0, triesLimit)
  for (const target of nearest) {
    const { shortMinor, like, coupon, offerId, offer } = target
    const then = searchCoupons(addGoods(cart, like, shortMinor), terms)
    const isUsed = coupon === null || then.couponed.used.some(({ index }) => index === coupon)
    if (isUsed && then.totalMinor < best.totalMinor + shortMinor)
      return { offerId, shortOfMinor: shortMinor, offer, thenTotalMinor: then.totalMinor }
  }
  return null
}

function couponTargets(cart: PortionedCart, best: BestCoupons): Target[] {
  const used = best.couponed.used.map(({ index }) => index)
  return cart.coupons.flatMap((coupon, index): Target[] => {
    if (used.includes(index) || isReached(cart, best.couponed.promoted, index)) return []
    const rivals = used.filter((other) => cart.coupons[other]?.stackingGroup === coupon.stackingGroup)
    const others = used.filter((other) => !rivals.includes(other))
    const shortage = shortOfCoupon(cart, index, others)
    if (shortage === null || shortage.shortMinor === 0) return []
    const verb = rivals.length > 0 ? '可换用' : '可用'
    const offer = `${verb}${nameWithTerms(coupon.name, describeCoupon(coupon))}`
    return [{ ...shortage, offerId: coupon.id, offer, coupon: index }]
  })
}

function promotionTargets(cart: PortionedCart, best: BestCoupons): Target[] {
  const exclusions = exclusionsOf(
    cart,
    best.couponed.used.map(({ index }) => index),
  )
  return cart.promotions.flatMap((promotion, index): Target[] => {
    const covered = (cart.promotionCovers[index] ?? []).map((is, portion) => is && !exclusions.promotions[portion])
    const like = largestCovered(cart, covered)
    if (promotion.kind !== 'threshold' || like === null) return []
    const next = shortOfAmount(promotion, sumCovered(best.couponed.promoted.activityMinor, covered))
    if (next === null || next.shortMinor <= 0) return []
    const gain = next.offMinor * next.times - offSoFar(best, promotion.id)
    const terms = describeAmountTier(promotion.mode, next)
    const offer = `可再减 ${formatMinor(gain, 'sentence')}（${terms}）`
    return gain > 0 ? [{ shortMinor: next.shortMinor, like, offerId: promotion.id, offer, coupon: null }] : []
  })
}

function offSoFar(best: BestCoupons, promotionId: string): number {
  return best.couponed.promoted.applied.find(({ promotion }) => promotion.id === promotionId)?.offMinor ?? 0
}
