import { type ShippingTerms, shippingFee } from '../logistics/shipping-fee.ts'

/** What goods and shipping come to. */
export function totalOf(terms: ShippingTerms, goodsMinor: number): number {
  return goodsMinor + shippingFee(terms, goodsMinor)
}

/** No total can be lower than this once the goods cost at least `goodsMinor`: staying above the free-shipping threshold may be cheaper. */
export function lowestTotal(terms: ShippingTerms, goodsMinor: number): number {
  const total = totalOf(terms, goodsMinor)
  return terms.freeFromMinor !== null && terms.freeFromMinor > goodsMinor ? Math.min(total, terms.freeFromMinor) : total
}
