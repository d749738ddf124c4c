import { formatDay } from '../../domain/calendar.ts'
import { describeStock, type StockRow } from '../../domain/stock/describe-stock.ts'
import { toStockCard } from '../../domain/stock/to-stock-card.ts'
import type { Product } from '../../protocol/commerce.ts'
import type { Fact } from '../../protocol/conversation.ts'
import { quoteTitle } from '../quote-title.ts'
import { bare, type Check, type CheckContext, productChoices, productOf } from './check.ts'

const spokenRows = 4

/** What is there of the product, in the colour and size named; when it comes back, or that nobody knows. */
export const checkStock: Check<'stock'> = (context) => {
  const product = productOf(context)
  if (product === undefined) return { ...bare(context, 'needs-product'), choices: productChoices(context) }
  const slots = { ...context.slots, product: product.id }
  const rows = findRows(context, product)
  const wanted = [slots.colour, slots.size].filter((word) => word !== undefined).join(' ')
  if (rows.length === 0) return noVariant(context, product, wanted)
  const inStock = rows.filter((row) => row.quantity > 0)
  const gone = rows.filter((row) => row.quantity === 0)
  const { now } = context.input
  const values = {
    product: quoteTitle(product.title),
    inStock: speak(inStock, (row) => `${row.label} ${row.quantity} 件`),
    gone: speak(gone, (row) => `${row.label}（${describeRestock(row, now)}）`),
  }
  return {
    outcome: inStock.length > 0 ? 'available' : 'sold-out',
    slots,
    facts: toFacts(product, rows, values, now),
    values,
    card: toStockCard(product, rows),
  }
}

function findRows({ sources, slots, input }: CheckContext, product: Product): StockRow[] {
  const filter = {
    ...(slots.colour === undefined ? {} : { colour: slots.colour }),
    ...(slots.size === undefined ? {} : { size: slots.size }),
  }
  return describeStock(product, sources.catalogue.skus, input.now, filter)
}

function noVariant(context: CheckContext, product: Product, wanted: string) {
  const options = product.options.map(({ name, values }) => `${name}：${values.join('、')}`).join('；')
  const source = `商品${quoteTitle(product.title)}`
  return {
    outcome: 'no-variant' as const,
    slots: { ...context.slots, product: product.id },
    facts: [
      { name: 'stock.quantity', value: null, source, at: null },
      { name: 'product.options', value: options, source, at: null },
    ],
    values: { product: quoteTitle(product.title), wanted, options },
  }
}

/** The rows in words while they are few; the card shows them all. */
function speak(rows: StockRow[], words: (row: StockRow) => string): string | null {
  if (rows.length === 0) return null
  const shown = rows.slice(0, spokenRows).map(words).join('、')
  return rows.length > spokenRows ? `${shown} 等 ${rows.length} 个规格` : shown
}

function describeRestock(row: StockRow, now: Date): string {
  if (row.restockAt !== null) return `预计 ${formatDay(new Date(row.restockAt), now)}到货`
  if (row.presaleShipBy !== null) return `预售，${formatDay(new Date(row.presaleShipBy), now)}前发出`
  return '还没有到货时间'
}

function toFacts(product: Product, rows: StockRow[], values: Record<string, string | null>, now: Date): Fact[] {
  const source = `库存 · ${quoteTitle(product.title)}`
  const at = now.toISOString()
  const quantity = rows.reduce((sum, row) => sum + row.quantity, 0)
  const restock = rows.flatMap((row) => row.restockAt ?? []).toSorted()[0] ?? null
  return [
    { name: 'stock.quantity', value: quantity, source, at },
    { name: 'stock.restockAt', value: restock, source, at },
    { name: 'stock.rows', value: [values.inStock ?? '', values.gone ?? ''], source, at },
  ]
}
