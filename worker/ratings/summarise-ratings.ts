import * as v from 'valibot'
import type { RatingSummary } from '../../shared/protocol/desk-ratings.ts'
import { lowStars, ratingTopicSchema, type ServedBy, servedBySchema } from '../../shared/protocol/rating.ts'

const servedRow = v.object({ servedBy: servedBySchema, count: v.number(), average: v.number(), low: v.number() })
const topicRow = v.object({ topic: ratingTopicSchema, count: v.number() })

/** Counts what a shop's shoppers rated since a moment; who served is told apart. */
export async function summariseRatings(db: D1Database, shop: string, since: Date): Promise<RatingSummary> {
  const bound = [shop, since.toISOString()]
  const [served, topics] = await db.batch([
    db
      .prepare(
        `SELECT served_by AS servedBy, count(*) AS count, avg(stars) AS average, sum(stars <= ${lowStars}) AS low
         FROM ratings WHERE shop = ? AND at >= ? GROUP BY served_by`,
      )
      .bind(...bound),
    db
      .prepare(
        `SELECT topic.value AS topic, count(*) AS count FROM ratings, json_each(ratings.topics) AS topic
         WHERE ratings.shop = ? AND ratings.at >= ? GROUP BY topic.value ORDER BY count DESC, topic.value`,
      )
      .bind(...bound),
  ])
  const rows = (served?.results ?? []).map((row) => v.parse(servedRow, row))
  const of = (who: ServedBy): RatingSummary['assistant'] => {
    const row = rows.find(({ servedBy }) => servedBy === who)
    return row === undefined
      ? { count: 0, average: null, low: 0 }
      : { count: row.count, average: Math.round(row.average * 10) / 10, low: row.low }
  }
  return {
    assistant: of('assistant'),
    operator: of('operator'),
    topics: (topics?.results ?? []).map((row) => v.parse(topicRow, row)),
  }
}
