import type { Article } from '../../../shared/protocol/article.ts'
import { loadArticle } from '../load-article.ts'
import { keepBatchHistory } from '../store-missing.ts'
import { bumpShop } from '../write-record.ts'

interface Restore {
  shop: string
  id: string
  staff: { id: string; name: string }
  now: Date
}

/** Brings an article back as a draft under its next version, above all it was; null for one that never was. */
export async function restoreArticle(
  db: D1Database,
  { shop, id, staff, now }: Restore,
  audit: D1PreparedStatement,
): Promise<Article | null> {
  const restore = db
    .prepare(
      `UPDATE records SET removed = 0, version = records.version + 1, revision = s.revision + 1,
         body = json_set(body, '$.state', 'draft', '$.version', records.version + 1, '$.author', ?3)
       FROM shops s WHERE s.id = ?1 AND records.shop = ?1 AND kind = 'article' AND records.id = ?2 AND removed = 1`,
    )
    .bind(shop, id, staff.name)
  const keep = keepBatchHistory(db, { shop, staffId: staff.id, at: now.toISOString() })
  await db.batch([restore, audit, keep, bumpShop(db, shop)])
  return loadArticle(db, shop, id)
}
