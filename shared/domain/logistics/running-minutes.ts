import { startOfLocalDay, toIsoDay } from '../calendar.ts'

const minuteMs = 60_000

/** Whole minutes between two moments in which clocks run: days on which everything stands still (`yyyy-mm-dd` in Beijing) do not count. */
export function runningMinutes(from: Date, to: Date, restDays: readonly string[]): number {
  if (to <= from) return 0
  const rest = new Set(restDays)
  let ms = 0
  for (let begin = from; begin < to; ) {
    const dayEnd = startOfLocalDay(begin, 1)
    const end = dayEnd < to ? dayEnd : to
    if (!rest.has(toIsoDay(begin))) ms += end.getTime() - begin.getTime()
    begin = end
  }
  return Math.floor(ms / minuteMs)
}
