import * as v from 'valibot'
import { type Article, articleSchema } from '../../../shared/protocol/article.ts'

const rowSchema = v.object({ body: v.pipe(v.string(), v.parseJson(), articleSchema) })

/** The articles under these ids as they are stored now. */
export async function loadArticles(
  db: D1Database,
  shop: string,
  ids: readonly string[],
): Promise<Map<string, Article>> {
  const { results } = await db
    .prepare(
      `SELECT r.body FROM json_each(?2) e
       CROSS JOIN records r ON r.shop = ?1 AND r.kind = 'article' AND r.id = e.value WHERE r.removed = 0`,
    )
    .bind(shop, JSON.stringify(ids))
    .all()
  return new Map(results.map((row) => v.parse(rowSchema, row).body).map((article) => [article.id, article]))
}
