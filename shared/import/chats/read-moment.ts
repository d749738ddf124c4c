const written =
  /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[\sT]*(上午|下午|晚上)?\s*(\d{1,2})[:：时点](\d{1,2})(?:[:：分](\d{1,2}))?[.\d]*\s*秒?分?)?\s*(?:Z|[+-]\d{2}:?\d{2})?$/
const hourAlone = /^\d{1,2}[:：]\d{2}(?:[:：]\d{2})?$/

/**
 * The moment that a cell shows, in milliseconds by its own wall clock: written out, or as seconds or milliseconds since
 * 1970. Null for an empty cell or an hour without a day; undefined for what is no moment.
 */
export function readMoment(cell: string): number | null | undefined {
  const text = cell.trim()
  if (text === '' || hourAlone.test(text)) return null
  if (/^1\d{9}$/.test(text)) return Number(text) * 1000
  if (/^1\d{12}$/.test(text)) return Number(text)
  const [found, year, month, day, half, hour, minute, second] = written.exec(text) ?? []
  if (found === undefined) return undefined
  const later = half !== undefined && half !== '上午' && Number(hour) < 12 ? 12 : 0
  const parts = [Number(hour ?? 0) + later, Number(minute ?? 0), Number(second ?? 0)] as const
  const at = Date.UTC(Number(year), Number(month) - 1, Number(day), ...parts)
  // The calendar carries over what it does not hold: 31 September would be 1 October.
  const isReal = new Date(at).getUTCDate() === Number(day) && new Date(at).getUTCMonth() === Number(month) - 1
  return isReal && parts[0] < 24 && parts[1] < 60 && parts[2] < 60 ? at : undefined
}
