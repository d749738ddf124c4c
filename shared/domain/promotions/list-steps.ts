import type { AppliedPromotion } from './apply-promotions.ts'
import type { PortionedCart } from './cart-portions.ts'
import { describeAmountTier, describeCoupon, describePiecesTier, detailOf } from './describe-offer.ts'
import type { QuoteInput, QuoteStep } from './quote.ts'
import type { BestCoupons } from './search-coupons.ts'

/** The discounts in the order applied, each with its terms. */
export function listSteps(input: QuoteInput, cart: PortionedCart, best: BestCoupons): QuoteStep[] {
  const { promoted, used } = best.couponed
  const memberStep: QuoteStep = {
    kind: 'member-price',
    offerId: null,
    label: '会员价',
    ...(input.memberLevel === null ? {} : { detail: input.memberLevel }),
    amountMinor: -promoted.memberOffMinor,
  }
  return [
    ...(promoted.memberOffMinor > 0 ? [memberStep] : []),
    ...promoted.applied.map((applied) => promotionStep(applied, input.now)),
    ...used.flatMap(({ index, offMinor }): QuoteStep[] => {
      const coupon = cart.coupons[index]
      if (coupon === undefined) return []
      const detail = detailOf(coupon.name, [describeCoupon(coupon)], coupon.endsAt, input.now)
      return [stepOf('coupon', coupon, detail, offMinor)]
    }),
  ]
}

function promotionStep(applied: AppliedPromotion, now: Date): QuoteStep {
  const { promotion, offMinor } = applied
  const detail = detailOf(promotion.name, termsOf(applied), promotion.endsAt, now)
  return stepOf(applied.kind, promotion, detail, offMinor)
}

function termsOf(applied: AppliedPromotion): string[] {
  if (applied.kind === 'pieces') return [describePiecesTier(applied.tier)]
  const { reached, promotion } = applied
  const terms = describeAmountTier(promotion.mode, reached)
  return reached.times > 1 ? [terms, `减了 ${reached.times} 次`] : [terms]
}

function stepOf(
  kind: QuoteStep['kind'],
  offer: { id: string; name: string },
  detail: string | undefined,
  offMinor: number,
): QuoteStep {
  return {
    kind,
    offerId: offer.id,
    label: offer.name,
    ...(detail === undefined ? {} : { detail }),
    amountMinor: -offMinor,
  }
}
