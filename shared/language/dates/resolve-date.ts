import type { MentionedDate } from '../entities.ts'
import { festivalDay } from './holidays.ts'

const dayMs = 86_400_000
/** China has one time and no summer time. */
const beijingMs = 8 * 3_600_000

/**
 * The day meant, `yyyy-mm-dd` in Beijing: the next 26 号, the Friday of this week, the last day of the month.
 * Null when there is no such day.
 */
export function resolveDate(date: MentionedDate, now: Date): string | null {
  const today = new Date(Math.floor((now.getTime() + beijingMs) / dayMs) * dayMs)
  switch (date.kind) {
    case 'relative':
      return format(plusDays(today, date.plusDays))
    case 'weekday':
      return format(
        plusDays(monday(today), (date.plusWeeks ?? (date.nextWeek ? 1 : 0)) * 7 + date.weekday - 1 + late(date, today)),
      )
    case 'week':
      return format(plusDays(monday(today), date.plusWeeks * 7))
    case 'month':
      return format(partOfMonth(today, date))
    case 'festival':
      return nextFestival(date.festival, today)
    case 'day':
      return nextDay(date, today)
  }
}

/** 周三 said on a Friday without 这 or 上 is the next one. */
function late({ weekday, nextWeek, plusWeeks }: MentionedDate & { kind: 'weekday' }, today: Date): number {
  return !nextWeek && plusWeeks === undefined && weekday < weekdayOf(today) ? 7 : 0
}

function partOfMonth(today: Date, { plusMonths, month: named, third }: MentionedDate & { kind: 'month' }): Date {
  const month = named === undefined ? today.getUTCMonth() + plusMonths : named - 1
  const year = today.getUTCFullYear()
  if (third === 'end') return new Date(Date.UTC(year, month + 1, 0))
  const first = new Date(Date.UTC(year, month, third === 'start' ? 1 : 15))
  return third === 'start' && plusMonths === 0 && named === undefined && today.getUTCDate() > 10
    ? new Date(Date.UTC(year, month + 1, 1))
    : first
}

function nextFestival(festival: number, today: Date): string | null {
  const year = today.getUTCFullYear()
  const day = festivalDay(festival, year)
  return day !== null && day >= format(today) ? day : festivalDay(festival, year + 1)
}

/** The day of this year or month unless it is long gone; 11 月 3 号 said on the 22nd was this month. */
function nextDay({ year, month, day }: MentionedDate & { kind: 'day' }, today: Date): string | null {
  const thisYear = today.getUTCFullYear()
  if (year !== undefined && month !== undefined) return exists(year, month, day)
  if (month !== undefined) {
    const here = exists(thisYear, month, day)
    const isLongGone = here !== null && (today.getTime() - Date.parse(here)) / dayMs > 180
    return isLongGone ? exists(thisYear + 1, month, day) : here
  }
  const thisMonth = today.getUTCMonth() + 1
  if (day >= today.getUTCDate()) return exists(thisYear, thisMonth, day)
  return thisMonth === 12 ? exists(thisYear + 1, 1, day) : exists(thisYear, thisMonth + 1, day)
}

/** February has no 30th. */
function exists(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 ? format(date) : null
}

function monday(date: Date): Date {
  return plusDays(date, 1 - weekdayOf(date))
}

function weekdayOf(date: Date): number {
  return date.getUTCDay() === 0 ? 7 : date.getUTCDay()
}

function plusDays(date: Date, days: number): Date {
  return new Date(date.getTime() + days * dayMs)
}

function format(date: Date): string {
  return date.toISOString().slice(0, 10)
}
