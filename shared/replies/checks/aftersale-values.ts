import { formatEnd } from '../../domain/calendar.ts'
import type { ActionDetails } from '../../protocol/action.ts'
import type { Order, OrderLine } from '../../protocol/commerce.ts'

/** A deadline of details as a clock shows it; null when there is none. */
export function formatDeadline(value: ActionDetails[string] | undefined, now: Date): string | null {
  return typeof value === 'string' ? formatEnd(new Date(value), now) : null
}

/** The line that a flow is about: the one chosen, else the only one. */
export function lineOf(order: Order, lineId: string | undefined): OrderLine | undefined {
  return order.lines.find(({ id }) => id === lineId) ?? (order.lines.length === 1 ? order.lines[0] : undefined)
}

/** 松石绿 · M */
export function wordsOfOptions(options: Record<string, string>): string {
  return Object.values(options).join(' · ')
}
