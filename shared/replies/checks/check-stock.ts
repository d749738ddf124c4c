import type { StockRow } from '../../domain/stock/describe-stock.ts'
import { toStockCard } from '../../domain/stock/to-stock-card.ts'
import type { Product } from '../../protocol/commerce.ts'
import type { Fact } from '../../protocol/conversation.ts'
import { quoteTitle } from '../quote-title.ts'
import { bare, type Check, type CheckContext, productChoices, productOf } from './check.ts'
import { describeRestock, findRows, noVariant, speakRows } from './stock-wording.ts'

/** So few of the only variant there is are told as few. */
const fewFrom = 5

/** What is there of the product, in the colour and size named; when it comes back, or that nobody knows. */
export const checkStock: Check<'stock'> = (context) => {
  const product = productOf(context)
  if (product === undefined) return { ...bare(context, 'needs-product'), choices: productChoices(context) }
  const slots = { ...context.slots, product: product.id }
  const rows = findRows(context, product)
  if (rows.length === 0) return noVariant(context, product)
  const {
    input: { now },
    sources,
  } = context
  const inStock = rows.filter((row) => row.quantity > 0)
  const presale = rows.filter((row) => row.quantity === 0 && row.presaleShipBy !== null)
  const gone = rows.filter((row) => row.quantity === 0)
  const showsPresale = inStock.length === 0 && presale.length > 0
  const missing = showsPresale ? gone.filter((row) => !presale.includes(row)) : gone
  const values = {
    product: quoteTitle(product.title),
    inStock: speakRows(inStock, (row) => `${row.label} ${row.quantity} 件`),
    presale: speakRows(presale, (row) => `${row.label}（${describeRestock(row, now)}）`),
    gone: speakRows(missing, (row) => `${row.label}（${describeRestock(row, now)}）`),
  }
  const [last] = inStock
  const isLow = sources.isLive === true && inStock.length === 1 && last !== undefined && last.quantity <= fewFrom
  return {
    outcome: inStock.length > 0 ? 'available' : showsPresale ? 'presale' : 'sold-out',
    slots,
    facts: toFacts(product, rows, values, now),
    values: { ...values, wanted: context.merged.slots.quantity, label: last?.label, quantity: last?.quantity },
    card: toStockCard(product, rows),
    ...(isShort(context, rows) ? { line: 'stock.short' } : isLow ? { line: 'stock.low' } : {}),
  }
}

/** 要 10 件 of the one variant named, and fewer are there. */
function isShort({ merged }: CheckContext, rows: StockRow[]): boolean {
  const { quantity } = merged.slots
  const [only] = rows
  if (quantity === undefined || only === undefined || rows.length > 1) return false
  return only.quantity > 0 && only.quantity < quantity
}

function toFacts(product: Product, rows: StockRow[], values: Record<string, string | null>, now: Date): Fact[] {
  const source = `库存 · ${quoteTitle(product.title)}`
  const at = now.toISOString()
  const quantity = rows.reduce((sum, row) => sum + row.quantity, 0)
  const restock = rows.flatMap((row) => row.restockAt ?? []).toSorted()[0] ?? null
  const presale = rows.flatMap((row) => row.presaleShipBy ?? []).toSorted()[0]
  return [
    { name: 'stock.quantity', value: quantity, source, at },
    { name: 'stock.restockAt', value: restock, source, at },
    ...(presale === undefined ? [] : [{ name: 'stock.presaleShipBy', value: presale, source, at }]),
    {
      name: 'stock.rows',
      value: [values.inStock, values.presale, values.gone].map((words) => words ?? ''),
      source,
      at,
    },
  ]
}
