import * as v from 'valibot'
import { toIsoDay } from '../../../shared/domain/calendar.ts'
import { type CoverageWeek, coverageWeeks } from '../../../shared/protocol/desk-unanswered.ts'
import { listWeeks } from './list-weeks.ts'

const dayRow = v.object({ day: v.string(), asked: v.number(), unanswered: v.number() })

/** What a shop's assistant was asked in the last weeks, and could not answer; oldest first, this week last. */
export async function loadCoverage(db: D1Database, shop: string, now: Date): Promise<CoverageWeek[]> {
  const weeks = listWeeks(toIsoDay(now), coverageWeeks)
  const { results } = await db
    .prepare(
      `SELECT day, sum(asked) AS asked, sum(unanswered) AS unanswered FROM question_days
       WHERE shop = ? AND day >= ? AND day <= ? GROUP BY day`,
    )
    .bind(shop, weeks[0]?.from ?? '', weeks.at(-1)?.to ?? '')
    .all()
  const days = results.map((row) => v.parse(dayRow, row))
  return weeks.map(({ from, to }) => {
    const own = days.filter(({ day }) => day >= from && day <= to)
    return {
      ...{ from, to },
      asked: own.reduce((sum, { asked }) => sum + asked, 0),
      unanswered: own.reduce((sum, { unanswered }) => sum + unanswered, 0),
    }
  })
}
