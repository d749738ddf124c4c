import * as v from 'valibot'
import { compareVariants } from '../../../shared/knowledge/review/compare-variants.ts'
import { answerVariantSchema } from '../../../shared/protocol/article.ts'
import type { VariantVerdict } from '../../../shared/protocol/desk-report.ts'
import { weakDays } from '../../../shared/protocol/desk-review.ts'

const dayMs = 24 * 3_600_000
const row = v.object({
  articleId: v.string(),
  title: v.string(),
  variant: answerVariantSchema.entries.id,
  uses: v.number(),
  calm: v.number(),
})
type VariantRow = v.InferOutput<typeof row>

/**
 * Articles with several answers, by how often nothing went wrong after each in the four weeks until then, of the words
 * that stand there now. An answer that nobody got counts too: it is what a verdict waits for.
 */
export async function loadVariants(db: D1Database, shop: string, end: string): Promise<VariantVerdict[]> {
  const from = new Date(Date.parse(end) - weakDays * dayMs).toISOString()
  const { results } = await db
    .prepare(
      `SELECT r.id AS articleId, r.body ->> '$.title' AS title, answer.value ->> '$.id' AS variant,
         count(t.seq) AS uses, coalesce(sum(max(asked_again, rated_low, changed, handed_off) = 0), 0) AS calm
       FROM records AS r JOIN json_each(r.body, '$.answers') AS answer
       LEFT JOIN turn_ends AS t ON t.shop = r.shop AND t.article_id = r.id AND t.variant = answer.value ->> '$.id'
         AND t.version = r.body ->> '$.version' AND t.at >= ?2 AND t.at < ?3
       WHERE r.shop = ?1 AND r.kind = 'article' AND r.removed = 0 AND r.body ->> '$.state' = 'live'
         AND json_array_length(r.body, '$.answers') > 1
       GROUP BY r.id, variant ORDER BY r.id, variant`,
    )
    .bind(shop, from, end)
    .all()
  const byArticle = new Map<string, VariantRow[]>()
  for (const one of results.map((result) => v.parse(row, result))) {
    byArticle.set(one.articleId, [...(byArticle.get(one.articleId) ?? []), one])
  }
  return [...byArticle.values()]
    .map(toVerdict)
    .filter(({ uses }) => uses > 0)
    .toSorted((a, b) => Number(b.isDecided) - Number(a.isDecided) || b.uses - a.uses)
}

function toVerdict(rows: VariantRow[]): VariantVerdict {
  const [{ articleId, title } = { articleId: '', title: '' }] = rows
  const { verdict } = compareVariants(
    rows.map(({ variant, uses, calm }) => ({ variant, satisfied: calm, total: uses })),
  )
  const counts = rows.map(({ variant, uses, calm }) => `${variant} ${calm}/${uses}`).join('，')
  const uses = rows.reduce((sum, one) => sum + one.uses, 0)
  return { articleId, title, uses, isDecided: verdict.kind === 'better', text: `没出问题 ${counts}：${verdict.text}` }
}
