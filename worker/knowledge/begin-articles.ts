import * as v from 'valibot'
import { loadRevision } from './load-records.ts'
import { bumpShop } from './write-record.ts'

/** In milliseconds: cut to the second, an article would begin before its time and then never. */
const begins = "CAST(round(unixepoch(json_extract(body, '$.validFrom'), 'subsec') * 1000) AS INTEGER)"
const isLiveArticle = "kind = 'article' AND removed = 0 AND json_extract(body, '$.state') = 'live'"

/** When the next article of a shop begins to be valid, or null. */
export async function nextBeginning(db: D1Database, shop: string, nowMs: number): Promise<number | null> {
  const row = await db
    .prepare(`SELECT min(${begins}) AS at FROM records WHERE shop = ? AND ${isLiveArticle} AND ${begins} > ?`)
    .bind(shop, nowMs)
    .first()
  return v.parse(v.object({ at: v.nullable(v.number()) }), row).at
}

/** Gives a new revision to every article that began since, so that it enters the feed; null when none did. */
export async function beginArticles(
  db: D1Database,
  shop: string,
  sinceMs: number,
  nowMs: number,
): Promise<number | null> {
  const { results } = await db
    .prepare(`SELECT id FROM records WHERE shop = ? AND ${isLiveArticle} AND ${begins} > ? AND ${begins} <= ?`)
    .bind(shop, sinceMs, nowMs)
    .all()
  if (results.length === 0) return null
  const touch = db.prepare(
    `UPDATE records SET public = 1, revision = (SELECT max(revision) + 1 FROM records WHERE shop = ?1)
     WHERE shop = ?1 AND kind = 'article' AND id = ?2`,
  )
  const ids = results.map((row) => v.parse(v.object({ id: v.string() }), row).id)
  await db.batch([...ids.map((id) => touch.bind(shop, id)), bumpShop(db, shop)])
  return loadRevision(db, shop)
}
