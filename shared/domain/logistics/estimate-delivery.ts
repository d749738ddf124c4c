import type { Shipping, Sku } from '../../protocol/commerce.ts'
import { endOfLocalDay, startOfLocalDay, toLocalParts } from '../calendar.ts'
import { findShippingRegion } from './shipping-fee.ts'

/** When an order placed now leaves and arrives, and what that rests on. */
export type DeliveryEstimate = {
  /** End of the Beijing day on which it leaves. */
  shipBy: Date
  /** The latest moment the shop's dispatch promise allows. */
  promisedBy: Date
  /** First and last day of arrival: start of the one, end of the other. */
  from: Date
  to: Date
  days: [number, number]
  basis: {
    /** `default`: no province given or no region lists it. */
    days: 'region' | 'default'
    regionName: string | null
    /** Why it leaves then. */
    leaving: 'before-cutoff' | 'after-cutoff' | 'presale' | 'restock'
    cutoffHour: number
    dispatchHours: number
  }
}

type Leaving = DeliveryEstimate['basis']['leaving']

const hourMs = 3_600_000

/** Null when the SKU is sold out and nobody knows until when: no guess. */
export function estimateDelivery(
  shipping: Shipping,
  province: string | null,
  now: Date,
  sku?: Pick<Sku, 'stock' | 'restockAt' | 'presaleShipBy'>,
): DeliveryEstimate | null {
  const start = startOf(now, sku)
  if (start === null) return null
  const leaving: Leaving = start.leaving ?? (isBeforeCutoff(shipping, now) ? 'before-cutoff' : 'after-cutoff')
  const leavesOn = leavingDay(shipping, start.at, leaving)
  const region = findShippingRegion(shipping, province)
  const days = region?.days ?? shipping.defaultDays
  return {
    shipBy: endOfLocalDay(leavesOn),
    promisedBy: leaving === 'presale' ? start.at : new Date(start.at.getTime() + shipping.dispatchHours * hourMs),
    from: startOfLocalDay(leavesOn, days[0]),
    to: endOfLocalDay(leavesOn, days[1]),
    days: [days[0], days[1]],
    basis: {
      days: region === null ? 'default' : 'region',
      regionName: region?.name ?? null,
      leaving,
      cutoffHour: shipping.cutoffHour,
      dispatchHours: shipping.dispatchHours,
    },
  }
}

/** From when the goods can be handed over; null when that is unknown. */
function startOf(
  now: Date,
  sku: Pick<Sku, 'stock' | 'restockAt' | 'presaleShipBy'> | undefined,
): { at: Date; leaving: Leaving | null } | null {
  if (sku === undefined) return { at: now, leaving: null }
  if (sku.presaleShipBy && Date.parse(sku.presaleShipBy) > now.getTime())
    return { at: new Date(sku.presaleShipBy), leaving: 'presale' }
  if (sku.stock > 0) return { at: now, leaving: null }
  if (sku.restockAt && Date.parse(sku.restockAt) > now.getTime())
    return { at: new Date(sku.restockAt), leaving: 'restock' }
  return null
}

/** A presale leaves on its date at the latest; goods that come back leave as an order placed at that moment would. */
function leavingDay(shipping: Shipping, start: Date, leaving: Leaving): Date {
  if (leaving === 'presale' || isBeforeCutoff(shipping, start)) return start
  return startOfLocalDay(start, 1)
}

function isBeforeCutoff(shipping: Shipping, at: Date): boolean {
  return toLocalParts(at).hour < shipping.cutoffHour
}
