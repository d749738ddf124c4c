const beijingOffsetMs = 8 * 3_600_000
const dayMs = 86_400_000

/** An instant as a date-and-time field holds it, in Beijing whatever this device thinks; empty for none. */
export function toBeijingField(instant: string | null): string {
  return instant === null ? '' : toBeijing(instant).toISOString().slice(0, 16)
}

/** 2026-11-25T09:30 in Beijing → the instant; null for an empty or broken field. */
export function fromBeijingField(field: string): string | null {
  const at = Date.parse(`${field}:00.000Z`)
  return field === '' || Number.isNaN(at) ? null : new Date(at - beijingOffsetMs).toISOString()
}

/** 2026-11-25 09:30. */
export function describeInstant(instant: string): string {
  return toBeijingField(instant).replace('T', ' ')
}

/** 11 月 22 日 24:00 for a midnight that ends something. */
export function describeEnd(instant: string): string {
  const at = toBeijing(instant)
  const isMidnight = at.getTime() % dayMs === 0
  const day = isMidnight ? new Date(at.getTime() - dayMs) : at
  const clock = isMidnight ? '24:00' : at.toISOString().slice(11, 16)
  return `${day.getUTCMonth() + 1} 月 ${day.getUTCDate()} 日 ${clock}`
}

/** Today 14:06, else 11 月 19 日 21:14. */
export function describeWhen(instant: string, now: Date): string {
  const [at, today] = [toBeijing(instant), toBeijing(now.toISOString())]
  const clock = at.toISOString().slice(11, 16)
  if (at.toISOString().slice(0, 10) === today.toISOString().slice(0, 10)) return `今天 ${clock}`
  const year = at.getUTCFullYear() === today.getUTCFullYear() ? '' : `${at.getUTCFullYear()} 年 `
  return `${year}${at.getUTCMonth() + 1} 月 ${at.getUTCDate()} 日 ${clock}`
}

function toBeijing(instant: string): Date {
  return new Date(Date.parse(instant) + beijingOffsetMs)
}
