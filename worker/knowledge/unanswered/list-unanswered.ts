import * as v from 'valibot'
import {
  afterUnansweredSchema,
  type DeskUnanswered,
  type UnansweredPage,
  unansweredPageSize,
  type unansweredQuerySchema,
  unansweredSampleSchema,
  unansweredSamples,
  unansweredStateSchema,
} from '../../../shared/protocol/desk-unanswered.ts'

const sampleRow = v.object({
  ...unansweredSampleSchema.entries,
  after: afterUnansweredSchema,
})
const groupRow = v.object({
  id: v.string(),
  state: unansweredStateSchema,
  place: v.number(),
  count: v.number(),
  shoppers: v.number(),
  firstAt: v.string(),
  lastAt: v.string(),
  articleId: v.nullable(v.string()),
  samples: v.pipe(v.string(), v.parseJson(), v.array(sampleRow)),
})

/** Each with its newest lines; of equal words one. */
const samples = `(SELECT json_group_array(json_object('text', text, 'at', at, 'productId', product_id, 'after', then_what))
  FROM (SELECT text, max(at) AS at, product_id, then_what FROM unanswered_lines AS shown
    WHERE shown.shop = ?1 AND shown.group_id = counted.id GROUP BY text ORDER BY at DESC LIMIT ${unansweredSamples}))`
const counted = `SELECT g.id, g.state, g.article_id AS articleId, count(*) AS count,
    count(DISTINCT line.shopper) AS shoppers, min(line.at) AS firstAt, max(line.at) AS lastAt,
    CASE g.state WHEN 'open' THEN 0 WHEN 'written' THEN 1 ELSE 2 END AS place
  FROM unanswered_groups AS g JOIN unanswered_lines AS line ON line.shop = g.shop AND line.group_id = g.id
  WHERE g.shop = ?1 AND (?2 IS NULL OR line.at >= ?2) AND (?3 IS NULL OR g.id = ?3)
  GROUP BY g.id`

/** One page of a shop's groups: open ones first, of those the most asked. */
export async function listUnanswered(
  db: D1Database,
  shop: string,
  { since, cursor }: v.InferOutput<typeof unansweredQuerySchema>,
): Promise<Omit<UnansweredPage, 'share'>> {
  const [place, count, id] = cursor?.split('~') ?? []
  const { results } = await db
    .prepare(
      `SELECT *, ${samples} AS samples FROM (${counted}) AS counted
       WHERE ?4 IS NULL OR (place, -count, id) > (?4, -?5, ?6) ORDER BY place, count DESC, id LIMIT ?7`,
    )
    .bind(shop, since ?? null, null, toNumber(place), toNumber(count), id ?? null, unansweredPageSize + 1)
    .all()
  const rows = results.slice(0, unansweredPageSize).map((row) => v.parse(groupRow, row))
  const last = results.length > unansweredPageSize ? rows.at(-1) : undefined
  const next = last === undefined ? null : `${last.place}~${last.count}~${last.id}`
  return { groups: rows.map(({ place: _, ...group }) => group), cursor: next }
}

/** One group with its samples, or null. */
export async function loadUnanswered(db: D1Database, shop: string, id: string): Promise<DeskUnanswered | null> {
  const row = await db
    .prepare(`SELECT *, ${samples} AS samples FROM (${counted}) AS counted`)
    .bind(shop, null, id)
    .first()
  if (row === null) return null
  const { place: _, ...group } = v.parse(groupRow, row)
  return group
}

function toNumber(text: string | undefined): number | null {
  return text === undefined ? null : Number(text)
}
