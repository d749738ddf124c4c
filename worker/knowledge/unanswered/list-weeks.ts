const dayMs = 24 * 3_600_000

/** Monday to Sunday, both as `yyyy-mm-dd`. */
interface Week {
  from: string
  to: string
}

/** The week that this day stands in and those before it, oldest first. */
export function listWeeks(day: string, count: number): Week[] {
  const today = Date.parse(`${day}T00:00:00Z`)
  const sinceMonday = (new Date(today).getUTCDay() + 6) % 7
  return Array.from({ length: count }, (_, index) => {
    const monday = today - (sinceMonday + (count - 1 - index) * 7) * dayMs
    return { from: toDay(monday), to: toDay(monday + 6 * dayMs) }
  })
}

function toDay(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10)
}
