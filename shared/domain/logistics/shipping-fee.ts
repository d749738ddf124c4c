import type { Shipping } from '../../protocol/commerce.ts'

/** One region of the shop's shipping table. */
export type ShippingRegion = Shipping['regions'][number]

/** The fee and free-shipping threshold that hold for an address. */
export type ShippingTerms = { feeMinor: number; freeFromMinor: number | null; region: ShippingRegion | null }

/** The region that lists this province; 新疆 and 新疆维吾尔自治区 are the same. */
export function findShippingRegion(shipping: Shipping, province: string | null): ShippingRegion | null {
  if (province === null || province === '') return null
  const wanted = shortProvince(province)
  return shipping.regions.find((region) => region.provinces.some((name) => shortProvince(name) === wanted)) ?? null
}

/** A region that the shop does not send to. */
export type ShippingExclusion = NonNullable<Shipping['excluded']>[number]

/** Whether the shop does not send to this province, and why; null: it does, or nobody knows the province. */
export function findExclusion({ excluded = [] }: Shipping, province: string | null): ShippingExclusion | null {
  if (province === null || province === '') return null
  const wanted = shortProvince(province)
  return excluded.find(({ provinces }) => provinces.some((name) => shortProvince(name) === wanted)) ?? null
}

/** What holds for this province; the base terms when it is unknown or in no region. */
export function getShippingTerms(shipping: Shipping, province: string | null): ShippingTerms {
  const region = findShippingRegion(shipping, province)
  if (region === null) return { feeMinor: shipping.baseFeeMinor, freeFromMinor: shipping.freeFromMinor, region }
  return { feeMinor: region.feeMinor, freeFromMinor: region.freeFromMinor, region }
}

/** The fee for goods that cost this much after every discount. */
export function shippingFee(terms: ShippingTerms, goodsMinor: number): number {
  return terms.freeFromMinor !== null && goodsMinor >= terms.freeFromMinor ? 0 : terms.feeMinor
}

const provinceSuffix = /(?:维吾尔自治区|壮族自治区|回族自治区|特别行政区|自治区|省|市)$/

/** 浙江 for 浙江省, 新疆 for 新疆维吾尔自治区. */
export function shortProvince(name: string): string {
  return name.trim().replace(provinceSuffix, '')
}
