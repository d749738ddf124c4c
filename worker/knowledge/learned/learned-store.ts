import * as v from 'valibot'
import type { LearnedLine } from '../../../shared/knowledge/rerank/learn-outcomes.ts'
import { instantSchema, recordIdSchema } from '../../../shared/protocol/ids.ts'
import { type FeedLearned, feedLearnedSchema, questionGroupSchema } from '../../../shared/protocol/learned-ranking.ts'
import { loadRevision } from '../load-records.ts'
import { bumpShop } from '../write-record.ts'

/** A line as its owner is shown it: with the question's own words, which the shop wrote. */
export type StoredLine = LearnedLine & { question: string }

const lineSchema = v.object({
  group: questionGroupSchema,
  question: v.string(),
  articleId: recordIdSchema,
  weight: v.number(),
  accepted: v.number(),
  rejected: v.number(),
  since: v.pipe(
    v.string(),
    v.transform((text) => new Date(text)),
  ),
})
const rankingRow = v.object({
  enabled: v.number(),
  lines: v.pipe(v.string(), v.parseJson(), v.array(lineSchema)),
  at: v.nullable(instantSchema),
})
const feedRow = v.object({ body: v.pipe(v.string(), v.parseJson(), feedLearnedSchema) })
const forgottenRow = v.object({ askedOf: v.string(), askedMark: v.string(), at: instantSchema })
export type Forgotten = v.InferOutput<typeof forgottenRow>

/** What was learned last, and whether it counts. */
export async function loadRanking(db: D1Database, shop: string) {
  const row = await db.prepare('SELECT enabled, lines, at FROM learned_rankings WHERE shop = ?').bind(shop).first()
  if (row === null) return { isOn: true, lines: [] as StoredLine[], at: null }
  const { enabled, lines, at } = v.parse(rankingRow, row)
  return { isOn: enabled === 1, lines, at }
}

/** What owners had forgotten. */
export async function loadForgotten(db: D1Database, shop: string): Promise<Forgotten[]> {
  const { results } = await db
    .prepare('SELECT asked_of AS askedOf, asked_mark AS askedMark, at FROM learned_forgotten WHERE shop = ?')
    .bind(shop)
    .all()
  return results.map((row) => v.parse(forgottenRow, row))
}

/** Keeps what was learned, and tells devices of it if it is news to them: their new revision, or null. */
export async function saveRanking(
  db: D1Database,
  { shop, lines, feed, now }: { shop: string; lines: readonly StoredLine[]; feed: FeedLearned; now: Date },
): Promise<number | null> {
  const held = await db
    .prepare("SELECT body FROM records WHERE shop = ? AND kind = 'learned' AND id = 'main'")
    .bind(shop)
    .first()
  const before: FeedLearned = held === null ? { groups: [] } : v.parse(feedRow, held).body
  const isNews = JSON.stringify(before) !== JSON.stringify(feed)
  const keep = db
    .prepare(
      `INSERT INTO learned_rankings (shop, lines, at) VALUES (?, ?, ?)
       ON CONFLICT (shop) DO UPDATE SET lines = excluded.lines, at = excluded.at`,
    )
    .bind(shop, JSON.stringify(lines), now.toISOString())
  await db.batch([keep, ...(isNews ? [storeFeed(db, shop, feed), bumpShop(db, shop)] : [])])
  return isNews ? loadRevision(db, shop) : null
}

function storeFeed(db: D1Database, shop: string, feed: FeedLearned): D1PreparedStatement {
  return db
    .prepare(
      `INSERT INTO records (shop, kind, id, revision, body)
       SELECT ?1, 'learned', 'main', revision + 1, ?2 FROM shops WHERE id = ?1
       ON CONFLICT (shop, kind, id) DO UPDATE SET revision = excluded.revision, body = excluded.body`,
    )
    .bind(shop, JSON.stringify(feed))
}
