import { describeStock, type StockRow } from '../../domain/stock/describe-stock.ts'
import { toStockCard } from '../../domain/stock/to-stock-card.ts'
import type { Product } from '../../protocol/commerce.ts'
import { quoteTitle } from '../quote-title.ts'
import { bare, type Check, type CheckContext, type CheckResult, productChoices, productOf } from './check.ts'
import { describeRestock, findRows, noVariant, speakRows } from './stock-wording.ts'

const offered = 6

/** Which variant somebody wants to hear of, and whether there is anything to wait for. */
export const checkRestock: Check<'restock'> = (context) => {
  const product = productOf(context)
  if (product === undefined) return { ...bare(context, 'needs-product'), choices: productChoices(context) }
  const slots = { ...context.slots, product: product.id }
  const chosen = describeStock(product, context.sources.catalogue.skus, context.input.now, chosenIn(context))
  const rows = chosen.length > 0 ? chosen : wantedRows(context, product)
  if (rows.length === 0) return noVariant(context, product)
  const gone = rows.filter((row) => row.quantity === 0)
  const [first, second] = gone
  if (first === undefined) return inStock(context, product, rows)
  if (second === undefined) return { ...bare(context, 'ready', { ...slots, sku: first.skuId }) }
  const choices = gone.slice(0, offered).map((row) => ({
    value: row.skuId,
    text: row.label,
    label: row.label,
    detail: describeRestock(row, context.input.now),
  }))
  return { ...bare(context, 'needs-variant', slots), choices }
}

/** The variant taken from the list counts; nothing else is tried with an id that is not of this product. */
function chosenIn({ slots }: CheckContext): { skuId: string } {
  return { skuId: slots.sku ?? '' }
}

/** 到货提醒我 after 岩灰 L 有货吗 means what was told to be gone just before; else what this message names. */
function wantedRows(context: CheckContext, product: Product): StockRow[] {
  const { slots, input } = context
  const rows = findRows(context, product)
  const [last] = input.state.recent
  const isNamed = slots.colour !== undefined || slots.size !== undefined
  if (isNamed || last?.request !== 'stock' || last.product !== product.id) return rows
  const source = `库存 · ${quoteTitle(product.title)}`
  const told = input.state.facts.findLast((fact) => fact.name === 'stock.rows' && fact.source === source)?.value
  const gone = Array.isArray(told) ? (told.at(-1) ?? '') : ''
  const meant = rows.filter((row) => gone.includes(`${row.label}（`))
  return meant.length > 0 ? meant : rows
}

function inStock(context: CheckContext, product: Product, rows: StockRow[]): CheckResult<'restock'> {
  const { slots, input } = context
  const label = [slots.colour, slots.size].filter((word) => word !== undefined).join(' ')
  const spoken = speakRows(rows, (row) => `${row.label} ${row.quantity} 件`)
  const quantity = rows.reduce((sum, row) => sum + row.quantity, 0)
  const source = `库存 · ${quoteTitle(product.title)}`
  const at = input.now.toISOString()
  return {
    ...bare(context, 'in-stock', { ...slots, product: product.id }),
    facts: [
      { name: 'stock.quantity', value: quantity, source, at },
      { name: 'stock.rows', value: [spoken ?? ''], source, at },
    ],
    values: { product: quoteTitle(product.title), label: label === '' ? '' : ` ${label} `, inStock: spoken },
    card: toStockCard(product, rows),
  }
}
