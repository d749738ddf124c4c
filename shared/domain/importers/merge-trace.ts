import { ok, type Result, refuse } from '../../lib/result.ts'
import type { Order, Shipment } from '../../protocol/commerce.ts'

/** `unknown-waybill`: no parcel of the order has it · `older`: what is known is newer. */
export type MergeFault = 'unknown-waybill' | 'older'

/** How far each state is; trouble may come and go at the shopper's door. */
const progress: Readonly<Record<Shipment['status'], number>> = {
  waiting: 0,
  collected: 1,
  'in-transit': 2,
  exception: 3,
  delivering: 3,
  signed: 4,
  returning: 5,
}

/**
 * An order with a parcel's newest trace. The parcel keeps its id and lines; an order whose parcels are all signed for is
 * signed. A trace that ends before the known one says nothing, and neither does one that ends with it and tells less: they
 * come in any order. A parcel that was signed for stays so when lines follow that contradict it (they are taken, and found
 * by `findContradiction`); it may only go back to its sender.
 */
export function mergeTrace(order: Order, trace: Shipment): Result<Order, MergeFault> {
  const held = order.shipments.find(({ waybill }) => waybill === trace.waybill)
  if (held === undefined) return refuse('unknown-waybill')
  if (isBehind(trace, held)) return refuse('older')
  const own = { id: held.id, lineIds: held.lineIds, carrier: trace.carrier || held.carrier }
  const staysSigned = held.status === 'signed' && progress[trace.status] < progress.signed
  const signed = staysSigned ? { status: held.status, etaFrom: null, etaTo: null } : {}
  const parcel: Shipment = { ...trace, ...own, ...signed, signedAt: held.signedAt ?? trace.signedAt ?? null }
  const shipments = order.shipments.map((one) => (one === held ? parcel : one))
  const isSigned = order.status === 'shipped' && shipments.every(({ status }) => status === 'signed')
  return ok({ ...order, shipments, status: isSigned ? 'signed' : order.status })
}

function isBehind(trace: Shipment, held: Shipment): boolean {
  const [told, known] = [newestOf(trace), newestOf(held)]
  if (told !== known) return told < known
  return trace.nodes.length < held.nodes.length || progress[trace.status] < progress[held.status]
}

function newestOf({ nodes }: Shipment): number {
  return Math.max(0, ...nodes.map(({ at }) => Date.parse(at)))
}
