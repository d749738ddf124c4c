import { formatMinor } from '../money.ts'
import type { AppliedPromotion } from './apply-promotions.ts'
import type { UsedPoints } from './benefits/points-off.ts'
import type { PortionedCart } from './cart-portions.ts'
import { describeAmountTier, describeCoupon, describePiecesTier, detailOf } from './describe-offer.ts'
import type { QuoteInput, QuoteStep } from './quote.ts'
import type { BestCoupons } from './search-coupons.ts'

/** What the steps are told from. */
type Priced = { cart: PortionedCart; best: BestCoupons; used: UsedPoints }

/** The discounts in the order applied, each with its terms. */
export function listSteps(input: QuoteInput, { cart, best, used: points }: Priced): QuoteStep[] {
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
    ...(points.offMinor > 0 ? [pointsStep(points)] : []),
  ]
}

function pointsStep({ points, offMinor }: UsedPoints): QuoteStep {
  return { kind: 'points', offerId: null, label: '积分抵扣', detail: `用 ${points} 积分`, amountMinor: -offMinor }
}

function promotionStep(applied: AppliedPromotion, now: Date): QuoteStep {
  const { promotion, offMinor } = applied
  const detail = detailOf(promotion.name, termsOf(applied), promotion.endsAt, now)
  return stepOf(applied.kind, promotion, detail, offMinor)
}

function termsOf(applied: AppliedPromotion): string[] {
  if (applied.kind === 'pieces') return [describePiecesTier(applied.tier)]
  const { reached, promotion, wholeMinor } = applied
  const terms = reached.flatMap((one) => {
    const told = describeAmountTier(promotion, one)
    return one.times > 1 ? [told, `减了 ${one.times} 次`] : [told]
  })
  return wholeMinor === undefined
    ? terms
    : [...terms, `各店一共减 ${formatMinor(wholeMinor, 'sentence')}，这是本店的一份`]
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
