import type { Order } from '../../protocol/commerce.ts'

/** How far an order has come; a file that is behind says nothing new. */
const progress: Readonly<Record<Order['status'], number>> = {
  unpaid: 0,
  paid: 1,
  'part-shipped': 2,
  shipped: 3,
  signed: 4,
  completed: 5,
  refunding: 6,
  refunded: 7,
  cancelled: 7,
}

/**
 * An order that a file tells again: newer states and parcels are taken over, what only we know (cases, refunds, a chosen
 * day, whose login it is) stays. Null when the file is behind what is known.
 */
export function mergeImported(held: Order, told: Order): Order | null {
  if (progress[told.status] < progress[held.status]) return null
  const { memberId, afterSales, refunds, deliverOn, combinedWith, cancelReason } = held
  const traced = new Map(held.shipments.filter(({ nodes }) => nodes.length > 0).map((one) => [one.waybill, one]))
  const ours = { afterSales, refunds: mergeRefunds(refunds, told.refunds), deliverOn, combinedWith, cancelReason }
  const known = Object.fromEntries(Object.entries(ours).filter(([, value]) => value !== undefined))
  return {
    ...told,
    ...known,
    memberId: told.memberId.startsWith('file:') ? memberId : told.memberId,
    shipments: told.shipments.map((one) => traced.get(one.waybill) ?? one),
  }
}

/** The platform's word on its own refunds, beside those that only we know. */
function mergeRefunds(held: Order['refunds'], told: Order['refunds']): Order['refunds'] {
  if (held === undefined || told === undefined) return held ?? told
  const news = new Set(told.map(({ id }) => id))
  return [...held.filter(({ id }) => !news.has(id)), ...told]
}
