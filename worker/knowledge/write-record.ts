import type { RecordKind } from '../../shared/protocol/shop.ts'
import { loadRevision } from './load-records.ts'

/** The revision the next written record of a shop gets. */
const nextRevision = '(SELECT revision + 1 FROM shops WHERE id = ?1)'

/** Makes the shop's revision the newest one of its records; last statement of every write. */
export function bumpShop(db: D1Database, shop: string): D1PreparedStatement {
  return db
    .prepare(
      'UPDATE shops SET revision = (SELECT coalesce(max(revision), 0) FROM records WHERE shop = ?1) WHERE id = ?1',
    )
    .bind(shop)
}

/** Notes who changed or read what. */
export function auditEntry(
  db: D1Database,
  entry: { shop: string; staffId: string; action: string; subject: string; now: Date },
) {
  return db
    .prepare('INSERT INTO audit (shop, staff_id, action, subject, at) VALUES (?, ?, ?, ?, ?)')
    .bind(entry.shop, entry.staffId, entry.action, entry.subject, entry.now.toISOString())
}

/** Notes a change only if the statement before it in the same batch changed something. */
export function auditChange(
  db: D1Database,
  entry: { shop: string; staffId: string; action: string; subject: string; now: Date },
) {
  return db
    .prepare('INSERT INTO audit (shop, staff_id, action, subject, at) SELECT ?, ?, ?, ?, ? WHERE changes() > 0')
    .bind(entry.shop, entry.staffId, entry.action, entry.subject, entry.now.toISOString())
}

/** Changes some fields of a record (RFC 7396); fields that two people change at once are all kept. */
export async function patchRecord(
  db: D1Database,
  shop: string,
  { kind, id, patch }: { kind: RecordKind; id: string; patch: unknown },
  audit: D1PreparedStatement,
): Promise<number | null> {
  const update = db
    .prepare(
      `UPDATE records SET revision = ${nextRevision}, version = version + 1, body = json_patch(body, ?4)
       WHERE shop = ?1 AND kind = ?2 AND id = ?3 AND removed = 0`,
    )
    .bind(shop, kind, id, JSON.stringify(patch))
  const [done] = await db.batch([update, audit, bumpShop(db, shop)])
  return done?.meta.changes === 0 ? null : loadRevision(db, shop)
}
