import * as v from 'valibot'
import { type ArticleUse, articleUseSchema, unusedDays } from '../../../shared/protocol/desk-review.ts'

const dayMs = 24 * 3_600_000

/** The last version that was not live, and the first live one after it: since when an article answers. */
const liveSince = `(SELECT min(h.at) FROM article_history AS h
  WHERE h.shop = r.shop AND h.article_id = r.id AND h.state = 'live' AND h.version > coalesce(
    (SELECT max(version) FROM article_history AS gone
     WHERE gone.shop = r.shop AND gone.article_id = r.id AND gone.state <> 'live'), 0))`

/**
 * Live articles that answered nobody for long. Answers are counted by day only since `turn_ends` began; the count of all
 * times is older, so before that only an article that never answered can be told.
 */
export async function loadUnused(db: D1Database, shop: string, now: Date): Promise<ArticleUse[]> {
  const limit = new Date(now.getTime() - unusedDays * dayMs).toISOString()
  const { results } = await db
    .prepare(
      `SELECT * FROM (
         SELECT r.id AS articleId, coalesce(u.uses, 0) AS uses,
           (SELECT max(t.at) FROM turn_ends AS t WHERE t.shop = r.shop AND t.article_id = r.id) AS lastUsedAt,
           coalesce(${liveSince}, shops.created_at) AS liveSince,
           (SELECT min(at) FROM turn_ends WHERE shop = ?1) AS countedSince
         FROM records AS r JOIN shops ON shops.id = r.shop
         LEFT JOIN article_uses AS u ON u.shop = r.shop AND u.article_id = r.id
         WHERE r.shop = ?1 AND r.kind = 'article' AND r.removed = 0 AND r.body ->> '$.state' = 'live')
       WHERE liveSince <= ?2 AND coalesce(lastUsedAt, '') <= ?2 AND (uses = 0 OR countedSince <= ?2)
       ORDER BY liveSince, articleId`,
    )
    .bind(shop, limit)
    .all()
  return results.map((row) => v.parse(articleUseSchema, row))
}
