import { isInScope } from '../../shared/domain/promotions/conditions/in-scope.ts'
import { lifeOf } from '../../shared/domain/promotions/conditions/is-live.ts'
import { describeCoupon, describePromotion } from '../../shared/domain/promotions/describe-offer.ts'
import type { Product } from '../../shared/protocol/commerce.ts'
import type { Visit } from './visit.ts'

/** The promotions that hold for a product now, in short words: 每满 300 减 50. The narrower ones come first. */
export function offerHints(product: Product, { catalogue, now }: Visit): string[] {
  const live = catalogue.promotions.filter((each) => lifeOf(each, now) === 'live' && isInScope(each.scope, product))
  const isNarrow = (scope: { productIds?: string[] | undefined }) => (scope.productIds ?? []).length > 0
  return live.toSorted((a, b) => Number(isNarrow(b.scope)) - Number(isNarrow(a.scope))).map(describePromotion)
}

/** The coupons anybody may use on a product now. */
export function couponHints(product: Product, { catalogue, now }: Visit): string[] {
  return catalogue.coupons
    .filter((each) => each.openToAll && lifeOf(each, now) === 'live' && isInScope(each.scope, product))
    .map((coupon) => `${coupon.name} ${describeCoupon(coupon)}`)
}
