import { isOfBatch } from '../store-missing.ts'

/** Notes who took away what this batch took away; stands before the shop is bumped. */
export function noteRemoved(
  db: D1Database,
  { shop, by, now }: { shop: string; by: string; now: Date },
): D1PreparedStatement {
  return db
    .prepare(
      `INSERT OR REPLACE INTO removed_articles (shop, article_id, version, staff_name, at)
       SELECT shop, id, version, ?2, ?3 FROM records
       WHERE shop = ?1 AND kind = 'article' AND ${isOfBatch} AND removed = 1`,
    )
    .bind(shop, by, now.toISOString())
}
