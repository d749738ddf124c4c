import * as v from 'valibot'
import { type ArticleOutcome, articleOutcomeSchema } from '../../../shared/protocol/desk-review.ts'

/** From this change on an operator had something to mend in a draft, beyond a greeting. */
const editedFrom = 0.25

const counts = `count(*) AS uses, sum(max(asked_again, rated_low, changed, handed_off, edited)) AS troubled,
  sum(asked_again) AS askedAgain, sum(rated_low) AS ratedLow, sum(changed) AS changed, sum(handed_off) AS handedOff,
  sum(edited) AS edited`

/** Answers that shoppers got, and drafts that operators were offered. */
const used = `SELECT shop, article_id, version, asked_again, rated_low, changed, handed_off, 0 AS edited, at
    FROM turn_ends WHERE shop = ?1 AND kind = 'article' AND at >= ?2 AND at < ?3
  UNION ALL SELECT shop, article_id, version, 0, 0, 0, 0, changed >= ${editedFrom}, at
    FROM draft_uses WHERE shop = ?1 AND at >= ?2 AND at < ?3`

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
      `SELECT t.article_id AS articleId, r.body ->> '$.title' AS title, r.body ->> '$.version' AS version, ${counts}
       FROM (${used}) AS t
       JOIN records AS r ON r.shop = t.shop AND r.kind = 'article' AND r.id = t.article_id AND r.removed = 0
       WHERE (?4 = 0 OR (r.body ->> '$.state' = 'live' AND t.version = r.body ->> '$.version'))
       GROUP BY t.article_id HAVING troubled > 0`,
    )
    .bind(shop, from, before, Number(isCurrentOnly))
    .all()
  return results.map((row) => v.parse(articleOutcomeSchema, row))
}
