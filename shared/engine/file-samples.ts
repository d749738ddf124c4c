import type { FoundTrace } from '../import/traces/read-traces.ts'
import type { Order } from '../protocol/commerce.ts'
import type { OpenedTraceFile, OrderSample } from '../protocol/order-file.ts'

/** An order as a line of a preview. */
export function toOrderSample({ id, status, createdAt, lines, paidMinor, address, shipments }: Order): OrderSample {
  return {
    ...{ id, status, createdAt, paidMinor },
    titles: lines.map(({ title, quantity }) => (quantity === 1 ? title : `${title} ×${quantity}`)),
    phoneLast4: address.phone.replace(/\D/g, '').slice(-4),
    waybill: shipments[0]?.waybill ?? '',
  }
}

/** The first good traces as lines of a preview, and every bad one with its place. */
export function toTraceSamples(found: readonly FoundTrace[], count: number): Pick<OpenedTraceFile, 'samples' | 'bad'> {
  const placed = found.map((one, index) => ({ ...one, place: index + 1 }))
  const samples = placed.flatMap(({ place, order, shipment }) => {
    if (!shipment.ok) return []
    const { waybill, carrier, nodes } = shipment.value
    const newest = nodes.toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at))[0]?.text ?? ''
    return [{ place, order, waybill, carrier, nodes: nodes.length, newest }]
  })
  const bad = placed.flatMap(({ place, shipment }) => (shipment.ok ? [] : [{ place, reason: shipment.reason }]))
  return { samples: samples.slice(0, count), bad }
}
