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
  left: v.number(),
  again: v.number(),
  over: v.number(),
  firstAt: v.string(),
  lastAt: v.string(),
  articleId: v.nullable(v.string()),
  samples: v.pipe(v.string(), v.parseJson(), v.array(sampleRow)),
})
const stateRow = v.object({ state: unansweredStateSchema, count: v.number() })

/** Each with its newest lines, of equal words one; the most asked of them first, then the earliest: a title stays. */
const samples = `(SELECT json_group_array(json_object(
    'text', text, 'count', times, 'at', at, 'productId', product_id, 'after', then_what))
  FROM (SELECT * FROM (SELECT text, count(*) AS times, max(at) AS at, product_id, then_what FROM unanswered_lines AS shown
    WHERE shown.shop = ?1 AND shown.group_id = counted.id GROUP BY text ORDER BY at DESC LIMIT ${unansweredSamples})
    ORDER BY times DESC, at, text))`
const counted = `SELECT g.id, g.state, g.article_id AS articleId, count(*) AS count,
    count(DISTINCT line.shopper) AS shoppers, min(line.at) AS firstAt, max(line.at) AS lastAt,
    sum(line.then_what = 'left') AS "left", sum(line.then_what = 'asked-again') AS again,
    sum(line.then_what = 'handed-over') AS "over",
    CASE g.state WHEN 'open' THEN 0 WHEN 'written' THEN 1 ELSE 2 END AS place
  FROM unanswered_groups AS g JOIN unanswered_lines AS line ON line.shop = g.shop AND line.group_id = g.id
  WHERE g.shop = ?1 AND (?2 IS NULL OR line.at >= ?2) AND (?3 IS NULL OR g.id = ?3)
  GROUP BY g.id`

type Query = v.InferOutput<typeof unansweredQuerySchema>

/** One page of a shop's groups: open ones first, of those the most asked. */
export async function listUnanswered(
  db: D1Database,
  shop: string,
  { since, state, cursor }: Query,
): Promise<Pick<UnansweredPage, 'groups' | 'cursor'>> {
  const [place, count, id] = cursor?.split('~') ?? []
  const { results } = await db
    .prepare(
      `SELECT *, ${samples} AS samples FROM (${counted}) AS counted
       WHERE (?4 IS NULL OR (place, -count, id) > (?4, -?5, ?6)) AND (?8 IS NULL OR state = ?8)
       ORDER BY place, count DESC, id LIMIT ?7`,
    )
    .bind(
      ...[shop, since ?? null, null, toNumber(place), toNumber(count), id ?? null],
      ...[unansweredPageSize + 1, state ?? null],
    )
    .all()
  const rows = results.slice(0, unansweredPageSize).map((row) => v.parse(groupRow, row))
  const last = results.length > unansweredPageSize ? rows.at(-1) : undefined
  const next = last === undefined ? null : `${last.place}~${last.count}~${last.id}`
  return { groups: rows.map(toGroup), cursor: next }
}

/** How many groups stand in each state, of those that were asked since. */
export async function countGroups(
  db: D1Database,
  shop: string,
  since: string | undefined,
): Promise<UnansweredPage['counts']> {
  const { results } = await db
    .prepare(
      `SELECT state, count(*) AS count FROM unanswered_groups AS g WHERE shop = ?1 AND EXISTS (
         SELECT 1 FROM unanswered_lines AS line
         WHERE line.shop = ?1 AND line.group_id = g.id AND (?2 IS NULL OR line.at >= ?2)) GROUP BY state`,
    )
    .bind(shop, since ?? null)
    .all()
  const found = results.map((row) => v.parse(stateRow, row))
  const countOf = (state: string) => found.find((row) => row.state === state)?.count ?? 0
  return { open: countOf('open'), written: countOf('written'), dismissed: countOf('dismissed') }
}

/** One group with its samples, or null. */
export async function loadUnanswered(db: D1Database, shop: string, id: string): Promise<DeskUnanswered | null> {
  const row = await db
    .prepare(`SELECT *, ${samples} AS samples FROM (${counted}) AS counted`)
    .bind(shop, null, id)
    .first()
  return row === null ? null : toGroup(v.parse(groupRow, row))
}

function toGroup({ place: _, left, again, over, ...group }: v.InferOutput<typeof groupRow>): DeskUnanswered {
  return { ...group, followed: { left, 'asked-again': again, 'handed-over': over } }
}

function toNumber(text: string | undefined): number | null {
  return text === undefined ? null : Number(text)
}
