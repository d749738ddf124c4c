import { toIsoDay } from './calendar.ts'
import { fixedFestivals, lunarFestivals } from './festivals.data.ts'

/** The festival that people wish each other well on that day, by its name; null on any other day. */
export function findFestival(at: Date, offsetMinutes?: number): string | null {
  const day = toIsoDay(at, offsetMinutes)
  return lunarFestivals[day] ?? fixedFestivals[day.slice('yyyy-'.length)] ?? null
}
