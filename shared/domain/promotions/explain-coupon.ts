import type { Coupon } from '../../protocol/commerce.ts'
import { formatMinor } from '../money.ts'
import { isReached, tryCoupons } from './apply-coupons.ts'
import type { PortionedCart } from './cart-portions.ts'
import { lifeOf } from './conditions/is-live.ts'
import { allowsLevel } from './conditions/member-level.ts'
import type { QuoteInput, UnusedOffer, UnusedWhy } from './quote.ts'
import type { BestCoupons } from './search-coupons.ts'
import type { Shortage } from './shortages.ts'

type Why = { why: UnusedWhy; reason: string }

/** A priced cart with everything the explanations look at. */
export type PricedCart = {
  input: QuoteInput
  cart: PortionedCart
  best: BestCoupons
  /** By coupon of the cart: what is missing to it. */
  shortages: readonly (Shortage | null)[]
}

/** Why a live coupon is not part of the price; nothing for coupons in use, and for open coupons that fit no goods here. */
export function explainCoupon(priced: PricedCart, coupon: Coupon): UnusedOffer[] {
  if (lifeOf(coupon, priced.input.now) !== 'live') return []
  const why = whyNot(priced, coupon)
  return why === null ? [] : [{ kind: 'coupon', offerId: coupon.id, name: coupon.name, ...why }]
}

function whyNot({ input, cart, best, shortages }: PricedCart, coupon: Coupon): Why | null {
  if (!allowsLevel(coupon, input.memberLevel))
    return { why: 'other-member-level', reason: `仅限${(coupon.memberLevels ?? []).join('、')}会员` }
  const index = cart.coupons.indexOf(coupon)
  if (best.couponed.used.some((use) => use.index === index)) return null
  if (index < 0) return coupon.openToAll ? null : { why: 'not-in-cart', reason: '购物车里没有适用的商品' }
  return (
    whyShort(shortages[index]) ?? whyConflict(cart, best, index) ?? { why: 'not-cheaper', reason: '用上也不会更便宜' }
  )
}

/** Short even when its group's rival makes room for it. */
function whyShort(shortage: Shortage | null | undefined): Why | null {
  if (shortage == null || shortage.shortMinor === 0) return null
  return { why: 'short-of-amount', reason: `还差 ${formatMinor(shortage.shortMinor, 'sentence')}` }
}

function whyConflict(cart: PortionedCart, best: BestCoupons, index: number): Why | null {
  const coupon = cart.coupons[index]
  const { promoted, used } = best.couponed
  if (coupon?.excludesMemberPrice && takesMemberPrice(cart, best, index))
    return { why: 'excluded-by-member-price', reason: '和「会员价」不能一起用' }
  const promotion = promoted.applied.find((applied) => overlaps(cart, index, applied.promotion.id))?.promotion
  if (coupon?.excludesPromotions && promotion !== undefined)
    return { why: 'excluded-by-promotion', reason: `和「${promotion.name}」不能一起用` }
  const alone = [index, ...used.map((use) => use.index)].find((one) => cart.coupons[one]?.excludesCoupons)
  if (alone !== undefined && used.length > 0)
    return { why: 'excluded-by-coupon', reason: `「${cart.coupons[alone]?.name}」不能和别的券一起用，已选更省的` }
  const rival = used.find((use) => isRival(cart, index, use.index))
  if (rival !== undefined)
    return { why: 'same-group', reason: `和「${cart.coupons[rival.index]?.name}」只能用一张，已选更省的` }
  const indexes = used.map((use) => use.index)
  if (isReached(cart, promoted, index) && tryCoupons(cart, [...indexes, index]) !== null) return null
  return { why: 'excluded-by-coupon', reason: '和已用的券不能一起用，已选更省的' }
}

function isRival(cart: PortionedCart, index: number, other: number): boolean {
  return cart.coupons[index]?.stackingGroup === cart.coupons[other]?.stackingGroup
}

function takesMemberPrice(cart: PortionedCart, best: BestCoupons, index: number): boolean {
  const { activeMinor } = best.couponed.promoted
  return (cart.couponCovers[index] ?? []).some(
    (portion) => (activeMinor[portion] ?? 0) < (cart.portions[portion]?.listMinor ?? 0),
  )
}

function overlaps(cart: PortionedCart, index: number, promotionId: string): boolean {
  const promotion = cart.promotions.findIndex(({ id }) => id === promotionId)
  return (cart.couponCovers[index] ?? []).some((portion) => cart.promotionCovers[promotion]?.includes(portion))
}
