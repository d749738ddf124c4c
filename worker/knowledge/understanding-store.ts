import * as v from 'valibot'
import { ok, type Result, refuse } from '../../shared/lib/result.ts'
import {
  type FeedUnderstanding,
  type ShopUnderstanding,
  shopUnderstandingSchema,
} from '../../shared/protocol/shop-understanding.ts'
import { loadRevision } from './load-records.ts'
import { bumpShop } from './write-record.ts'

const rowSchema = v.object({ body: v.pipe(v.string(), v.parseJson(), shopUnderstandingSchema) })

/** What a shop taught; an empty one, switched on, where it never taught anything. */
export async function loadUnderstanding(db: D1Database, shop: string): Promise<ShopUnderstanding> {
  const row = await db.prepare('SELECT body FROM understandings WHERE shop = ?').bind(shop).first()
  if (row === null) return { revision: 0, enabled: true, examples: [], ownIntents: [], tests: [] }
  return v.parse(rowSchema, row).body
}

/** Which of these articles the shop has, in any state. */
export async function loadKnownArticles(db: D1Database, shop: string, ids: string[]): Promise<ReadonlySet<string>> {
  const { results } = await db
    .prepare(
      `SELECT id FROM records WHERE shop = ?1 AND kind = 'article' AND removed = 0
       AND id IN (SELECT value FROM json_each(?2))`,
    )
    .bind(shop, JSON.stringify(ids))
    .all()
  return new Set(results.map((row) => v.parse(v.object({ id: v.string() }), row).id))
}

interface UnderstandingSave {
  shop: string
  /** With the revision it gets by this write. */
  understanding: ShopUnderstanding
  /** What clients get of it. */
  feed: FeedUnderstanding
  staffId: string
  now: Date
}

/** Stores what was taught and its layer together, only if nobody stored another revision meanwhile. */
export async function saveUnderstanding(
  db: D1Database,
  { shop, understanding, feed, staffId, now }: UnderstandingSave,
  audit: D1PreparedStatement,
): Promise<Result<{ shopRevision: number }, 'revision-conflict'>> {
  const { revision } = understanding
  const store = db
    .prepare(
      `INSERT INTO understandings (shop, revision, body, staff_id, at, base)
       SELECT ?1, ?2, ?3, ?4, ?5, ?6
       WHERE coalesce((SELECT revision FROM understandings WHERE shop = ?1), 0) = ?2 - 1
       ON CONFLICT (shop) DO UPDATE SET revision = excluded.revision, body = excluded.body,
         staff_id = excluded.staff_id, at = excluded.at, base = excluded.base`,
    )
    .bind(shop, revision, JSON.stringify(understanding), staffId, now.toISOString(), feed.layer?.base ?? null)
  const [done] = await db.batch([store, audit, storeFeed(db, shop, feed), bumpShop(db, shop)])
  if (done?.meta.changes === 0) return refuse('revision-conflict')
  return ok({ shopRevision: (await loadRevision(db, shop)) ?? 0 })
}

/** Shops whose layer was fitted over another model than this one. */
export async function loadOutdated(
  db: D1Database,
  base: string,
  limit: number,
): Promise<{ shop: string; understanding: ShopUnderstanding }[]> {
  const { results } = await db
    .prepare('SELECT shop, body FROM understandings WHERE base <> ? ORDER BY shop LIMIT ?')
    .bind(base, limit)
    .all()
  return results.map((row) => {
    const { shop } = v.parse(v.object({ shop: v.string() }), row)
    return { shop, understanding: v.parse(rowSchema, row).body }
  })
}

/** Stores a layer that was fitted again from the same revision; null when another revision was stored meanwhile. */
export async function replaceLayer(
  db: D1Database,
  { shop, feed }: { shop: string; feed: FeedUnderstanding },
): Promise<number | null> {
  const claim = db
    .prepare('UPDATE understandings SET base = ?3 WHERE shop = ?1 AND revision = ?2')
    .bind(shop, feed.revision, feed.layer?.base ?? null)
  const [done] = await db.batch([claim, storeFeed(db, shop, feed), bumpShop(db, shop)])
  return done?.meta.changes === 0 ? null : loadRevision(db, shop)
}

/** Only if the statement before it changed something: a save that lost its race brings no layer either. */
function storeFeed(db: D1Database, shop: string, feed: FeedUnderstanding): D1PreparedStatement {
  return db
    .prepare(
      `INSERT INTO records (shop, kind, id, revision, body)
       SELECT ?1, 'understanding', 'main', revision + 1, ?2 FROM shops WHERE id = ?1 AND changes() > 0
       ON CONFLICT (shop, kind, id) DO UPDATE SET revision = excluded.revision, body = excluded.body`,
    )
    .bind(shop, JSON.stringify(feed))
}
