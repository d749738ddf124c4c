import { formatDay } from '../../domain/calendar.ts'
import { describeStock, type StockRow } from '../../domain/stock/describe-stock.ts'
import type { Product } from '../../protocol/commerce.ts'
import { quoteTitle } from '../quote-title.ts'
import type { CheckContext } from './check.ts'

const spokenRows = 4

/** The variants in the colour and size named. */
export function findRows({ sources, slots, input }: CheckContext, product: Product): StockRow[] {
  const filter = {
    ...(slots.colour === undefined ? {} : { colour: slots.colour }),
    ...(slots.size === undefined ? {} : { size: slots.size }),
  }
  return describeStock(product, sources.catalogue.skus, input.now, filter)
}

/** There is no such colour or size; these there are. */
export function noVariant(context: CheckContext, product: Product) {
  const { colour, size } = context.slots
  const options = product.options.map(({ name, values }) => `${name}：${values.join('、')}`).join('；')
  const source = `商品${quoteTitle(product.title)}`
  return {
    outcome: 'no-variant' as const,
    slots: { ...context.slots, product: product.id },
    facts: [
      { name: 'stock.quantity', value: null, source, at: null },
      { name: 'product.options', value: options, source, at: null },
    ],
    values: {
      product: quoteTitle(product.title),
      wanted: [colour, size].filter((word) => word !== undefined).join(' '),
      options,
    },
  }
}

/** The rows in words while they are few; the card shows them all. */
export function speakRows(rows: StockRow[], words: (row: StockRow) => string): string | null {
  if (rows.length === 0) return null
  const shown = rows.slice(0, spokenRows).map(words).join('、')
  return rows.length > spokenRows ? `${shown} 等 ${rows.length} 个规格` : shown
}

/** When a variant comes, or that nobody knows. */
export function describeRestock(row: StockRow, now: Date): string {
  if (row.restockAt !== null) return `预计 ${formatDay(new Date(row.restockAt), now)}到货`
  if (row.presaleShipBy !== null) return `预售，${formatDay(new Date(row.presaleShipBy), now)}前发出`
  return '还没有到货时间'
}
