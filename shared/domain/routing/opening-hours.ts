import type { ShopSettings } from '../../protocol/shop.ts'
import { formatMinuteOfDay, minuteOfLocalDay, startOfLocalDay } from '../calendar.ts'

/** When people answer, as the shop's settings hold it. */
export type OpeningHours = ShopSettings['hours']

const minuteMs = 60_000
const minutesPerDay = 1440

/** Somebody is on duty by the schedule. An interval that ends before it begins runs over midnight. */
export function isOpen(hours: OpeningHours, now: Date): boolean {
  const minute = minuteOfLocalDay(now, hours.utcOffsetMinutes)
  return hours.intervals.some(({ fromMinute, toMinute }) =>
    fromMinute <= toMinute ? minute >= fromMinute && minute < toMinute : minute >= fromMinute || minute < toMinute,
  )
}

/** 9:00–22:00, several intervals joined by 、; an empty schedule is an empty string. */
export function describeHours(hours: OpeningHours): string {
  return inOrder(hours)
    .map(({ fromMinute, toMinute }) => `${formatMinuteOfDay(fromMinute)}–${formatMinuteOfDay(toMinute)}`)
    .join('、')
}

/** The next moment an interval begins after `now`; null when nobody is ever on duty. */
export function nextOpening(hours: OpeningHours, now: Date): Date | null {
  const midnight = startOfLocalDay(now, 0, hours.utcOffsetMinutes).getTime()
  const today = inOrder(hours)
  const starts = [0, minutesPerDay].flatMap((shift) => today.map(({ fromMinute }) => fromMinute + shift))
  const next = starts.map((minute) => midnight + minute * minuteMs).find((moment) => moment > now.getTime())
  return next === undefined ? null : new Date(next)
}

function inOrder(hours: OpeningHours): OpeningHours['intervals'] {
  return hours.intervals
    .filter(({ fromMinute, toMinute }) => fromMinute !== toMinute)
    .toSorted((a, b) => a.fromMinute - b.fromMinute)
}
