import { formatDay, formatEnd, localDaysBetween } from '../../domain/calendar.ts'
import type { ActionDetails } from '../../protocol/action.ts'
import type { Order, OrderLine } from '../../protocol/commerce.ts'

/** A deadline of details as a clock shows it; null when there is none. */
export function formatDeadline(value: ActionDetails[string] | undefined, now: Date): string | null {
  return typeof value === 'string' ? formatLastMoment(new Date(value), now) : null
}

/** The end of a day with its day named, today as well: 11 月 21 日 24:00. */
export function formatLastMoment(at: Date, now: Date): string {
  return localDaysBetween(now, at) === 0 ? `${formatDay(at, now)} 24:00` : formatEnd(at, now)
}

/** The line that a flow is about: the one chosen, else the only one. */
export function lineOf(order: Order, lineId: string | undefined): OrderLine | undefined {
  return order.lines.find(({ id }) => id === lineId) ?? (order.lines.length === 1 ? order.lines[0] : undefined)
}

/** 松石绿 · M */
export function wordsOfOptions(options: Record<string, string>): string {
  return Object.values(options).join(' · ')
}
