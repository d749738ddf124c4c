import * as v from 'valibot'
import { type ArticleOutcome, articleOutcomeSchema } from '../../../shared/protocol/desk-review.ts'

const counts = `count(*) AS uses, sum(max(asked_again, rated_low, changed, handed_off)) AS troubled,
  sum(asked_again) AS askedAgain, sum(rated_low) AS ratedLow, sum(changed) AS changed, sum(handed_off) AS handedOff`

/** What a shop is asked about its articles' answers: in a span of time, or only of the words that are live now. */
interface OutcomeQuery {
  from: string
  before: string
  /** An answer that was mended since says nothing of the words that stand there now. */
  isCurrentOnly: boolean
}

/** How the answers of a shop's articles went, of those that went wrong at least once. */
export async function loadOutcomes(
  db: D1Database,
  shop: string,
  { from, before, isCurrentOnly }: OutcomeQuery,
): Promise<ArticleOutcome[]> {
  const { results } = await db
    .prepare(
      `SELECT t.article_id AS articleId, r.body ->> '$.title' AS title, r.body ->> '$.version' AS version, ${counts} FROM turn_ends AS t
       JOIN records AS r ON r.shop = t.shop AND r.kind = 'article' AND r.id = t.article_id AND r.removed = 0
       WHERE t.shop = ?1 AND t.kind = 'article' AND t.at >= ?2 AND t.at < ?3
         AND (?4 = 0 OR (r.body ->> '$.state' = 'live' AND t.version = r.body ->> '$.version'))
       GROUP BY t.article_id HAVING troubled > 0`,
    )
    .bind(shop, from, before, Number(isCurrentOnly))
    .all()
  return results.map((row) => v.parse(articleOutcomeSchema, row))
}
