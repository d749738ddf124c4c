import type { Order, OrderStatus, Shipment } from '../../protocol/commerce.ts'
import type { Instant, RecordId } from '../../protocol/ids.ts'

/** What the facts need of an order; a masked order fits too. */
export type DescribableOrder = Pick<Order, 'id' | 'status' | 'promisedShipBy' | 'holdReason' | 'shipments'> & {
  lines: { id: RecordId }[]
}

/** One step of a parcel. */
export type ShipmentNode = Shipment['nodes'][number]

/** The facts of an order that dialogs speak of. */
export type OrderFacts = {
  orderId: RecordId
  status: OrderStatus
  promisedShipBy: Instant | null
  /** Paid, not everything has left, and the promised moment has passed. */
  shipOverdue: boolean
  holdReason: Order['holdReason'] | null
  /** The parcel with the newest news. */
  shipment: Shipment | null
  newestNode: ShipmentNode | null
  etaFrom: Instant | null
  etaTo: Instant | null
  /** Under way and later than the carrier's own estimate. */
  etaOverdue: boolean
  /** Whole hours since the newest node while the parcel is under way, else null. */
  silentHours: number | null
  /** The parcel says signed and later moves again. */
  contradicts: boolean
  /** When the last parcel was signed; null until all are. */
  signedAt: Instant | null
  unshippedLineIds: RecordId[]
}

const hourMs = 3_600_000
const underWay: Shipment['status'][] = ['collected', 'in-transit', 'delivering', 'exception']

/** Reads the facts out of an order; what the order does not say stays null. */
export function describeOrder(order: DescribableOrder, now: Date): OrderFacts {
  const shipment = newestShipment(order.shipments)
  const newestNode = shipment === null ? null : (inOrder(shipment)[0] ?? null)
  const isMoving = shipment !== null && underWay.includes(shipment.status)
  const etaTo = shipment?.etaTo ?? null
  const unshippedLineIds = order.lines.map(({ id }) => id).filter((id) => !hasLeft(order, id))
  return {
    orderId: order.id,
    status: order.status,
    promisedShipBy: order.promisedShipBy,
    shipOverdue: isAwaitingDispatch(order.status) && unshippedLineIds.length > 0 && isPast(order.promisedShipBy, now),
    holdReason: order.holdReason ?? null,
    shipment,
    newestNode,
    etaFrom: shipment?.etaFrom ?? null,
    etaTo,
    etaOverdue: isMoving && isPast(etaTo, now),
    silentHours:
      isMoving && newestNode !== null ? Math.floor((now.getTime() - Date.parse(newestNode.at)) / hourMs) : null,
    contradicts: order.shipments.some(contradictsItself),
    signedAt: lastSigned(order),
    unshippedLineIds,
  }
}

function isAwaitingDispatch(status: OrderStatus): boolean {
  return status === 'paid' || status === 'part-shipped'
}

function isPast(at: Instant | null, now: Date): boolean {
  return at !== null && Date.parse(at) < now.getTime()
}

/** Sources promise newest first; a contradiction must not hinge on that promise. */
function inOrder(shipment: Pick<Shipment, 'nodes'>): ShipmentNode[] {
  return shipment.nodes.toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at))
}

function newestShipment(shipments: Shipment[]): Shipment | null {
  const newest = (shipment: Shipment) => Date.parse(inOrder(shipment)[0]?.at ?? '1970-01-01T00:00:00Z')
  return shipments.toSorted((a, b) => newest(b) - newest(a))[0] ?? null
}

function hasLeft(order: DescribableOrder, lineId: RecordId): boolean {
  return order.shipments.some(({ lineIds, status }) => status !== 'waiting' && lineIds.includes(lineId))
}

function contradictsItself(shipment: Shipment): boolean {
  const nodes = inOrder(shipment)
  const signed = shipment.signedAt != null ? Date.parse(shipment.signedAt) : null
  return (
    signed !== null && nodes.some(({ at, text }) => Date.parse(at) > signed && /派送|派件|运输|发往|到达/.test(text))
  )
}

function lastSigned(order: DescribableOrder): Instant | null {
  const moments = order.shipments.map(({ signedAt }) => signedAt ?? null)
  const known = moments.filter((at) => at !== null)
  if (known.length === 0 || known.length < moments.length) return null
  return known.toSorted((a, b) => Date.parse(b) - Date.parse(a))[0] ?? null
}
