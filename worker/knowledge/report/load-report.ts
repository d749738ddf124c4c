import * as v from 'valibot'
import { toIsoDay } from '../../../shared/domain/calendar.ts'
import { listWeak } from '../../../shared/knowledge/review/list-weak.ts'
import { summariseWeek } from '../../../shared/knowledge/review/summarise-week.ts'
import { type DeskReport, reportWeeks } from '../../../shared/protocol/desk-report.ts'
import { instantSchema } from '../../../shared/protocol/ids.ts'
import { listWeeks } from '../unanswered/list-weeks.ts'
import { loadOutcomes } from '../weak/load-outcomes.ts'
import { loadFigures, toSpan } from './load-figures.ts'
import { loadChanged, loadEnding, loadGroups, loadTopics } from './load-lists.ts'
import { loadVariants } from './load-variants.ts'

const sinceRow = v.object({ at: v.nullable(instantSchema) })

/** One week of a shop, or null where it is none of those that can be asked for. */
export async function loadReport(
  db: D1Database,
  shop: string,
  wanted: string | undefined,
  now: Date,
): Promise<DeskReport | null> {
  const known = listWeeks(toIsoDay(now), reportWeeks + 1).toReversed()
  const weeks = known.slice(0, reportWeeks).map(({ from }) => from)
  const at = wanted === undefined ? 0 : weeks.indexOf(wanted)
  const [week, before] = [known[at], known[at + 1]]
  if (week === undefined || before === undefined) return null
  const since = await db.prepare('SELECT min(at) AS at FROM turn_ends WHERE shop = ?').bind(shop).first()
  const countedSince = v.parse(sinceRow, since).at
  const [span, spanBefore] = [toSpan(week.from), toSpan(before.from)]
  const isBeforeCounted = countedSince !== null && countedSince < span.start
  const [figures, figuresBefore, topics, groups, outcomes, articles, ending, variants] = await Promise.all([
    loadFigures(db, shop, span, countedSince),
    loadFigures(db, shop, spanBefore, countedSince),
    loadTopics(db, shop, span, isBeforeCounted ? spanBefore : null),
    loadGroups(db, shop, span),
    loadOutcomes(db, shop, { from: span.start, before: span.end, isCurrentOnly: false }),
    loadChanged(db, shop, span),
    at === 0 ? loadEnding(db, shop, span, now) : [],
    // What is known by now says nothing of weeks gone by.
    at === 0 ? loadVariants(db, shop, span) : [],
  ])
  const report = summariseWeek({
    ...{ from: week.from, to: week.to, countedSince, week: figures, before: figuresBefore },
    ...{ topics, groups, weak: listWeak(outcomes), articles, ending, variants },
  })
  return { ...report, weeks }
}
