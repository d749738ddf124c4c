import { describeStock } from '../../domain/stock/describe-stock.ts'
import type { CartLine } from '../../protocol/commerce.ts'
import type { RecordId } from '../../protocol/ids.ts'
import type { CheckContext } from './check.ts'

/** A product as a cart line: the cheapest variant that matches what was said of colour and size. */
export function productLine({ sources, slots, input }: CheckContext, id: RecordId): CartLine[] {
  const { products, skus } = sources.catalogue
  const product = products.find((one) => one.id === id && one.listed)
  if (product === undefined) return []
  const { colour, size, quantity = 1 } = slots
  const filter = { ...(colour === undefined ? {} : { colour }), ...(size === undefined ? {} : { size }) }
  const rows = describeStock(product, skus, input.now, filter)
  const ids = new Set(rows.map((row) => row.skuId))
  const fitting = skus.filter((sku) => (ids.size > 0 ? ids.has(sku.id) : sku.productId === product.id))
  const cheapest = fitting.toSorted((a, b) => a.priceMinor - b.priceMinor)[0]
  return cheapest === undefined ? [] : [{ skuId: cheapest.id, quantity }]
}
