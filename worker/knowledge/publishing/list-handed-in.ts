import * as v from 'valibot'
import { articleBodySchema } from '../../../shared/protocol/article.ts'
import type { HandedIn } from '../../../shared/protocol/desk-hand-in.ts'

const mostListed = 2000

const rowSchema = v.object({
  article_id: v.string(),
  state: v.picklist(['waiting', 'sent-back']),
  version: v.number(),
  body: v.nullable(v.pipe(v.string(), v.parseJson(), articleBodySchema)),
  note: v.string(),
  author: v.string(),
  at: v.string(),
  reason: v.nullable(v.string()),
  reason_by: v.nullable(v.string()),
})

/** An article that waits is in review; sent back it is a draft again. A change beside a live one says so itself. */
const stands = `CASE WHEN h.body IS NOT NULL THEN json_extract(r.body, '$.state') = 'live'
  WHEN h.state = 'waiting' THEN json_extract(r.body, '$.state') = 'review'
  ELSE json_extract(r.body, '$.state') = 'draft' END`

/** What waits to be published and what was sent back, oldest first; `articleId` asks for one alone. */
export async function listHandedIn(db: D1Database, shop: string, articleId: string | null = null): Promise<HandedIn[]> {
  const { results } = await db
    .prepare(
      `SELECT h.article_id, h.state, h.version, h.body, h.note, h.author, h.at, h.reason, h.reason_by
       FROM article_hand_ins h JOIN records r ON r.shop = h.shop AND r.kind = 'article' AND r.id = h.article_id
       WHERE h.shop = ?1 AND r.removed = 0 AND (?2 IS NULL OR h.article_id = ?2) AND ${stands} ORDER BY h.at LIMIT ?3`,
    )
    .bind(shop, articleId, mostListed)
    .all()
  return results.map((result) => {
    const { article_id, author, reason_by, ...row } = v.parse(rowSchema, result)
    return { ...row, articleId: article_id, by: author, reasonBy: reason_by }
  })
}
