import type { Article } from '../../shared/protocol/article.ts'

/** An article of a batch as it is bound; `public`: shoppers see it from now on. */
export interface BatchedArticle {
  body: Article
  public: 0 | 1
}

/** Stores those of a batch that the shop lacks. One that an undo took away comes back under its next version. */
export function storeMissing(
  db: D1Database,
  { shop, batch, importId = null }: { shop: string; batch: string; importId?: string | null },
): D1PreparedStatement {
  return db
    .prepare(
      `INSERT INTO records (shop, kind, id, revision, version, public, body)
       SELECT ?1, 'article', e.value ->> '$.body.id', s.revision + 1 + e.key, 1, e.value ->> '$.public', e.value -> '$.body'
       FROM json_each(?2) e, shops s WHERE s.id = ?1 AND ${notUndone}
       ON CONFLICT (shop, kind, id) DO UPDATE SET revision = excluded.revision, version = records.version + 1,
         public = max(records.public, excluded.public), removed = 0,
         body = json_set(excluded.body, '$.version', records.version + 1)
       WHERE records.removed = 1
       RETURNING id, body ->> '$.state' AS state`,
    )
    .bind(shop, batch, importId)
}

/** Copies what this batch stored: only that is beyond the shop's revision until it is bumped. */
export function keepBatchHistory(
  db: D1Database,
  { shop, staffId, at }: { shop: string; staffId: string; at: string },
): D1PreparedStatement {
  return db
    .prepare(
      `INSERT INTO article_history (shop, article_id, version, state, body, staff_id, author, at)
       SELECT shop, id, version, body ->> '$.state', body, ?2, body ->> '$.author', ?3
       FROM records WHERE shop = ?1 AND kind = 'article' AND ${isOfBatch} AND removed = 0`,
    )
    .bind(shop, staffId, at)
}

/** A record that this batch wrote, until the shop is bumped. */
export const isOfBatch = 'revision > (SELECT revision FROM shops WHERE id = ?1)'

/** An import that is taken back takes nothing in any more: `?3` names it, or nothing. */
export const notUndone = `NOT EXISTS (
  SELECT 1 FROM article_imports i WHERE i.shop = ?1 AND i.id = ?3 AND i.undone_at IS NOT NULL)`
