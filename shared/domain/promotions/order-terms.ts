import type { ServiceRules } from '../../protocol/service-rules.ts'
import { getShippingTerms, type ShippingTerms } from '../logistics/shipping-fee.ts'
import type { QuoteInput } from './quote.ts'

/** A shop's rule for paying with points. */
export type PointRules = NonNullable<ServiceRules['points']>

/** How many points a shopper would like to use, and what holds for them. */
export type PointTerms = { wanted: number; rules: PointRules }

/** What turns the price of goods into the total of an order. */
export type OrderTerms = { shipping: ShippingTerms; points: PointTerms | null }

/** The terms of one quote. */
export function orderTermsOf({ shipping, province, points }: QuoteInput): OrderTerms {
  const isUsable = points !== undefined && points.wanted >= Math.max(1, points.rules.minPoints)
  return { shipping: getShippingTerms(shipping, province), points: isUsable ? points : null }
}
