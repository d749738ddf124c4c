import type { Payment, Refund } from '../../protocol/after-sale.ts'
import type { Order } from '../../protocol/commerce.ts'
import { prorateMinor } from '../money.ts'

/** Money on its way back, split over the ways it was paid by; what went back before counts against each. */
export function createRefund(
  order: Pick<Order, 'id' | 'payments' | 'refunds'>,
  amountMinor: number,
  now: Date,
  afterSaleId?: string,
): Refund {
  const refunds = order.refunds ?? []
  return {
    id: `${order.id}-r${refunds.length + 1}`,
    amountMinor,
    state: 'waiting',
    at: now.toISOString(),
    parts: splitRefund(order, amountMinor),
    ...(afterSaleId === undefined ? {} : { afterSaleId }),
  }
}

/** One unnamed way of paying where the order tells none: the money goes back as it came. */
const asItCame = { methodId: 'original', name: '原支付方式' }

function splitRefund({ payments = [], refunds = [] }: Pick<Order, 'payments' | 'refunds'>, amountMinor: number) {
  const open = payments.map((payment) => payment.amountMinor - refundedBy(refunds, payment))
  const room = open.reduce((sum, amount) => sum + amount, 0)
  if (room < amountMinor) return [{ ...asItCame, amountMinor }]
  return prorateMinor(amountMinor, open).flatMap((part, index): Payment[] => {
    const payment = payments[index]
    return payment === undefined || part === 0 ? [] : [{ ...payment, amountMinor: part }]
  })
}

function refundedBy(refunds: Refund[], { methodId }: Payment): number {
  const parts = refunds.flatMap((refund) => refund.parts).filter((part) => part.methodId === methodId)
  return parts.reduce((sum, part) => sum + part.amountMinor, 0)
}
