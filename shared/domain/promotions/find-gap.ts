import type { Coupon } from '../../protocol/commerce.ts'
import { formatMinor } from '../money.ts'
import { exclusionsOf, isReached } from './apply-coupons.ts'
import { couponOff } from './benefits/coupon-off.ts'
import { addGoods, type PortionedCart, sumCovered } from './cart-portions.ts'
import { describeAmountTier, describeCoupon, nameWithTerms } from './describe-offer.ts'
import type { OrderTerms } from './order-terms.ts'
import { listNextTiers } from './promotion-shortages.ts'
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
  terms: OrderTerms,
  best: BestCoupons,
  shortages: readonly (Shortage | null)[],
): QuoteGap | null {
  const targets = [...couponTargets(cart, best, shortages), ...promotionTargets(cart, best)]
  const nearest = targets.toSorted((a, b) => a.shortMinor - b.shortMinor).slice(0, triesLimit)
  for (const target of nearest) {
    const { shortMinor, like, coupon, offerId, offer } = target
    const then = searchCoupons(addGoods(cart, like, shortMinor), terms, seedsOf(cart, best, coupon))
    const isUsed = coupon === null || then.couponed.used.some(({ index }) => index === coupon)
    if (isUsed && then.totalMinor < best.totalMinor + shortMinor)
      return { offerId, shortOfMinor: shortMinor, offer, thenTotalMinor: then.totalMinor }
  }
  return null
}

/** With so little more in the cart the best use changes seldom, or by the coupon that is then reached. */
function seedsOf(cart: PortionedCart, best: BestCoupons, coupon: number | null): number[][] {
  const used = best.couponed.used.map(({ index }) => index)
  if (coupon === null) return [used]
  const group = cart.coupons[coupon]?.stackingGroup
  return [used, [...used.filter((index) => cart.coupons[index]?.stackingGroup !== group), coupon]]
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
  const { promoted, used } = best.couponed
  const exclusions = exclusionsOf(
    cart,
    used.map(({ index }) => index),
  )
  return cart.promotions.flatMap((promotion, index): Target[] => {
    if (promotion.kind !== 'threshold' || promotion.testedOn === 'piece') return []
    const covered = (cart.promotionCovers[index] ?? []).filter((portion) => !exclusions.promotions[portion])
    return listNextTiers(cart, index, promoted, covered).flatMap(({ unit, next, shortMinor, soFarMinor }): Target[] => {
      const like = largestCovered(cart, unit.portions)
      const gain = next.offMinor * next.times - soFarMinor
      if (like === null || gain <= 0) return []
      const offer = `可再减 ${formatMinor(gain, 'sentence')}（${describeAmountTier(promotion, next)}）`
      return [{ shortMinor, like, offerId: promotion.id, offer, coupon: null }]
    })
  })
}

/** More than a coupon can take off once its threshold is reached. */
function mostOff(coupon: Coupon, cart: PortionedCart, index: number): number {
  const listMinor = sumCovered(
    cart.portions.map((portion) => portion.listMinor),
    cart.couponCovers[index] ?? [],
  )
  return couponOff(coupon, listMinor + coupon.thresholdMinor)
}
