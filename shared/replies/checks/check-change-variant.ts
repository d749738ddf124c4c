import type { Choice, Slots } from '../../dialog/dialog-state.ts'
import { formatDay } from '../../domain/calendar.ts'
import { describeStock, type StockRow } from '../../domain/stock/describe-stock.ts'
import type { OrderLine, Product } from '../../protocol/commerce.ts'
import { quoteTitle } from '../quote-title.ts'
import { formatVariant } from './change-words.ts'
import { bare, type Check, type CheckContext, type CheckResult } from './check.ts'
import { lineAtHand, orderAtHand } from './find-change-line.ts'

const choiceLimit = 6

/** What shall come instead: the variant and the pieces; out of stock, what is there is offered and nothing is touched. */
export const checkChangeVariant: Check<'change-variant'> = async (context) => {
  const at = await orderAtHand(context)
  if (!at.ok) return bare(context, at.outcome)
  const line = lineAtHand(context, at.order)
  const product = context.sources.catalogue.products.find(({ id }) => id === line?.productId)
  if (line === undefined || product === undefined) return bare(context, 'unavailable')
  const quantity = piecesWanted(context, line)
  if (quantity === 0) return bare(context, 'nothing-left')
  const { quantityBy: _, ...slots } = context.slots
  const settled: CheckContext = { ...context, slots: { ...slots, line: line.id, quantity } }
  return pickVariant(settled, line, product)
}

/** 两件 says how many, 再加一件 how many more than now; without a word it stays. */
function piecesWanted({ slots, merged }: CheckContext, line: OrderLine): number {
  if (slots.quantityBy !== undefined) return Math.max(0, line.quantity + slots.quantityBy)
  // 第 2 件 picks a line; it says nothing of how many.
  const isSaid = merged.slots.line === undefined && merged.slots.targetSku === undefined
  return isSaid || slots.targetSku !== undefined ? (slots.quantity ?? line.quantity) : line.quantity
}

function pickVariant(context: CheckContext, line: OrderLine, product: Product): CheckResult<'change-variant'> {
  const { slots, merged, sources, input } = context
  const rows = describeStock(product, sources.catalogue.skus, input.now)
  const saysOther = merged.slots.colour !== undefined || merged.slots.size !== undefined
  const chosen = saysOther && merged.slots.targetSku === undefined ? undefined : slots.targetSku
  const wanted =
    chosen === undefined
      ? wantedRows(rows, line, withNextSize(product, line, slots))
      : rows.filter(({ skuId }) => skuId === chosen)
  const isSame =
    slots.colour === undefined && slots.size === undefined && chosen === undefined && slots.fit === undefined
  if (isSame && slots.quantity === line.quantity) return askTarget(context, line, rows)
  const target = isSame ? rows.find(({ skuId }) => skuId === line.skuId) : wanted[0]
  if (target === undefined || wanted.length > 1)
    return offer(context, line, { outcome: 'no-variant', rows, target: null })
  const enough = target.quantity >= needed(line, target, slots.quantity ?? 1)
  if (!enough) return offer(context, line, { outcome: 'sold-out', rows, target })
  return bare(context, 'ready', { ...slots, targetSku: target.skuId })
}

/** Pieces the order already holds are no longer on the shelf. */
function needed(line: OrderLine, target: StockRow, quantity: number): number {
  return target.skuId === line.skuId ? Math.max(0, quantity - line.quantity) : quantity
}

/** 换大一码 means the size after the one ordered. */
function withNextSize({ options }: Product, line: OrderLine, slots: Slots): Slots {
  if (slots.size !== undefined || slots.fit === undefined) return slots
  const sizes = options.find(({ name }) => !name.includes('色'))?.values ?? []
  const at = sizes.findIndex((size) => Object.values(line.options).includes(size))
  const next = sizes[slots.fit === 'small' ? at + 1 : at - 1]
  return at === -1 || next === undefined ? slots : { ...slots, size: next }
}

/** What is not said stays as it is: 换成黑色 keeps the size. */
function wantedRows(rows: StockRow[], line: OrderLine, { colour, size }: Slots): StockRow[] {
  return rows.filter(({ options }) =>
    Object.entries(options).every(([name, value]) => {
      if (name.includes('色') && colour !== undefined) return value === colour || value.includes(colour.charAt(0))
      if (!name.includes('色') && size !== undefined) return value.toUpperCase() === size.toUpperCase()
      return value === line.options[name]
    }),
  )
}

function askTarget(context: CheckContext, line: OrderLine, rows: StockRow[]): CheckResult<'change-variant'> {
  const { targetSku: _, ...slots } = context.slots
  return {
    ...bare(context, 'needs-target', slots),
    values: { title: quoteTitle(line.title), now: formatVariant(line.options, line.quantity) },
    facts: lineFacts(context, line),
    choices: inStock(rows, line),
  }
}

function offer(
  context: CheckContext,
  line: OrderLine,
  { outcome, rows, target }: { outcome: 'no-variant' | 'sold-out'; rows: StockRow[]; target: StockRow | null },
): CheckResult<'change-variant'> {
  const { now } = context.input
  const { targetSku: _, colour, size, ...slots } = context.slots
  const choices = inStock(rows, line)
  const wanted = target?.label ?? [colour, size].filter((word) => word !== undefined).join(' ')
  const restock = target?.restockAt == null ? null : formatDay(new Date(target.restockAt), now)
  const lineId =
    choices.length === 0 ? 'change.no-others' : outcome === 'no-variant' ? 'change.no-variant' : 'change.others'
  return {
    ...bare(context, outcome, slots),
    line: lineId,
    values: { title: quoteTitle(line.title), wanted, restock },
    facts: [
      ...lineFacts(context, line),
      { name: 'stock.quantity', value: target?.quantity ?? 0, source: '库存', at: now.toISOString() },
      { name: 'stock.wanted', value: wanted, source: '库存', at: now.toISOString() },
    ],
    choices,
  }
}

/** Variants on hand, those nearest to what is ordered first. */
function inStock(rows: StockRow[], line: OrderLine): Choice[] {
  const shared = ({ options }: StockRow): number =>
    Object.entries(options).filter(([name, value]) => line.options[name] === value).length
  return rows
    .filter(({ skuId, quantity }) => skuId !== line.skuId && quantity > 0)
    .toSorted((a, b) => shared(b) - shared(a))
    .slice(0, choiceLimit)
    .map(({ skuId, label, quantity }) => ({ value: skuId, text: label, label, detail: `有 ${quantity} 件` }))
}

function lineFacts({ input }: CheckContext, line: OrderLine) {
  const now = formatVariant(line.options, line.quantity)
  return [
    { name: 'order.line', value: line.title, source: '订单', at: input.now.toISOString() },
    { name: 'change.before', value: now, source: '订单', at: input.now.toISOString() },
  ]
}
