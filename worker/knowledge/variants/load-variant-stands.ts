import * as v from 'valibot'
import { compareVariants, type VariantRow } from '../../../shared/knowledge/review/compare-variants.ts'
import { type AnswerVariant, type Article, answerVariantSchema } from '../../../shared/protocol/article.ts'
import type { VariantStand, VariantStands } from '../../../shared/protocol/desk-variants.ts'

/** From so many stars on a shopper was content. */
const contentStars = 4

const countRow = v.object({
  variant: v.string(),
  version: v.number(),
  asked: v.number(),
  solved: v.number(),
  total: v.number(),
  satisfied: v.number(),
})
type CountRow = v.InferOutput<typeof countRow>

const historyRow = v.object({
  version: v.number(),
  answers: v.pipe(v.string(), v.parseJson(), v.array(answerVariantSchema)),
})

/**
 * How each answer of an article went, as it is worded now: replies the edge gave, a conversation counted once, by its
 * stars, what it said, and what went wrong after.
 */
export async function loadVariantStands(db: D1Database, shop: string, article: Article): Promise<VariantStands> {
  const [counted, worded] = await Promise.all([loadCounts(db, shop, article.id), loadWordings(db, shop, article)])
  const stands = article.answers.map((answer) => {
    const counts = counted.filter((row) => row.variant === answer.id && worded(answer, row.version))
    const sum = (name: 'asked' | 'solved' | 'total' | 'satisfied') => counts.reduce((all, row) => all + row[name], 0)
    return {
      ...{ variant: answer.id, asked: sum('asked'), solved: sum('solved') },
      ...{ total: sum('total'), satisfied: sum('satisfied') },
    }
  })
  const { rows, verdict } = compareVariants(stands)
  return {
    rows: rows.map((row) => toStand(row, stands)),
    verdict: { kind: verdict.kind, variant: verdict.kind === 'better' ? verdict.variant : null, text: verdict.text },
  }
}

function toStand(row: VariantRow, stands: Pick<VariantStand, 'variant' | 'asked' | 'solved'>[]): VariantStand {
  const { variant, satisfied, total, share, low, high } = row
  const { asked = 0, solved = 0 } = stands.find((one) => one.variant === variant) ?? {}
  return { variant, asked, solved, total, satisfied, share, low, high }
}

async function loadCounts(db: D1Database, shop: string, articleId: string): Promise<CountRow[]> {
  const { results } = await db
    .prepare(
      `SELECT variant, version, count(*) AS asked, sum(solved) AS solved,
         sum(solved OR troubled OR stars IS NOT NULL) AS total,
         sum(CASE WHEN troubled THEN 0 WHEN stars IS NOT NULL THEN stars >= ${contentStars} ELSE solved END) AS satisfied
       FROM (
         SELECT t.variant, t.version, t.conversation, max(s.seq IS NOT NULL) AS solved, min(r.stars) AS stars,
           max(t.asked_again + t.rated_low + t.changed + t.handed_off) > 0 AS troubled
         FROM turn_ends AS t
         LEFT JOIN turn_thanks AS s ON s.shop = t.shop AND s.conversation = t.conversation AND s.seq = t.seq
         LEFT JOIN ratings AS r ON r.shop = t.shop AND r.conversation = t.conversation
           AND r.served_by = 'assistant' AND r.at >= t.at
         WHERE t.shop = ?1 AND t.article_id = ?2 AND t.kind = 'article'
         GROUP BY t.variant, t.version, t.conversation
       )
       GROUP BY variant, version`,
    )
    .bind(shop, articleId)
    .all()
  return results.map((row) => v.parse(countRow, row))
}

/** Says whether an answer stood in a version as it stands now. */
async function loadWordings(db: D1Database, shop: string, article: Article) {
  const { results } = await db
    .prepare(
      `SELECT version, body -> '$.answers' AS answers FROM article_history
       WHERE shop = ? AND article_id = ? ORDER BY version DESC LIMIT 200`,
    )
    .bind(shop, article.id)
    .all()
  const byVersion = new Map(results.map((row) => v.parse(historyRow, row)).map((row) => [row.version, row.answers]))
  byVersion.set(article.version, article.answers)
  return (answer: AnswerVariant, version: number): boolean => {
    const then = byVersion.get(version)?.find(({ id }) => id === answer.id)
    return then !== undefined && JSON.stringify(then) === JSON.stringify(answer)
  }
}
