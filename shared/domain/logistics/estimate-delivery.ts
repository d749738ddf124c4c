import type { Shipping, Sku } from '../../protocol/commerce.ts'
import type { ServiceRules } from '../../protocol/service-rules.ts'
import { endOfLocalDay, startOfLocalDay, toIsoDay, toLocalParts } from '../calendar.ts'
import { disruptionAt } from './find-region-facts.ts'
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
    /** Days of rest that the range leaves out. */
    restDays: number
    /** 大雪 and the like on the way there: it may take longer. */
    disruption: { reason: string; until: string } | null
  }
}

/** Days that do not count, and places where parcels are late for a known reason. */
export type DeliveryCalendar = Pick<ServiceRules['clocks'], 'holidays' | 'disruptions'>

type Leaving = DeliveryEstimate['basis']['leaving']

const hourMs = 3_600_000

/** Null when the SKU is sold out and nobody knows until when: no guess. */
export function estimateDelivery(
  shipping: Shipping,
  province: string | null,
  now: Date,
  sku?: Pick<Sku, 'stock' | 'restockAt' | 'presaleShipBy'>,
  { holidays, disruptions }: DeliveryCalendar = { holidays: [], disruptions: [] },
): DeliveryEstimate | null {
  const start = startOf(now, sku)
  if (start === null) return null
  const leaving: Leaving = start.leaving ?? (isBeforeCutoff(shipping, now) ? 'before-cutoff' : 'after-cutoff')
  const planned = leavingDay(shipping, start.at, leaving)
  // A presale names its day itself.
  const leavesOn = leaving === 'presale' ? planned : workday(planned, 0, holidays)
  const region = findShippingRegion(shipping, province)
  const days = region?.days ?? shipping.defaultDays
  const to = workday(leavesOn, days[1], holidays)
  return {
    shipBy: endOfLocalDay(leavesOn),
    promisedBy: leaving === 'presale' ? start.at : new Date(start.at.getTime() + shipping.dispatchHours * hourMs),
    from: startOfLocalDay(workday(leavesOn, days[0], holidays)),
    to: endOfLocalDay(to),
    days: [days[0], days[1]],
    basis: {
      days: region === null ? 'default' : 'region',
      regionName: region?.name ?? null,
      leaving,
      cutoffHour: shipping.cutoffHour,
      dispatchHours: shipping.dispatchHours,
      restDays: restBetween(planned, to, holidays),
      disruption: disruptionOf(province, disruptions, now),
    },
  }
}

/** The day `count` days later on which work is done; a day of rest is stepped over. */
function workday(from: Date, count: number, holidays: readonly string[]): Date {
  const isRest = (day: Date): boolean => holidays.includes(toIsoDay(day))
  let day = from
  let left = count
  while (left > 0 || isRest(day)) {
    day = startOfLocalDay(day, 1)
    if (!isRest(day)) left -= 1
  }
  return day
}

function restBetween(from: Date, to: Date, holidays: readonly string[]): number {
  return holidays.filter((day) => day >= toIsoDay(from) && day <= toIsoDay(to)).length
}

function disruptionOf(
  province: string | null,
  disruptions: DeliveryCalendar['disruptions'],
  now: Date,
): { reason: string; until: string } | null {
  const cause = province === null ? null : disruptionAt(disruptions, [province], now)
  return cause?.kind === 'disruption' ? { reason: cause.reason, until: cause.until } : null
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
