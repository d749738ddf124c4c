import type { Article } from '../../../shared/protocol/article.ts'

/** Closes the group an article was begun for, once that version of it is stored and live. */
export function closeWritten(
  db: D1Database,
  { shop, article, now }: { shop: string; article: Article; now: Date },
): D1PreparedStatement {
  return db
    .prepare(
      `UPDATE unanswered_groups SET state = 'written', written_at = ?4
       WHERE shop = ?1 AND article_id = ?2 AND state = 'open' AND EXISTS (
         SELECT 1 FROM records WHERE shop = ?1 AND kind = 'article' AND id = ?2 AND version = ?3
           AND removed = 0 AND body ->> '$.state' = 'live')`,
    )
    .bind(shop, article.id, article.version, now.toISOString())
}
