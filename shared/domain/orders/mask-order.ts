import type { Order, OrderLine, Shipment } from '../../protocol/commerce.ts'
import type { Proof } from '../../protocol/conversation.ts'
import { maskPersonal } from './mask-text.ts'

/** What an order looks like to somebody who proved only its number and four digits. */
export type MaskedOrder = Pick<
  Order,
  'id' | 'status' | 'createdAt' | 'paidAt' | 'promisedShipBy' | 'holdReason' | 'freightInsured'
> & {
  lines: Pick<
    OrderLine,
    'id' | 'productId' | 'skuId' | 'title' | 'options' | 'quantity' | 'returnClass' | 'noReturnConfirmed'
  >[]
  shipments: Shipment[]
}

/**
 * The part of an order that this proof may see: nothing without proof; below `identity` status, nodes,
 * item names and what a return verdict needs, no address, phone or amounts; everything with it.
 */
export function maskOrder(order: Order, proof: 'none'): null
export function maskOrder(order: Order, proof: 'order'): MaskedOrder
export function maskOrder(order: Order, proof: 'identity'): Order
export function maskOrder(order: Order, proof: Proof): Order | MaskedOrder | null
export function maskOrder(order: Order, proof: Proof): Order | MaskedOrder | null {
  if (proof === 'none') return null
  if (proof === 'identity') return order
  const { id, status, createdAt, paidAt, promisedShipBy, holdReason, freightInsured } = order
  return {
    id,
    status,
    createdAt,
    paidAt,
    promisedShipBy,
    ...(holdReason === undefined ? {} : { holdReason }),
    freightInsured,
    lines: order.lines.map(maskLine),
    shipments: order.shipments.map(maskShipment),
  }
}

function maskLine(line: OrderLine): MaskedOrder['lines'][number] {
  const { id, productId, skuId, title, options, quantity, returnClass, noReturnConfirmed } = line
  return { id, productId, skuId, title, options, quantity, returnClass, noReturnConfirmed }
}

/** Nodes are the carrier's words and may name door and phone. */
function maskShipment(shipment: Shipment): Shipment {
  return {
    ...shipment,
    waybill: maskWaybill(shipment.waybill),
    nodes: shipment.nodes.map((node) => ({ ...node, text: maskPersonal(node.text) })),
  }
}

function maskWaybill(waybill: string): string {
  return waybill.length < 9 ? '****' : `${waybill.slice(0, 4)} **** ${waybill.slice(-4)}`
}
