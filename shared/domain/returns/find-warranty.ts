import type { Order, OrderLine, Product } from '../../protocol/commerce.ts'
import type { ServiceRules } from '../../protocol/service-rules.ts'
import { endOfLocalDay, toLocalParts } from '../calendar.ts'
import { isInScope } from '../promotions/conditions/in-scope.ts'

/** A line's warranty as the merchant set it: until when, and what it covers. */
export type WarrantyFinding =
  | { kind: 'none' }
  | { kind: 'unknown' }
  | { kind: 'covered' | 'expired'; months: number; until: Date; covers: string; excludes: string }

/** Whether a line is still under warranty; its months run from the day it was signed for. */
export function findWarranty(
  {
    order,
    line,
    product,
    warranties,
  }: {
    order: Order
    line: OrderLine
    product: Product | undefined
    warranties: ServiceRules['warranties']
  },
  now: Date,
): WarrantyFinding {
  const rule = product === undefined ? undefined : warranties.find(({ scope }) => isInScope(scope, product))
  if (rule === undefined) return { kind: 'none' }
  const signed = order.shipments
    .filter(({ lineIds }) => lineIds.includes(line.id))
    .map(({ signedAt }) => signedAt ?? null)
  const [last] = signed.flatMap((at) => at ?? []).toSorted((a, b) => Date.parse(b) - Date.parse(a))
  if (last === undefined || signed.includes(null)) return { kind: 'unknown' }
  const until = addMonths(new Date(last), rule.months)
  const { months, covers, excludes } = rule
  return { kind: now.getTime() <= until.getTime() ? 'covered' : 'expired', months, until, covers, excludes }
}

/** The end of the same day of the month in Beijing, or of the month's last day where it is shorter. */
function addMonths(from: Date, months: number): Date {
  const { year, month, day } = toLocalParts(from)
  const monthIndex = month - 1 + months
  const lastDay = new Date(Date.UTC(year, monthIndex + 1, 0)).getUTCDate()
  // Noon UTC is the same calendar day in Beijing.
  return endOfLocalDay(new Date(Date.UTC(year, monthIndex, Math.min(day, lastDay), 12)))
}
