import * as v from 'valibot'
import { startOfDay } from '../../../shared/knowledge/review/summarise-week.ts'
import type { WeekFigures } from '../../../shared/protocol/desk-report.ts'

const dayMs = 24 * 3_600_000
const askedRow = v.object({ asked: v.number(), unanswered: v.number() })
const endsRow = v.object({ answered: v.number(), byFlow: v.number(), askedAgain: v.number(), handedOff: v.number() })
const nothing = { answered: null, byFlow: null, askedAgain: null, handedOff: null }

/** Monday and Sunday in Beijing, and the moments that begin and end them. */
export interface Span {
  from: string
  to: string
  start: string
  end: string
}

/** The week that begins on this Monday. */
export function toSpan(monday: string): Span {
  const to = new Date(Date.parse(`${monday}T00:00:00Z`) + 6 * dayMs).toISOString().slice(0, 10)
  const start = startOfDay(monday)
  return { from: monday, to, start, end: new Date(Date.parse(start) + 7 * dayMs).toISOString() }
}

/** How one week went; what was not counted one by one by then is null. */
export async function loadFigures(
  db: D1Database,
  shop: string,
  { from, to, start, end }: Span,
  countedSince: string | null,
): Promise<WeekFigures> {
  const [asked, ends] = await db.batch([
    db
      .prepare(
        `SELECT coalesce(sum(asked), 0) AS asked, coalesce(sum(unanswered), 0) AS unanswered
         FROM question_days WHERE shop = ? AND day >= ? AND day <= ?`,
      )
      .bind(shop, from, to),
    db
      .prepare(
        `SELECT coalesce(sum(kind = 'article'), 0) AS answered, coalesce(sum(kind = 'flow'), 0) AS byFlow,
           coalesce(sum(asked_again), 0) AS askedAgain, coalesce(sum(kind = 'handoff'), 0) AS handedOff
         FROM turn_ends WHERE shop = ? AND at >= ? AND at < ?`,
      )
      .bind(shop, start, end),
  ])
  const counts = v.parse(askedRow, asked?.results[0])
  const isCounted = countedSince !== null && countedSince < end
  return {
    ...counts,
    coverage: counts.asked === 0 ? null : Math.max(0, 1 - counts.unanswered / counts.asked),
    ...(isCounted ? v.parse(endsRow, ends?.results[0]) : nothing),
  }
}
