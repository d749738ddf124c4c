import type { Shipment, Shipping } from '../../protocol/commerce.ts'
import type { Instant } from '../../protocol/ids.ts'
import { estimateDelivery } from './estimate-delivery.ts'
import { findShippingRegion } from './shipping-fee.ts'
import { sortNodes } from './sort-nodes.ts'
import type { TroubleSetting } from './trouble.ts'

/** When a parcel on its way should arrive, and what that rests on. */
export type ArrivalEstimate = {
  from: Instant | null
  to: Instant
  basis: { kind: 'carrier' } | { kind: 'region'; regionName: string | null; days: [number, number]; restDays: number }
}

const onItsWay: ReadonlySet<Shipment['status']> = new Set<Shipment['status']>(['collected', 'in-transit', 'delivering'])

/** The carrier's own range, else the shop's days for the place counted from the day it was collected; null when neither is known. */
export function estimateArrival(
  shipment: Shipment,
  province: string | null,
  { shipping, clocks }: Pick<TroubleSetting, 'shipping' | 'clocks'>,
): ArrivalEstimate | null {
  if (!onItsWay.has(shipment.status)) return null
  if (shipment.etaTo != null) return { from: shipment.etaFrom ?? null, to: shipment.etaTo, basis: { kind: 'carrier' } }
  const first = sortNodes(shipment).at(-1)
  if (first === undefined || province === null) return null
  return fromRegion(shipping, province, new Date(first.at), clocks)
}

function fromRegion(
  shipping: Shipping,
  province: string,
  collectedAt: Date,
  clocks: TroubleSetting['clocks'],
): ArrivalEstimate | null {
  // What has been collected needs no cut-off any more: it left on that day.
  const estimate = estimateDelivery({ ...shipping, cutoffHour: 24 }, province, collectedAt, undefined, clocks)
  if (estimate === null) return null
  const region = findShippingRegion(shipping, province)
  return {
    from: estimate.from.toISOString(),
    to: estimate.to.toISOString(),
    basis: {
      kind: 'region',
      regionName: region?.name ?? null,
      days: estimate.days,
      restDays: estimate.basis.restDays,
    },
  }
}
