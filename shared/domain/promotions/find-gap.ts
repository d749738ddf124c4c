import type { Coupon } from '../../protocol/commerce.ts'
import type { ShippingTerms } from '../logistics/shipping-fee.ts'
import { formatMinor } from '../money.ts'
import { exclusionsOf, isReached } from './apply-coupons.ts'
import { couponOff } from './benefits/coupon-off.ts'
import { addGoods, type PortionedCart, sumCovered } from './cart-portions.ts'
import { shortOfAmount } from './conditions/amount-reached.ts'
import { describeAmountTier, describeCoupon, nameWithTerms } from './describe-offer.ts'
import type { QuoteGap } from './quote.ts'
import { type BestCoupons, searchCoupons } from './search-coupons.ts'
import { largestCovered, type Shortage } from './shortages.ts'

type Target = Shortage & {
  offerId: string
  offer: string /** A coupon counts only if it is then really used. */
  coupon: number | null
}

/* Each try is a search of its own; thresholds far away interest nobody. */
const triesLimit = 4

/** The nearest threshold worth reaching: with exactly that much more in the cart, the discounts are larger than now. */
export function findGap(
  cart: PortionedCart,
  terms: ShippingTerms,
  best: BestCoupons,
  shortages: readonly (Shortage | null)[],
): QuoteGap | null {
  const targets = [...couponTargets(cart, best, shortages), ...promotionTargets(cart, best)]
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

function couponTargets(cart: PortionedCart, best: BestCoupons, shortages: readonly (Shortage | null)[]): Target[] {
  const used = best.couponed.used.map(({ index }) => index)
  return cart.coupons.flatMap((coupon, index): Target[] => {
    if (used.includes(index) || isReached(cart, best.couponed.promoted, index)) return []
    const shortage = shortages[index]
    if (shortage == null || shortage.shortMinor === 0) return []
    const rival = best.couponed.used.find((use) => cart.coupons[use.index]?.stackingGroup === coupon.stackingGroup)
    if (rival !== undefined && mostOff(coupon, cart, index) <= rival.offMinor) return []
    const verb = rival === undefined ? '可用' : '可换用'
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

/** More than a coupon can take off once its threshold is reached. */
function mostOff(coupon: Coupon, cart: PortionedCart, index: number): number {
  const listMinor = sumCovered(
    cart.portions.map((portion) => portion.listMinor),
    cart.couponCovers[index] ?? [],
  )
  return couponOff(coupon, listMinor + coupon.thresholdMinor)
}
