import * as v from 'valibot'

/** What a shopper's device holds at most; the edge answers from the rest. */
export interface CarryLimits {
  articles: number
  bytes: number
}
export const carryLimits: CarryLimits = { articles: 3000, bytes: 4 * 1024 * 1024 }

const rowSchema = v.object({ id: v.string(), bytes: v.number() })
const keepMs = 60_000
const kept = new Map<string, { revision: number; until: number; ids: ReadonlySet<string> }>()

/** The articles of a shop that go to shoppers' devices: emergencies first, then the most used, then the newest. */
export async function loadCarriedArticles(
  db: D1Database,
  shop: string,
  { revision, now, limits = carryLimits }: { revision: number; now: Date; limits?: CarryLimits },
): Promise<ReadonlySet<string>> {
  const known = kept.get(shop)
  if (limits === carryLimits && known?.revision === revision && known.until > now.getTime()) return known.ids
  const { results } = await db
    .prepare(
      `SELECT records.id, length(CAST(body AS BLOB)) AS bytes FROM records
       LEFT JOIN article_uses ON article_uses.shop = records.shop AND article_id = records.id
       WHERE records.shop = ?1 AND kind = 'article' AND removed = 0 AND json_extract(body, '$.state') = 'live'
         AND EXISTS (SELECT 1 FROM json_each(body, '$.channels') WHERE value = 'widget')
         AND coalesce(json_extract(body, '$.validTo') > ?2, 1)
       ORDER BY json_extract(body, '$.layer') = 'emergency' DESC, coalesce(uses, 0) DESC, records.revision DESC
       LIMIT ?3`,
    )
    .bind(shop, now.toISOString(), limits.articles)
    .all()
  const ids = takeUpTo(
    limits.bytes,
    results.map((row) => v.parse(rowSchema, row)),
  )
  if (limits === carryLimits) kept.set(shop, { revision, until: now.getTime() + keepMs, ids })
  return ids
}

function takeUpTo(limitBytes: number, rows: { id: string; bytes: number }[]): Set<string> {
  const ids = new Set<string>()
  let sum = 0
  for (const { id, bytes } of rows) {
    sum += bytes
    if (sum > limitBytes) break
    ids.add(id)
  }
  return ids
}
