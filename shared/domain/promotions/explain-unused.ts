import type { Coupon, Promotion } from '../../protocol/commerce.ts'
import { formatEnd, formatMoment } from '../calendar.ts'
import { formatMinor } from '../money.ts'
import { exclusionsOf } from './apply-coupons.ts'
import { type PortionedCart, sumCovered } from './cart-portions.ts'
import { lifeOf } from './conditions/is-live.ts'
import { nextPieces } from './conditions/pieces-reached.ts'
import { describePiecesTier } from './describe-offer.ts'
import { explainCoupon, type PricedCart } from './explain-coupon.ts'
import { explainPoints } from './explain-points.ts'
import { listNextTiers } from './promotion-shortages.ts'
import type { UnusedOffer } from './quote.ts'
import type { BestCoupons } from './search-coupons.ts'

const dayMs = 86_400_000

/** Every offer that was considered and is not in the price, with its reason; offers long over or far away are left out. */
export function explainUnused(priced: PricedCart): UnusedOffer[] {
  const { input, cart, best } = priced
  return [
    ...input.promotions.flatMap((promotion) => explainDates('promotion', promotion, input.now)),
    ...cart.promotions.flatMap((_, index) => explainPromotion(cart, best, index)),
    ...explainMemberPrice(cart, best),
    ...input.coupons.flatMap((coupon) => explainDates('coupon', coupon, input.now, !coupon.openToAll)),
    ...input.coupons.flatMap((coupon) => explainCoupon(priced, coupon)),
    ...explainPoints(input, best.couponed.goodsMinor),
  ]
}

function explainDates(
  kind: 'promotion' | 'coupon',
  offer: Promotion | Coupon,
  now: Date,
  isHeld = false,
): UnusedOffer[] {
  const life = lifeOf(offer, now)
  const edge = new Date(life === 'before' ? offer.startsAt : offer.endsAt)
  const isNear = Math.abs(edge.getTime() - now.getTime()) <= dayMs
  if (life === 'live' || !(isNear || isHeld)) return []
  const said = { kind, offerId: offer.id, name: offer.name }
  if (life === 'before') return [{ ...said, why: 'not-started', reason: `${formatMoment(edge, now)} 开始` }]
  return [{ ...said, why: 'ended', reason: `已在 ${formatEnd(edge, now)} 结束` }]
}

function explainPromotion(cart: PortionedCart, best: BestCoupons, index: number): UnusedOffer[] {
  const promotion = cart.promotions[index]
  const covers = cart.promotionCovers[index] ?? []
  const { promoted, used } = best.couponed
  if (promotion === undefined || covers.length === 0) return []
  if (promoted.applied.some((applied) => applied.promotion.id === promotion.id)) return []
  const said = { kind: 'promotion', offerId: promotion.id, name: promotion.name } as const
  const exclusions = exclusionsOf(
    cart,
    used.map((use) => use.index),
  )
  const covered = covers.filter((portion) => !exclusions.promotions[portion])
  if (covered.length < covers.length) {
    const name = excludingName(cart, best, covers, 'excludesPromotions')
    return [{ ...said, why: 'excluded-by-coupon', reason: `和「${name}」不能一起用` }]
  }
  if (promotion.kind === 'threshold') {
    const short = listNextTiers(cart, index, promoted, covered)[0]?.shortMinor ?? 0
    const shortOf = promotion.testedOn === 'piece' ? '单件还差' : '还差'
    if (short === 0) return []
    return [{ ...said, why: 'short-of-amount', reason: `${shortOf} ${formatMinor(short, 'sentence')}` }]
  }
  const pieces = sumCovered(
    cart.portions.map((portion) => portion.pieces),
    covered,
  )
  const next = nextPieces(promotion, pieces)
  if (next !== null && !promotion.tiers.some((tier) => tier.pieces <= pieces))
    return [
      { ...said, why: 'short-of-pieces', reason: `再买 ${next.pieces - pieces} 件可享 ${describePiecesTier(next)}` },
    ]
  return explainLostPieces(best, said)
}

/** Reached, yet every portion took a better N 件折. */
function explainLostPieces(best: BestCoupons, said: Pick<UnusedOffer, 'kind' | 'offerId' | 'name'>): UnusedOffer[] {
  const better = best.couponed.promoted.applied.find(({ kind }) => kind === 'pieces')
  if (better === undefined) return []
  return [{ ...said, why: 'excluded-by-promotion', reason: `和「${better.promotion.name}」不能一起用，已按更省的算` }]
}

function explainMemberPrice(cart: PortionedCart, best: BestCoupons): UnusedOffer[] {
  const exclusions = exclusionsOf(
    cart,
    best.couponed.used.map(({ index }) => index),
  )
  const lost = cart.portions.flatMap(({ listMinor, memberMinor }, portion) =>
    memberMinor < listMinor && exclusions.memberPrice[portion] ? [portion] : [],
  )
  if (lost.length === 0) return []
  const name = excludingName(cart, best, lost, 'excludesMemberPrice')
  const reason = `和「${name}」不能一起用，已按更省的算`
  return [{ kind: 'member-price', offerId: null, name: '会员价', why: 'excluded-by-coupon', reason }]
}

function excludingName(
  cart: PortionedCart,
  best: BestCoupons,
  portions: readonly number[],
  flag: 'excludesPromotions' | 'excludesMemberPrice',
): string {
  const use = best.couponed.used.find(
    ({ index }) =>
      cart.coupons[index]?.[flag] === true && portions.some((portion) => cart.couponCovers[index]?.includes(portion)),
  )
  return (use && cart.coupons[use.index]?.name) ?? '已用的券'
}
