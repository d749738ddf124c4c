import * as v from 'valibot'
import { parseRecordRow, type ShopRecord } from './catalogue-records.ts'

const pageRows = 1000

/** What a shop has written since a revision, by key; null for what was removed. */
export interface RecordChanges {
  revision: number
  changed: Map<string, ShopRecord | null>
}

/** Reads every change since a revision. `onlyArticles`: of articles these alone. */
export async function loadChanges(
  db: D1Database,
  shop: string,
  { since, onlyArticles }: { since: number; onlyArticles?: ReadonlySet<string> },
): Promise<RecordChanges> {
  const changed = new Map<string, ShopRecord | null>()
  const only = onlyArticles === undefined ? null : JSON.stringify([...onlyArticles])
  let revision = since
  for (let more = true; more; ) {
    const { results } = await db
      .prepare(
        `SELECT kind, id, revision, removed, body FROM records WHERE shop = ?1 AND revision > ?2
           AND (?3 IS NULL OR kind <> 'article' OR id IN (SELECT value FROM json_each(?3)))
         ORDER BY revision LIMIT ?4`,
      )
      .bind(shop, revision, only, pageRows)
      .all()
    for (const row of results) {
      const { key, record, ...at } = parseRecordRow(row)
      revision = at.revision
      changed.set(key, record)
    }
    more = results.length === pageRows
  }
  return { revision, changed }
}

const sizeSchema = v.object({ articles: v.number(), bytes: v.number(), revision: v.number() })

/** How much a shop has written that shoppers may be told, and its newest revision. */
export async function measureArticles(db: D1Database, shop: string): Promise<v.InferOutput<typeof sizeSchema>> {
  const row = await db
    .prepare(
      `SELECT count(*) AS articles, coalesce(sum(length(CAST(body AS BLOB))), 0) AS bytes,
         (SELECT coalesce(max(revision), 0) FROM records WHERE shop = ?1) AS revision
       FROM records WHERE shop = ?1 AND kind = 'article' AND removed = 0`,
    )
    .bind(shop)
    .first()
  return v.parse(sizeSchema, row)
}
