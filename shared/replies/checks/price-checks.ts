import type { priceOutcomes } from '../../dialog/outcomes/price-outcomes.ts'
import type { Checks } from './check.ts'
import { checkCoupons } from './check-coupons.ts'
import { checkPrice } from './check-price.ts'

/** Checks of this area. */
export const priceChecks: Checks<keyof typeof priceOutcomes> = {
  price: checkPrice,
  coupons: checkCoupons,
}
