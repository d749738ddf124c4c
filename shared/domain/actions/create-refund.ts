import type { Payment, Refund } from '../../protocol/after-sale.ts'
import type { Order } from '../../protocol/commerce.ts'
import { prorateMinor } from '../money.ts'

/** The money of an order: what was paid how, what went back, and what opened cases will give back. */
export type OrderMoney = Pick<Order, 'payments' | 'refunds' | 'afterSales'>

/**
 * Money on its way back, split over the ways it was paid by; what went back before counts against each. A case that
 * told its split when it was opened is paid out exactly so.
 */
export function createRefund(
  order: Pick<Order, 'id'> & OrderMoney,
  amountMinor: number,
  now: Date,
  afterSaleId?: string,
): Refund {
  const refunds = order.refunds ?? []
  const told = order.afterSales?.find(({ id }) => id === afterSaleId)?.back?.parts ?? []
  return {
    id: `${order.id}-r${refunds.length + 1}`,
    amountMinor,
    state: 'waiting',
    at: now.toISOString(),
    parts: told.length > 0 && sumOf(told) === amountMinor ? told : splitRefund(order, amountMinor),
    ...(afterSaleId === undefined ? {} : { afterSaleId }),
  }
}

/** One unnamed way of paying where the order tells none: the money goes back as it came. */
const asItCame = { methodId: 'original', name: '原支付方式' }

/** An amount over the ways of paying, by what is still open on each. */
export function splitRefund(order: OrderMoney, amountMinor: number): Payment[] {
  if (amountMinor === 0) return []
  const { payments = [] } = order
  const gone = [...(order.refunds ?? []).flatMap(({ parts }) => parts), ...promisedParts(order)]
  const open = payments.map(({ methodId, amountMinor: paidMinor }) =>
    Math.max(0, paidMinor - sumOf(gone.filter((part) => part.methodId === methodId))),
  )
  const room = open.reduce((sum, amount) => sum + amount, 0)
  if (room < amountMinor) return [{ ...asItCame, amountMinor }]
  return prorateMinor(amountMinor, open).flatMap((part, index): Payment[] => {
    const payment = payments[index]
    return payment === undefined || part === 0 ? [] : [{ ...payment, amountMinor: part }]
  })
}

/** What opened cases will give back and no refund has paid yet. */
function promisedParts({ afterSales = [], refunds = [] }: OrderMoney): Payment[] {
  const paid = new Set(refunds.map(({ afterSaleId }) => afterSaleId))
  return afterSales.flatMap(({ id, state, back }) => (state === 'refused' || paid.has(id) ? [] : (back?.parts ?? [])))
}

function sumOf(parts: readonly Payment[]): number {
  return parts.reduce((sum, { amountMinor }) => sum + amountMinor, 0)
}
