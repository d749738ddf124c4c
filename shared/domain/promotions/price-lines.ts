import type { Product } from '../../protocol/commerce.ts'
import type { RecordId } from '../../protocol/ids.ts'
import type { QuoteInput, QuoteRefusal } from './quote.ts'

/** A cart line with its product and prices before any offer; `memberMinor` equals the list price for everybody else. */
export type PricedLine = {
  skuId: RecordId
  product: Product
  quantity: number
  listMinor: number
  memberMinor: number
}

type Refused = { ok: false; reason: QuoteRefusal; skuId?: RecordId }

/** Looks up every line's product and prices, or names the first line that cannot be bought. */
export function priceLines(input: QuoteInput): { ok: true; value: PricedLine[] } | Refused {
  const skus = new Map(input.skus.map((sku) => [sku.id, sku]))
  const products = new Map(input.products.map((product) => [product.id, product]))
  const lines: PricedLine[] = []
  for (const { skuId, quantity } of input.lines) {
    const sku = skus.get(skuId)
    const product = sku && products.get(sku.productId)
    if (sku === undefined || product === undefined) return { ok: false, reason: 'unknown-sku', skuId }
    if (!product.listed) return { ok: false, reason: 'not-listed', skuId }
    const memberPrice = input.memberLevel === null ? sku.priceMinor : (sku.memberPriceMinor ?? sku.priceMinor)
    const listMinor = sku.priceMinor * quantity
    lines.push({ skuId, product, quantity, listMinor, memberMinor: Math.min(memberPrice * quantity, listMinor) })
  }
  return { ok: true, value: lines }
}
