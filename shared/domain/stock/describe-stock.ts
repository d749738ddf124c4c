import type { Product, Sku } from '../../protocol/commerce.ts'
import type { Instant, RecordId } from '../../protocol/ids.ts'

/** Words for the options a shopper named; a colour may be part of the option's value, a size must be it. */
export type StockFilter = { colour?: string; size?: string; skuId?: RecordId }

/** One variant and what is known of its stock. */
export type StockRow = {
  skuId: RecordId
  /** Option values in the product's order: 松石绿 XL; the product's title when it has none. */
  label: string
  options: Record<string, string>
  quantity: number
  /** Null: unknown or not needed. A date that has passed counts as unknown. */
  restockAt: Instant | null
  /** When a presale leaves; null when it is no presale or the date has passed. */
  presaleShipBy: Instant | null
}

/** The stock of a product's variants, those that match the filter, in the order given. */
export function describeStock(product: Product, skus: Sku[], now: Date, filter: StockFilter = {}): StockRow[] {
  return skus
    .filter((sku) => sku.productId === product.id && matches(sku, filter))
    .map((sku) => ({
      skuId: sku.id,
      label: labelOf(product, sku),
      options: sku.options,
      quantity: sku.stock,
      restockAt: sku.stock > 0 ? null : upcoming(sku.restockAt, now),
      presaleShipBy: upcoming(sku.presaleShipBy, now),
    }))
}

function labelOf(product: Product, sku: Sku): string {
  const values = product.options.flatMap(({ name }) => sku.options[name] ?? [])
  return values.length === 0 ? product.title : values.join(' ')
}

function upcoming(at: Instant | null | undefined, now: Date): Instant | null {
  return at != null && Date.parse(at) > now.getTime() ? at : null
}

function matches(sku: Sku, { colour, size, skuId }: StockFilter): boolean {
  const values = Object.values(sku.options)
  if (skuId !== undefined && sku.id !== skuId) return false
  if (colour !== undefined && !values.some((value) => isColour(value, colour))) return false
  return size === undefined || values.some((value) => sizeKey(value) === sizeKey(size))
}

/** 蓝, 蓝色 and 雾蓝 are the same to somebody who asks for the blue one. */
function isColour(value: string, colour: string): boolean {
  const wanted = colour.trim().replace(/色$/, '')
  return wanted !== '' && value.includes(wanted)
}

/** XL is not L: sizes are equal or they are not; 42 码 is 42. */
function sizeKey(size: string): string {
  return size
    .trim()
    .toUpperCase()
    .replace(/\s*[码号]$/, '')
}
