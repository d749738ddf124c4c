import * as v from 'valibot'
import { type Article, articleSchema } from '../../shared/protocol/article.ts'

const rowSchema = v.object({ body: v.pipe(v.string(), v.parseJson(), articleSchema) })

/** One article as it is stored now, or null. */
export async function loadArticle(db: D1Database, shop: string, id: string): Promise<Article | null> {
  const row = await db
    .prepare("SELECT body FROM records WHERE shop = ? AND kind = 'article' AND id = ? AND removed = 0")
    .bind(shop, id)
    .first()
  return row === null ? null : v.parse(rowSchema, row).body
}
