import type { Shipment } from '../../protocol/commerce.ts'
import type { Fact } from '../../protocol/conversation.ts'
import { findContradiction } from './find-contradiction.ts'
import { findDispatchTrouble } from './find-dispatch-trouble.ts'
import { findMishap } from './find-mishap.ts'
import { findStandstill } from './find-standstill.ts'
import type { BareTrouble, Severity, Trouble, TroubleCause, TroubledOrder, TroubleSetting } from './trouble.ts'

const rank: Record<Severity, number> = { person: 0, act: 1, warn: 2 }
/** Orders that nothing more can happen to. */
const over: ReadonlySet<TroubledOrder['status']> = new Set<TroubledOrder['status']>([
  'unpaid',
  'completed',
  'cancelled',
  'refunding',
  'refunded',
])

/**
 * All that is wrong with an order and its parcels, the gravest first; at most one trouble a parcel. Collecting, the
 * way and the last mile have clocks of their own; days of rest do not count, far regions get more time.
 */
export function findTroubles(order: TroubledOrder, setting: TroubleSetting, now: Date): Trouble[] {
  if (over.has(order.status)) return []
  const parcels = order.shipments.map((shipment) => ofParcel(order, shipment, setting, now))
  const found = [findDispatchTrouble(order, setting, now), ...parcels].filter((trouble) => trouble !== null)
  return found
    .map((trouble) => ({ ...trouble, orderId: order.id, facts: toFacts(order, trouble, now) }))
    .toSorted((a, b) => rank[a.severity] - rank[b.severity] || Date.parse(a.since) - Date.parse(b.since))
}

function ofParcel(order: TroubledOrder, shipment: Shipment, setting: TroubleSetting, now: Date): BareTrouble | null {
  return (
    findMishap(order, shipment, setting, now) ??
    findContradiction(shipment, now) ??
    findStandstill(order, shipment, setting, now)
  )
}

function toFacts(order: TroubledOrder, trouble: BareTrouble, now: Date): Fact[] {
  const shipment = order.shipments.find(({ id }) => id === trouble.shipmentId)
  const source =
    shipment === undefined ? `订单 ${order.id}` : `${shipment.carrier} 尾号 ${shipment.waybill.slice(-4)} 的物流`
  const rows: [string, Fact['value']][] = [
    ['trouble.event', trouble.event],
    ['trouble.kind', trouble.kind],
    ['trouble.severity', trouble.severity],
    ['trouble.since', trouble.since],
    ['trouble.hours', trouble.hours],
    ['trouble.cause', trouble.cause?.kind ?? null],
    ['trouble.causeUntil', untilOf(trouble.cause)],
  ]
  return rows.map(([name, value]) => ({ name, value, source, at: now.toISOString() }))
}

function untilOf(cause: TroubleCause | null): string | null {
  if (cause === null || cause.kind === 'address-problem' || cause.kind === 'paid-late') return null
  return cause.kind === 'disruption' ? cause.until : cause.at
}
