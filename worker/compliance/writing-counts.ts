import * as v from 'valibot'
import { type WritingCount, writingCountSchema } from '../../shared/protocol/desk-compliance.ts'

const dayMs = 24 * 3_600_000
const keptDays = 100
/** A device whose clock is wrong by more than this tells of days that never were. */
const slackDays = 40

/** Takes what one run of a device counted so far; told twice or out of order, it counts once. */
export async function saveWritingCounts(
  db: D1Database,
  shop: string,
  { run, counts, now }: { run: string; counts: readonly WritingCount[]; now: Date },
): Promise<void> {
  const [first, last] = [toDay(now, -slackDays), toDay(now, 2)]
  const known = counts.filter(({ day }) => day >= first && day <= last)
  const keep = db
    .prepare(
      `INSERT INTO writing_counts (shop, run, day, platform, kind, shown, reworded, sent_anyway)
       SELECT ?1, ?2, value ->> 'day', value ->> 'platform', value ->> 'kind',
         value ->> 'shown', value ->> 'reworded', value ->> 'sentAnyway'
       FROM json_each(?3) WHERE true
       ON CONFLICT (shop, day, run, platform, kind) DO UPDATE SET shown = max(shown, excluded.shown),
         reworded = max(reworded, excluded.reworded), sent_anyway = max(sent_anyway, excluded.sent_anyway)`,
    )
    .bind(shop, run, JSON.stringify(known))
  const drop = db.prepare('DELETE FROM writing_counts WHERE shop = ? AND day < ?').bind(shop, toDay(now, -keptDays))
  await db.batch([keep, drop])
}

/** All runs together, the newest day first. */
export async function loadWritingCounts(db: D1Database, shop: string, since: Date): Promise<WritingCount[]> {
  const { results } = await db
    .prepare(
      `SELECT day, platform, kind, sum(shown) AS shown, sum(reworded) AS reworded, sum(sent_anyway) AS sentAnyway
       FROM writing_counts WHERE shop = ? AND day >= ? GROUP BY day, platform, kind
       ORDER BY day DESC, shown DESC, platform, kind`,
    )
    .bind(shop, toDay(since, 0))
    .all()
  return results.map((row) => v.parse(writingCountSchema, row))
}

function toDay(now: Date, days: number): string {
  return new Date(now.getTime() + days * dayMs).toISOString().slice(0, 10)
}
