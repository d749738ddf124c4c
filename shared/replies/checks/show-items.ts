import { formatMinor } from '../../domain/money.ts'
import { quoteTitle } from '../quote-title.ts'
import type { ChangeToShow, ShownChange } from './change-verdict.ts'
import { formatVariant } from './change-words.ts'
import { cutOffNote } from './cut-off-note.ts'

/** The line as it is beside the line as it would be, its stock and the difference in money. */
export function showItems({ action, order, details, context, isProven }: ChangeToShow<'change_items'>): ShownChange {
  const line = order?.lines.find(({ id }) => id === action.line)
  const sku = context.sources.catalogue.skus.find(({ id }) => id === action.sku)
  const before = line === undefined ? '' : formatVariant(line.options, line.quantity)
  const after = formatVariant(sku?.options ?? {}, action.quantity)
  const difference = typeof details.differenceMinor === 'number' ? details.differenceMinor : 0
  const isPaid = order?.paidAt != null
  const sum = formatMinor(Math.abs(difference), 'sentence')
  return {
    title: '修改商品',
    rows: [
      { label: '商品', after: line?.title ?? '' },
      { label: '规格', before, after },
    ],
    amounts: difference === 0 ? [] : [{ label: labelOf(difference, isPaid), amountMinor: Math.abs(difference) }],
    notes: [
      `「${Object.values(sku?.options ?? {}).join(' ')}」现在有 ${sku?.stock ?? 0} 件。`,
      ...(isProven ? cutOffNote(context, order) : []),
    ],
    values: {
      order: order?.id,
      title: line === undefined ? null : quoteTitle(line.title),
      before,
      after,
      difference: difference === 0 ? null : `${labelOf(difference, isPaid)} ${sum}`,
      extra: difference > 0 ? sum : null,
    },
    facts: [
      ['order.line', line?.title ?? null],
      ['change.before', before],
      ['change.after', after],
      ['change.differenceMinor', difference],
      ['stock.quantity', sku?.stock ?? null],
    ],
  }
}

/** What the difference is for an order that is paid, and for one that is not. */
function labelOf(differenceMinor: number, isPaid: boolean): string {
  if (isPaid) return differenceMinor > 0 ? '要补差价' : '退差价'
  return differenceMinor > 0 ? '应付多' : '应付少'
}
