import * as v from 'valibot'
import { articleStateSchema } from '../../../shared/protocol/article.ts'
import type { KeptAnswer } from '../../../shared/protocol/desk-kept-answers.ts'

interface KeptFilter {
  shop: string
  conversation?: string
  importId?: string
  /** Who asks. */
  staff: { id: string; role: string }
}

const keptRow = v.object({
  importId: v.string(),
  articleId: v.string(),
  extends: v.number(),
  conversation: v.nullable(v.string()),
  seq: v.nullable(v.number()),
  title: v.string(),
  state: articleStateSchema,
  by: v.string(),
  at: v.string(),
  mayUndo: v.number(),
})

/** Answers that were kept and neither taken back nor removed since, oldest first. */
export async function listKept(
  db: D1Database,
  { shop, conversation, importId, staff }: KeptFilter,
): Promise<KeptAnswer[]> {
  const { results } = await db
    .prepare(
      `SELECT k.import_id AS importId, k.article_id AS articleId, k.extends, k.conversation, k.seq,
         r.body ->> '$.title' AS title, r.body ->> '$.state' AS state, m.staff_name AS "by", m.at,
         (?4 = 'owner' OR m.staff_id = ?5) AS mayUndo
       FROM kept_answers k
       JOIN article_imports m ON m.shop = k.shop AND m.id = k.import_id AND m.undone_at IS NULL
       JOIN records r ON r.shop = k.shop AND r.kind = 'article' AND r.id = k.article_id AND r.removed = 0
       WHERE k.shop = ?1 AND (?2 IS NULL OR k.conversation = ?2) AND (?3 IS NULL OR k.import_id = ?3)
       ORDER BY m.at, k.import_id`,
    )
    .bind(shop, conversation ?? null, importId ?? null, staff.role, staff.id)
    .all()
  return results.map((row) => {
    const { conversation: place, seq, ...kept } = v.parse(keptRow, row)
    const from = place === null || seq === null ? null : { conversation: place, seq }
    return { ...kept, from, extends: kept.extends === 1, mayUndo: kept.mayUndo === 1 }
  })
}
