import { ok, type Result, refuse } from '../../lib/result.ts'
import type { Order, Shipment } from '../../protocol/commerce.ts'

/** `unknown-waybill`: no parcel of the order has it · `older`: what is known is newer. */
export type MergeFault = 'unknown-waybill' | 'older'

/**
 * An order with a parcel's newest trace. The parcel keeps its id and lines; an order whose parcels are all signed for is
 * signed. A trace that ends before the known one says nothing.
 */
export function mergeTrace(order: Order, trace: Shipment): Result<Order, MergeFault> {
  const held = order.shipments.find(({ waybill }) => waybill === trace.waybill)
  if (held === undefined) return refuse('unknown-waybill')
  if (newestOf(trace) < newestOf(held)) return refuse('older')
  const parcel: Shipment = { ...trace, id: held.id, lineIds: held.lineIds, carrier: trace.carrier || held.carrier }
  const shipments = order.shipments.map((one) => (one === held ? parcel : one))
  const isSigned = order.status === 'shipped' && shipments.every(({ status }) => status === 'signed')
  return ok({ ...order, shipments, status: isSigned ? 'signed' : order.status })
}

function newestOf({ nodes }: Shipment): number {
  return Math.max(0, ...nodes.map(({ at }) => Date.parse(at)))
}
