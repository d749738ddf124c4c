import * as v from 'valibot'
import {
  type ChangedArticle,
  changedArticleSchema,
  type EndingArticle,
  endingArticleSchema,
  type OpenGroup,
  openGroupSchema,
  type TopicWeek,
  topicWeekSchema,
} from '../../../shared/protocol/desk-report.ts'
import type { Span } from './load-figures.ts'

/** Campaigns that end within so long are told beforehand. */
const soonMs = 7 * 24 * 3_600_000
const questions = "(kind <> 'handoff' OR trigger = 'cannot-answer')"

/** What was asked about in the week, beside the week before it where that was counted. */
export async function loadTopics(
  db: D1Database,
  shop: string,
  { start, end }: Span,
  before: Span | null,
): Promise<TopicWeek[]> {
  const { results } = await db
    .prepare(
      `SELECT topic, sum(at >= ?2 AND ${questions}) AS asked,
         sum(at >= ?2 AND (kind = 'unknown' OR trigger = 'cannot-answer')) AS unanswered,
         sum(at >= ?2 AND kind = 'handoff') AS handedOff,
         CASE WHEN ?4 IS NULL THEN NULL ELSE sum(at < ?2 AND ${questions}) END AS askedBefore
       FROM turn_ends WHERE shop = ?1 AND at >= coalesce(?4, ?2) AND at < ?3 AND topic IS NOT NULL
       GROUP BY topic HAVING asked > 0 OR handedOff > 0`,
    )
    .bind(shop, start, end, before?.start ?? null)
    .all()
  // A topic that the catalogue of intents knows no more is left out.
  return results.flatMap((row) => {
    const parsed = v.safeParse(topicWeekSchema, { ...row, unanswered: row.unanswered ?? 0 })
    return parsed.success ? [parsed.output] : []
  })
}

/** Groups of unanswered questions that still wait, by how often they were asked in the week. */
export async function loadGroups(db: D1Database, shop: string, { start, end }: Span): Promise<OpenGroup[]> {
  const { results } = await db
    .prepare(
      `SELECT line.group_id AS id, count(*) AS count,
         (SELECT text FROM unanswered_lines AS shown WHERE shown.shop = ?1 AND shown.group_id = line.group_id
          GROUP BY text ORDER BY count(*) DESC, max(at) DESC LIMIT 1) AS text
       FROM unanswered_lines AS line
       JOIN unanswered_groups AS g ON g.shop = line.shop AND g.id = line.group_id AND g.state = 'open'
       WHERE line.shop = ?1 AND line.at >= ?2 AND line.at < ?3 GROUP BY line.group_id ORDER BY count DESC LIMIT 50`,
    )
    .bind(shop, start, end)
    .all()
  return results.map((row) => v.parse(openGroupSchema, row))
}

/** Articles that went live in the week; one that was live before, in whatever words, was changed. */
export async function loadChanged(db: D1Database, shop: string, { start, end }: Span): Promise<ChangedArticle[]> {
  const { results } = await db
    .prepare(
      `SELECT h.article_id AS articleId, r.body ->> '$.title' AS title, max(h.at) AS at,
         CASE WHEN EXISTS (
           SELECT 1 FROM article_history AS old WHERE old.shop = ?1 AND old.article_id = h.article_id
             AND old.state = 'live' AND old.at < ?2) OR (min(h.version) > 1 AND NOT EXISTS (
           SELECT 1 FROM article_history AS begun WHERE begun.shop = ?1 AND begun.article_id = h.article_id
             AND begun.version = 1))
         THEN 'changed' ELSE 'added' END AS change
       FROM article_history AS h
       JOIN records AS r ON r.shop = h.shop AND r.kind = 'article' AND r.id = h.article_id AND r.removed = 0
       WHERE h.shop = ?1 AND h.state = 'live' AND h.at >= ?2 AND h.at < ?3 GROUP BY h.article_id`,
    )
    .bind(shop, start, end)
    .all()
  return results.map((row) => v.parse(changedArticleSchema, row))
}

/** Live articles that ended since the week began or end soon; the next first. */
export async function loadEnding(db: D1Database, shop: string, { start }: Span, now: Date): Promise<EndingArticle[]> {
  const { results } = await db
    .prepare(
      `SELECT id AS articleId, body ->> '$.title' AS title, body ->> '$.validTo' AS at FROM records
       WHERE shop = ? AND kind = 'article' AND removed = 0 AND body ->> '$.state' = 'live'
         AND body ->> '$.validTo' >= ? AND body ->> '$.validTo' <= ? ORDER BY at LIMIT 10`,
    )
    .bind(shop, start, new Date(now.getTime() + soonMs).toISOString())
    .all()
  return results.map((row) => v.parse(endingArticleSchema, row))
}
