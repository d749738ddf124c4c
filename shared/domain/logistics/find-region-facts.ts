import type { Shipment, Shipping } from '../../protocol/commerce.ts'
import type { ServiceRules } from '../../protocol/service-rules.ts'
import { toIsoDay } from '../calendar.ts'
import { findShippingRegion, shortProvince } from './shipping-fee.ts'
import type { TroubleCause, TroubledOrder, TroubleSetting } from './trouble.ts'

/** Whether parcels take longer there than elsewhere: its region's slowest day is later than the usual one. */
export function isRemote(shipping: Shipping, province: string | undefined): boolean {
  const region = province === undefined ? null : findShippingRegion(shipping, province)
  return region !== null && region.days[1] > shipping.defaultDays[1]
}

/** The known reason for delays where the parcel is or where it goes; null without one. */
export function findDisruption(
  order: TroubledOrder,
  shipment: Shipment,
  { clocks, provinceOf }: Pick<TroubleSetting, 'clocks' | 'provinceOf'>,
  now: Date,
): TroubleCause | null {
  const [node] = shipment.nodes
  const city = node?.city ?? ''
  const places = [order.address?.province, city, provinceOf?.(city) ?? undefined, node?.text]
  return disruptionAt(clocks.disruptions, places, now)
}

/** The same for places named by themselves. */
export function disruptionAt(
  disruptions: ServiceRules['clocks']['disruptions'],
  places: readonly (string | undefined)[],
  now: Date,
): TroubleCause | null {
  const today = toIsoDay(now)
  const found = disruptions.find(
    ({ provinces, until }) =>
      today <= until && provinces.some((name) => places.some((place) => place?.includes(shortProvince(name)))),
  )
  return found === undefined ? null : { kind: 'disruption', reason: found.reason, until: found.until }
}
