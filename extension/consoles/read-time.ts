const moment =
  /(?:(\d{4})[年/-])?(?:(1[0-2]|0?[1-9])[月/-](3[01]|[12]\d|0?[1-9])日?\s*)?([01]?\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?/u

/** A moment as the page writes it: in order among those of the same form alone, for dates are often left out. */
export interface PageMoment {
  text: string
  form: 'year' | 'day' | 'hour'
  rank: number
}

/** Finds the moment in "名2-22 18:55:20", "2026年09月08日 17:30:17" or "14:02". */
export function readTime(text: string): PageMoment | null {
  const found = text.match(moment)
  if (!found) return null
  const [year, month, day, hour, minute, second] = found.slice(1).map((part) => Number(part ?? 0))
  const days = ((year ?? 0) * 13 + (month ?? 0)) * 32 + (day ?? 0)
  return {
    text: found[0].trim(),
    form: found[1] ? 'year' : found[2] ? 'day' : 'hour',
    rank: days * 86_400 + (hour ?? 0) * 3600 + (minute ?? 0) * 60 + (second ?? 0),
  }
}
