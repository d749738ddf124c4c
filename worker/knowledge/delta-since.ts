import * as v from 'valibot'
import { recordKindSchema } from '../../shared/protocol/shop.ts'
import { parseRecordRow, type ShopRecord } from './catalogue-records.ts'

export const feedPageRows = 500

const keySchema = v.object({ kind: recordKindSchema, id: v.string(), public: v.number() })
const shopRow = v.object({ revision: v.number(), oldest: v.number() })

/** One page of a shop's changes. */
export interface Delta {
  snapshot: boolean
  /** How far this page reaches. */
  revision: number
  /** The shop's newest. */
  newest: number
  more: boolean
  /** In order of revision; `record` is null for a removal. */
  rows: { kind: ShopRecord['kind']; id: string; record: ShopRecord | null; wasPublic: boolean }[]
}

/**
 * Changes since a revision. One that is unknown here, or older than the removals we remember, gets a snapshot:
 * its first page reaches past that point, so that asking on from it is an ordinary question again.
 */
export async function deltaSince(db: D1Database, shop: string, since: number): Promise<Delta | null> {
  const row = await db.prepare('SELECT revision, oldest FROM shops WHERE id = ?').bind(shop).first()
  if (row === null) return null
  const { revision, oldest } = v.parse(shopRow, row)
  const snapshot = since === 0 || since > revision || since < oldest
  const { results } = await db
    .prepare(
      `SELECT kind, id, revision, removed, public, body FROM records WHERE shop = ?1 AND revision > ?2
       ORDER BY revision LIMIT max(?3, (SELECT count(*) FROM records WHERE shop = ?1 AND revision > ?2 AND revision <= ?4))`,
    )
    .bind(shop, snapshot ? 0 : since, feedPageRows, snapshot ? oldest : 0)
    .all()
  const parsed = results.map((result) => ({ ...parseRecordRow(result), ...v.parse(keySchema, result) }))
  const reached = parsed[parsed.length - 1]?.revision ?? revision
  return {
    snapshot,
    revision: reached,
    newest: revision,
    more: reached < revision,
    rows: parsed.map(({ kind, id, record, public: wasPublic }) => ({ kind, id, record, wasPublic: wasPublic === 1 })),
  }
}
