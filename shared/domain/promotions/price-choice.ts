import { tryCoupons } from './apply-coupons.ts'
import type { PortionedCart } from './cart-portions.ts'
import type { OrderTerms } from './order-terms.ts'
import { totalOf } from './order-total.ts'

/** The total with exactly these coupons; infinite where they may not be used together. */
export function priceChoice(cart: PortionedCart, terms: OrderTerms, indexes: readonly number[]): number {
  const couponed = tryCoupons(cart, indexes)
  return couponed === null ? Number.POSITIVE_INFINITY : totalOf(terms, couponed.goodsMinor)
}
