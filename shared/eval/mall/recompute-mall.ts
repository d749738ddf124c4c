import { quoteCart } from '../../domain/promotions/quote-cart.ts'
import { type MallItem, type MallOrder, type MallRules, toMinor } from './mall-rows.ts'
import { mallToQuote } from './mall-to-quote.ts'

/** Why a recomputed order is not what was recorded. */
export type MallReason =
  | 'no-items'
  | 'goods-do-not-sum'
  | 'payment-does-not-sum'
  | 'rounded-by-piece'
  | 'coupon-split-by-list-price'
  | 'rules-changed-since'
  | 'unexplained'

/** One order worked out again; nulls where it could not be. */
export type MallVerdict = {
  id: number
  /** With the promotions the order itself recorded. */
  total: 'same' | MallReason
  /** Every line's share of it. */
  lines: 'same' | MallReason
  /** With the promotions of the tables as they are now. */
  byTables: 'same' | MallReason
}

/** Works an order out again, to the fen, and names the reason where the result is another. */
export function recomputeMall(order: MallOrder, rules: MallRules): MallVerdict {
  const fault = faultOf(order)
  if (fault !== null) return { id: order.id, total: fault, lines: fault, byTables: fault }
  const quote = quoteCart(mallToQuote(order, rules, 'order'))
  const paidMinor = toMinor(order.pay_amount)
  if (!quote.ok || quote.value.totalMinor !== paidMinor)
    return { id: order.id, total: 'unexplained', lines: 'unexplained', byTables: 'unexplained' }
  const ours = quote.value.lines.map(({ allocatedMinor }) => allocatedMinor)
  const theirs = order.items.map(({ real_amount, product_quantity }) => toMinor(real_amount) * product_quantity)
  const now = quoteCart(mallToQuote(order, rules, 'tables'))
  return {
    id: order.id,
    total: 'same',
    lines: ours.every((minor, index) => minor === theirs[index]) ? 'same' : linesDiffer(order, theirs, paidMinor),
    byTables: now.ok && now.value.totalMinor === paidMinor ? 'same' : 'rules-changed-since',
  }
}

/** What in the record itself contradicts itself. */
function faultOf(order: MallOrder): MallReason | null {
  const off = order.promotion_amount + order.integration_amount + order.coupon_amount + order.discount_amount
  const payable = toMinor(order.total_amount) + toMinor(order.freight_amount) - toMinor(off)
  if (payable !== toMinor(order.pay_amount)) return 'payment-does-not-sum'
  if (order.items.length === 0) return 'no-items'
  const goods = order.items.reduce((sum, item) => sum + toMinor(item.product_price) * item.product_quantity, 0)
  return goods === toMinor(order.total_amount) ? null : 'goods-do-not-sum'
}

/** Shares of one piece, rounded, need not sum; a coupon that is split before promotions gives other shares than one split after. */
function linesDiffer(order: MallOrder, theirs: readonly number[], paidMinor: number): MallReason {
  const goodsMinor = paidMinor - toMinor(order.freight_amount)
  if (theirs.reduce((sum, minor) => sum + minor, 0) !== goodsMinor) return 'rounded-by-piece'
  return order.coupon_amount > 0 && order.items.every((item) => isSplitByList(order, item))
    ? 'coupon-split-by-list-price'
    : 'unexplained'
}

/* That system rounds the ratio to three decimals before it multiplies. */
const ratioSlack = 0.001

function isSplitByList({ coupon_amount, total_amount }: MallOrder, item: MallItem): boolean {
  return Math.abs(item.coupon_amount / coupon_amount - item.product_price / total_amount) <= ratioSlack
}
