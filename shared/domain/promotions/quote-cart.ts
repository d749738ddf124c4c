import { shippingFee } from '../logistics/shipping-fee.ts'
import { allocateLines } from './allocate-lines.ts'
import { pointsOff } from './benefits/points-off.ts'
import { cutIntoPortions, type PortionedCart } from './cart-portions.ts'
import { lifeOf } from './conditions/is-live.ts'
import { allowsLevel } from './conditions/member-level.ts'
import { explainUnused } from './explain-unused.ts'
import { findGap } from './find-gap.ts'
import { listSteps } from './list-steps.ts'
import { orderTermsOf } from './order-terms.ts'
import { type PricedLine, priceLines } from './price-lines.ts'
import type { Quote, QuoteInput, QuoteResult } from './quote.ts'
import { type BestCoupons, searchCoupons } from './search-coupons.ts'
import { listShortages } from './shortages.ts'

/**
 * 到手价: the cheapest legal use of offers for a cart, exact to the fen.
 *
 * Order of events: member price → N 件折 (a line takes the best one) → every parallel 满减, all tested on that
 * same activity price → serial 满减, each tested on what is left → coupons, tested on the activity price (or on
 * the amount after promotions where the coupon says so) → points → shipping, tested on what the goods cost
 * before points. A coupon that tolerates no promotions or member prices takes the goods it covers out of them,
 * if that is cheaper.
 */
export function quoteCart(input: QuoteInput): QuoteResult {
  if (input.lines.length === 0) return { ok: false, reason: 'empty-cart' }
  if (input.rulesUntil !== undefined && input.rulesUntil <= input.now) return { ok: false, reason: 'rules-expired' }
  const priced = priceLines(input)
  if (!priced.ok) return priced
  const cart = portionsOf(input, priced.value)
  const best = searchCoupons(cart, orderTermsOf(input))
  return { ok: true, value: quoteOf(input, priced.value, cart, best) }
}

/** Only what is live, allowed and covers something here takes part in the search. */
function portionsOf(input: QuoteInput, lines: PricedLine[]): PortionedCart {
  const promotions = input.promotions.filter((promotion) => lifeOf(promotion, input.now) === 'live')
  const coupons = input.coupons.filter(
    (coupon) => lifeOf(coupon, input.now) === 'live' && allowsLevel(coupon, input.memberLevel),
  )
  return cutIntoPortions(lines, promotions, coupons, input.otherShopsMinor)
}

function quoteOf(input: QuoteInput, priced: PricedLine[], cart: PortionedCart, best: BestCoupons): Quote {
  const terms = orderTermsOf(input)
  const { couponed, totalMinor, exact } = best
  const { promoted } = couponed
  const listMinor = priced.reduce((sum, line) => sum + line.listMinor, 0)
  const used = pointsOff(terms.points, couponed.goodsMinor)
  const goodsMinor = couponed.goodsMinor - used.offMinor
  const usedCoupons = couponed.used.flatMap(({ index }) => cart.coupons[index] ?? [])
  const usedPromotions = promoted.applied.map(({ promotion }) => promotion)
  const shippingFeeMinor = shippingFee(terms.shipping, couponed.goodsMinor)
  const { freeFromMinor } = terms.shipping
  const shortages = listShortages(
    cart,
    couponed.used.map(({ index }) => index),
  )
  return {
    lines: allocateLines(priced, cart, best, used),
    steps: listSteps(input, { cart, best, used }),
    listMinor,
    goodsMinor,
    shippingFeeMinor,
    totalMinor,
    savedMinor: listMinor - goodsMinor,
    usedPoints: used.points,
    usedCouponIds: usedCoupons.map(({ id }) => id),
    usedPromotionIds: usedPromotions.map(({ id }) => id),
    memberPriceUsed: promoted.memberOffMinor > 0,
    unused: explainUnused({ input, cart, best, shortages }),
    gap: findGap(cart, terms, best, shortages),
    freeShippingShortOfMinor:
      shippingFeeMinor === 0 || freeFromMinor === null ? null : freeFromMinor - couponed.goodsMinor,
    exact,
    validUntil: earliestEnd([...usedCoupons, ...usedPromotions]),
  }
}

function earliestEnd(offers: readonly { endsAt: string }[]): string | null {
  return offers.map(({ endsAt }) => endsAt).toSorted((a, b) => Date.parse(a) - Date.parse(b))[0] ?? null
}
