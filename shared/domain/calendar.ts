/** China has one time zone and no summer time, so a fixed offset is exact. */
export const beijingOffsetMinutes = 480

const minuteMs = 60_000
const dayMs = 86_400_000

/** A moment as a wall clock at a fixed offset shows it. */
export type LocalParts = { year: number; month: number; day: number; hour: number; minute: number; second: number }

/** What a wall clock at that offset shows at this moment. */
export function toLocalParts(at: Date, offsetMinutes: number = beijingOffsetMinutes): LocalParts {
  const shifted = new Date(at.getTime() + offsetMinutes * minuteMs)
  return {
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth() + 1,
    day: shifted.getUTCDate(),
    hour: shifted.getUTCHours(),
    minute: shifted.getUTCMinutes(),
    second: shifted.getUTCSeconds(),
  }
}

/** The midnight that begins the local day of `at`, moved by whole days. */
export function startOfLocalDay(at: Date, addDays = 0, offsetMinutes: number = beijingOffsetMinutes): Date {
  const offsetMs = offsetMinutes * minuteMs
  const days = Math.floor((at.getTime() + offsetMs) / dayMs) + addDays
  return new Date(days * dayMs - offsetMs)
}

/** 23:59:59 of the local day of `at`, moved by whole days. */
export function endOfLocalDay(at: Date, addDays = 0, offsetMinutes: number = beijingOffsetMinutes): Date {
  return new Date(startOfLocalDay(at, addDays + 1, offsetMinutes).getTime() - 1000)
}

/** The local day as `yyyy-mm-dd`. */
export function toIsoDay(at: Date, offsetMinutes: number = beijingOffsetMinutes): string {
  return new Date(at.getTime() + offsetMinutes * minuteMs).toISOString().slice(0, 10)
}

/** Minutes since local midnight. */
export function minuteOfLocalDay(at: Date, offsetMinutes: number = beijingOffsetMinutes): number {
  const { hour, minute } = toLocalParts(at, offsetMinutes)
  return hour * 60 + minute
}

/** Local calendar days from `from` to `to`; today to tomorrow is 1 whatever the hour. */
export function localDaysBetween(from: Date, to: Date, offsetMinutes: number = beijingOffsetMinutes): number {
  const start = startOfLocalDay(from, 0, offsetMinutes).getTime()
  return (startOfLocalDay(to, 0, offsetMinutes).getTime() - start) / dayMs
}

/** 9:05 or 14:06 for a minute of the day; 1440 is 24:00. */
export function formatMinuteOfDay(minute: number): string {
  return `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`
}

/** 11 月 19 日, with the year when it is not this one. */
export function formatDay(at: Date, now: Date, offsetMinutes: number = beijingOffsetMinutes): string {
  const { year, month, day } = toLocalParts(at, offsetMinutes)
  const label = `${month} 月 ${day} 日`
  return year === toLocalParts(now, offsetMinutes).year ? label : `${year} 年 ${label}`
}

/** Today 14:06, else 11 月 19 日 21:14. */
export function formatMoment(at: Date, now: Date, offsetMinutes: number = beijingOffsetMinutes): string {
  const clock = formatMinuteOfDay(minuteOfLocalDay(at, offsetMinutes))
  return localDaysBetween(at, now, offsetMinutes) === 0 ? clock : `${formatDay(at, now, offsetMinutes)} ${clock}`
}

/** The end of something: midnight, and the second before it, are 24:00 of the day that ends. */
export function formatEnd(at: Date, now: Date, offsetMinutes: number = beijingOffsetMinutes): string {
  const { hour, minute, second } = toLocalParts(at, offsetMinutes)
  const endsBefore = hour === 0 && minute === 0 && second === 0
  const endsAtLast = hour === 23 && minute === 59
  if (!endsBefore && !endsAtLast) return formatMoment(at, now, offsetMinutes)
  const day = new Date(at.getTime() - (endsBefore ? 1000 : 0))
  return localDaysBetween(day, now, offsetMinutes) === 0 ? '24:00' : `${formatDay(day, now, offsetMinutes)} 24:00`
}
