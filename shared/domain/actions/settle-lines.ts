import type { Order, OrderLine } from '../../protocol/commerce.ts'
import { refundOrder } from '../promotions/refund-order.ts'
import { nextOrder } from './action-judgement.ts'
import type { OrderSetting } from './action-setting.ts'
import { createRefund } from './create-refund.ts'
import type { RepricedOrder } from './reprice-order.ts'

/** What an order is once its lines are others: the lines with what each really costs, and what was freed. */
export type Settled = {
  lines: OrderLine[]
  shippingFeeMinor: number
  paidMinor: number
  /** Points that no longer pay. */
  points: number
  /** Coupons that still do. */
  couponIds: string[]
}

/** Pieces that go take the share with them that they were bought with; the rest stays as it was paid for. */
export function settleByShare(order: Order, staying: readonly OrderLine[]): Settled {
  const stay = (id: string): number => staying.find((line) => line.id === id)?.quantity ?? 0
  const { amountsMinor, totalMinor, points } = refundOrder({
    lines: order.lines.map(({ id, paidMinor, quantity }) => ({ paidMinor, quantity, returning: quantity - stay(id) })),
    pointsUsed: order.pointsUsed ?? 0,
  })
  const lines = staying.map((line) => {
    const at = order.lines.findIndex(({ id }) => id === line.id)
    return { ...line, paidMinor: line.paidMinor - (amountsMinor[at] ?? 0) }
  })
  const { shippingFeeMinor, couponIds = [] } = order
  return { lines, shippingFeeMinor, paidMinor: order.paidMinor - totalMinor, points, couponIds }
}

/** What stays costs what the rules say, shipping included. */
export function settleByRules(order: Order, staying: readonly OrderLine[], repriced: RepricedOrder): Settled {
  const { after, shippingFeeMinor } = repriced
  const lines = staying.map((line) => ({
    ...line,
    paidMinor: after.lines.find(({ skuId }) => skuId === line.id)?.allocatedMinor ?? line.paidMinor,
  }))
  // What was taken off by hand stays taken off, as far as anything is left to pay.
  const goodsMinor = Math.max(0, after.goodsMinor - (order.editedMinor ?? 0))
  const points = (order.pointsUsed ?? 0) - after.usedPoints
  return { lines, shippingFeeMinor, paidMinor: goodsMinor + shippingFeeMinor, points, couponIds: after.usedCouponIds }
}

/** The order written anew; what a paid one costs less goes back the ways it came. */
export function settleOrder({ order, now }: OrderSetting, settled: Settled): Order {
  const { lines, shippingFeeMinor, paidMinor, points, couponIds } = settled
  const goodsMinor = lines.reduce((sum, { priceMinor, quantity }) => sum + priceMinor * quantity, 0)
  const backMinor = order.paidMinor - paidMinor
  const refunds = order.refunds ?? []
  const isPaidBack = order.paidAt !== null && backMinor > 0
  return nextOrder(order, {
    lines,
    goodsMinor,
    shippingFeeMinor,
    paidMinor,
    discountMinor: goodsMinor + shippingFeeMinor - paidMinor,
    ...(order.couponIds === undefined ? {} : { couponIds }),
    ...(order.pointsUsed === undefined ? {} : { pointsUsed: order.pointsUsed - points }),
    ...(isPaidBack ? { refunds: [...refunds, createRefund(order, backMinor, now)] } : {}),
  })
}
