const beijingOffsetMs = 8 * 3_600_000

/** The day in China of an instant, as a date field holds it; empty for none. */
export function toBeijingDay(instant: string | null): string {
  return instant === null ? '' : new Date(Date.parse(instant) + beijingOffsetMs).toISOString().slice(0, 10)
}

/** 2026-11-25 → that day's start in China. */
export function toInstant(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00.000Z`) - beijingOffsetMs).toISOString()
}
