import * as v from 'valibot'
import { articleSchema } from '../../../shared/protocol/article.ts'
import { type RemovedArticles, removedPageSize } from '../../../shared/protocol/desk-history.ts'

const removedRow = v.object({
  revision: v.number(),
  version: v.number(),
  by: v.nullable(v.string()),
  at: v.nullable(v.string()),
  article: v.pipe(v.string(), v.parseJson(), articleSchema),
})

/** Articles that somebody took away and that did not come back, the last one first. */
export async function listRemoved(
  db: D1Database,
  shop: string,
  { before = null }: { before?: number | null },
): Promise<RemovedArticles> {
  const { results } = await db
    .prepare(
      `SELECT r.revision, r.version, d.staff_name AS "by", d.at, r.body AS article FROM records r
       LEFT JOIN removed_articles d ON d.shop = r.shop AND d.article_id = r.id AND d.version = r.version
       WHERE r.shop = ?1 AND r.kind = 'article' AND r.removed = 1 AND (?2 IS NULL OR r.revision < ?2)
       ORDER BY r.revision DESC LIMIT ?3`,
    )
    .bind(shop, before, removedPageSize + 1)
    .all()
  const rows = results.map((row) => v.parse(removedRow, row))
  const shown = rows.slice(0, removedPageSize)
  return {
    removed: shown.map(({ by, at, article }) => ({ by, at, article })),
    before: rows.length > removedPageSize ? (shown.at(-1)?.revision ?? null) : null,
  }
}
