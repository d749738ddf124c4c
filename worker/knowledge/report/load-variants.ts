import * as v from 'valibot'
import { articleSchema } from '../../../shared/protocol/article.ts'
import { reportRows, type VariantVerdict } from '../../../shared/protocol/desk-report.ts'
import { loadVariantStands } from '../variants/load-variant-stands.ts'
import type { Span } from './load-figures.ts'

const row = v.object({ body: v.pipe(v.string(), v.parseJson(), articleSchema), uses: v.number() })

/** Articles with several answers that were used in the week, and what is known of their answers by now; decided ones first. */
export async function loadVariants(db: D1Database, shop: string, { start, end }: Span): Promise<VariantVerdict[]> {
  const { results } = await db
    .prepare(
      `SELECT r.body, count(*) AS uses FROM turn_ends AS t
       JOIN records AS r ON r.shop = t.shop AND r.kind = 'article' AND r.id = t.article_id AND r.removed = 0
       WHERE t.shop = ? AND t.kind = 'article' AND t.at >= ? AND t.at < ?
         AND r.body ->> '$.state' = 'live' AND json_array_length(r.body, '$.answers') > 1
       GROUP BY r.id ORDER BY uses DESC LIMIT ?`,
    )
    .bind(shop, start, end, reportRows)
    .all()
  const verdicts = await Promise.all(
    results.map(async (result): Promise<VariantVerdict> => {
      const { body, uses } = v.parse(row, result)
      const { verdict } = await loadVariantStands(db, shop, body)
      const isDecided = verdict.kind === 'better'
      return { articleId: body.id, title: body.title, uses, isDecided, text: verdict.text }
    }),
  )
  return verdicts.toSorted((a, b) => Number(b.isDecided) - Number(a.isDecided))
}
