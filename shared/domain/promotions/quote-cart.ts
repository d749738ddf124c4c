import { getShippingTerms, shippingFee } from '../logistics/shipping-fee.ts'
import { prorateMinor } from '../money.ts'
import { cutIntoPortions, type PortionedCart } from './cart-portions.ts'
import { lifeOf } from './conditions/is-live.ts'
import { allowsLevel } from './conditions/member-level.ts'
import { explainUnused } from './explain-unused.ts'
import { findGap } from './find-gap.ts'
import { listSteps } from './list-steps.ts'
import { type PricedLine, priceLines } from './price-lines.ts'
import type { Quote, QuoteInput, QuoteLine, QuoteResult } from './quote.ts'
import { type BestCoupons, searchCoupons } from './search-coupons.ts'
import { listShortages } from './shortages.ts'

/**
 * 到手价: the cheapest legal use of offers for a cart, exact to the fen.
 *
 * Order of events: member price → N 件折 (a line takes the best one) → every 满减, all tested on that same
 * activity price → coupons, tested on the amount after promotions (or on the activity price where the coupon
 * says so) → shipping, tested on what the goods finally cost. A coupon that tolerates no promotions or member
 * prices takes the goods it covers out of them, if that is cheaper.
 */
export function quoteCart(input: QuoteInput): QuoteResult {
  if (input.lines.length === 0) return { ok: false, reason: 'empty-cart' }
  if (input.rulesUntil !== undefined && input.rulesUntil <= input.now) return { ok: false, reason: 'rules-expired' }
  const priced = priceLines(input)
  if (!priced.ok) return priced
  const cart = portionsOf(input, priced.value)
  const best = searchCoupons(cart, getShippingTerms(input.shipping, input.province))
  return { ok: true, value: quoteOf(input, priced.value, cart, best) }
}

/** Only what is live, allowed and covers something here takes part in the search. */
function portionsOf(input: QuoteInput, lines: PricedLine[]): PortionedCart {
  const promotions = input.promotions.filter((promotion) => lifeOf(promotion, input.now) === 'live')
  const coupons = input.coupons.filter(
    (coupon) => lifeOf(coupon, input.now) === 'live' && allowsLevel(coupon, input.memberLevel),
  )
  const cart = cutIntoPortions(lines, promotions, coupons)
  const covering = coupons.flatMap((_, index) => (cart.couponCovers[index]?.includes(true) ? [index] : []))
  if (covering.length === coupons.length) return cart
  return {
    ...cart,
    coupons: covering.flatMap((index) => coupons[index] ?? []),
    couponCovers: covering.map((index) => cart.couponCovers[index] ?? []),
  }
}

function quoteOf(input: QuoteInput, priced: PricedLine[], cart: PortionedCart, best: BestCoupons): Quote {
  const terms = getShippingTerms(input.shipping, input.province)
  const { couponed, totalMinor, exact } = best
  const { goodsMinor, promoted } = couponed
  const listMinor = priced.reduce((sum, line) => sum + line.listMinor, 0)
  const usedCoupons = couponed.used.flatMap(({ index }) => cart.coupons[index] ?? [])
  const usedPromotions = promoted.applied.map(({ promotion }) => promotion)
  const ends = [...usedCoupons, ...usedPromotions].map(({ endsAt }) => endsAt)
  const shippingFeeMinor = shippingFee(terms, goodsMinor)
  const shortages = listShortages(
    cart,
    couponed.used.map(({ index }) => index),
  )
  return {
    lines: allocate(priced, cart, best),
    steps: listSteps(input, cart, best),
    listMinor,
    goodsMinor,
    shippingFeeMinor,
    totalMinor,
    savedMinor: listMinor - goodsMinor,
    usedCouponIds: usedCoupons.map(({ id }) => id),
    usedPromotionIds: usedPromotions.map(({ id }) => id),
    memberPriceUsed: promoted.memberOffMinor > 0,
    unused: explainUnused({ input, cart, best, shortages }),
    gap: findGap(cart, terms, best, shortages),
    freeShippingShortOfMinor:
      shippingFeeMinor === 0 || terms.freeFromMinor === null ? null : terms.freeFromMinor - goodsMinor,
    exact,
    validUntil: ends.toSorted((a, b) => Date.parse(a) - Date.parse(b))[0] ?? null,
  }
}

/** Every portion's final amount, split over its lines by the price they entered the promotions with. */
function allocate(priced: PricedLine[], cart: PortionedCart, best: BestCoupons): QuoteLine[] {
  const allocated = new Map<number, number>()
  for (const [index, portion] of cart.portions.entries()) {
    const isMember = best.couponed.promoted.activeMinor[index] !== portion.listMinor
    const weights = portion.lineIndexes.map(
      (line) => (isMember ? priced[line]?.memberMinor : priced[line]?.listMinor) ?? 0,
    )
    const shares = prorateMinor(best.couponed.remaining[index] ?? 0, weights)
    for (const [place, line] of portion.lineIndexes.entries()) allocated.set(line, shares[place] ?? 0)
  }
  return priced.map(({ skuId, product, quantity, listMinor }, index) => ({
    skuId,
    productId: product.id,
    title: product.title,
    quantity,
    amountMinor: listMinor,
    allocatedMinor: allocated.get(index) ?? 0,
  }))
}
