import { beijingOffsetMinutes } from '../calendar.ts'

const wallClock = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[ T]+(\d{1,2})(?::(\d{1,2})(?::(\d{1,2})(?:\.\d+)?)?)?)?$/

/**
 * A moment as platforms write it: `2026-11-20 09:37:00` and its shorter forms are Beijing wall clocks, a text with an
 * offset or a `Z` is taken as it stands. Null for a day or an hour that does not exist.
 */
export function readMoment(text: string): string | null {
  const found = wallClock.exec(text.trim())
  if (found === null) return readInstant(text.trim())
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = found
    .slice(1)
    .map((part) => Number(part ?? 0))
  const local = new Date(Date.UTC(year, month - 1, day, hour, minute, second))
  const isReal = local.getUTCMonth() === month - 1 && local.getUTCDate() === day && local.getUTCHours() === hour
  // `0001-01-01 00:00:00` and `1970-01-01 00:00:00` are how platforms write "never".
  if (!isReal || minute > 59 || second > 59 || year < 2000) return null
  return new Date(local.getTime() - beijingOffsetMinutes * 60_000).toISOString()
}

function readInstant(text: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})$/.test(text)) return null
  const at = Date.parse(text)
  return Number.isNaN(at) ? null : new Date(at).toISOString()
}

/** A moment in seconds or milliseconds since 1970, as some platforms send it; null outside 2000–2100. */
export function readUnixTime(value: unknown): string | null {
  const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value
  if (typeof number !== 'number' || !Number.isSafeInteger(number)) return null
  const ms = number < 1e11 ? number * 1000 : number
  return ms < 946_684_800_000 || ms > 4_102_444_800_000 ? null : new Date(ms).toISOString()
}
