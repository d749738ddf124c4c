import * as v from 'valibot'
import { articleSchema } from '../../../shared/protocol/article.ts'
import { type ArticleHistory, historyPageSize } from '../../../shared/protocol/desk-history.ts'

const versionRow = v.object({
  version: v.number(),
  at: v.nullable(v.string()),
  article: v.pipe(v.string(), v.parseJson(), articleSchema),
})

/** What an article was, newest first; null for one the shop never had. One nobody ever changed has its first words alone. */
export async function loadHistory(
  db: D1Database,
  shop: string,
  { id, before = null }: { id: string; before?: number | null },
): Promise<ArticleHistory | null> {
  const { results } = await db
    .prepare(
      `SELECT version, iif(staff_id IS NULL, NULL, at) AS at, body AS article FROM article_history
       WHERE shop = ?1 AND article_id = ?2 AND (?3 IS NULL OR version < ?3)
       UNION ALL
       SELECT version, NULL, body FROM records AS r
       WHERE shop = ?1 AND kind = 'article' AND id = ?2 AND removed = 0 AND (?3 IS NULL OR version < ?3)
         AND NOT EXISTS (SELECT 1 FROM article_history WHERE shop = ?1 AND article_id = ?2 AND version = r.version)
       ORDER BY version DESC LIMIT ?4`,
    )
    .bind(shop, id, before, historyPageSize + 1)
    .all()
  const rows = results.map((row) => v.parse(versionRow, row))
  if (rows.length === 0 && before === null) return null
  const shown = rows.slice(0, historyPageSize)
  const more = rows.length > historyPageSize
  return {
    versions: shown.map(({ version, at, article }) => ({ at, article: { ...article, version } })),
    before: more ? (shown.at(-1)?.version ?? null) : null,
  }
}
