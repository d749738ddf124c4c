import * as v from 'valibot'
import { parseRecordRow, type ShopRecord } from './catalogue-records.ts'

const pageRows = 1000
const revisionSchema = v.object({ revision: v.number() })

/** The shop's newest revision; null for an unknown shop. */
export async function loadRevision(db: D1Database, shop: string): Promise<number | null> {
  const row = await db.prepare('SELECT revision FROM shops WHERE id = ?').bind(shop).first()
  return row === null ? null : v.parse(revisionSchema, row).revision
}

/** Applies every change since a revision to a copy of the records held so far. */
export async function loadRecords(
  db: D1Database,
  shop: string,
  held: { revision: number; records: Map<string, ShopRecord> },
) {
  const records = new Map(held.records)
  let { revision } = held
  let articlesChanged = false
  for (let more = true; more; ) {
    const { results } = await db
      .prepare(
        'SELECT kind, id, revision, removed, body FROM records WHERE shop = ? AND revision > ? ORDER BY revision LIMIT ?',
      )
      .bind(shop, revision, pageRows)
      .all()
    for (const row of results) {
      const { key, record, ...at } = parseRecordRow(row)
      revision = at.revision
      articlesChanged ||= key.startsWith('article:')
      if (record === null) records.delete(key)
      else records.set(key, record)
    }
    more = results.length === pageRows
  }
  return { revision, records, articlesChanged }
}
