import * as v from 'valibot'
import { ok, type Result, refuse } from '../../shared/lib/result.ts'
import { articleStateSchema } from '../../shared/protocol/article.ts'
import type { PackUndone, Trade } from '../../shared/protocol/desk-packs.ts'
import { noteRemoved } from './history/note-removed.ts'
import { loadRevision } from './load-records.ts'
import { bumpShop } from './write-record.ts'

interface PackUndo {
  shop: string
  trade: Trade
  takenAt: string
  ids: readonly string[]
  /** Who takes it back. */
  by: string
  now: Date
  audit: D1PreparedStatement
}

/** The audit entry of a take, by which it is found again. */
export const takenAction = 'pack.taken'

const standing = v.object({ untouched: v.number(), state: articleStateSchema })

/** The take's drafts that are still there: each as it was written then, and as it is now. */
const ofTake = `json_each(?2) e
  CROSS JOIN article_history h ON h.shop = ?1 AND h.article_id = e.value AND h.at = ?3
  CROSS JOIN records r ON r.shop = ?1 AND r.kind = 'article' AND r.id = e.value AND r.removed = 0`

/** Takes back the drafts of one take; those that somebody changed or published since stay, and are counted. */
export async function undoPack(db: D1Database, undo: PackUndo): Promise<Result<PackUndone, 'unknown-record'>> {
  const { shop, takenAt, ids, by, now, audit } = undo
  if (!(await isTake(db, undo))) return refuse('unknown-record')
  const binds = [shop, JSON.stringify(ids), takenAt]
  const remove = db
    .prepare(
      `UPDATE records SET removed = 1, version = version + 1, revision = t.revision
       FROM (SELECT r.id, s.revision + row_number() OVER (ORDER BY r.id) AS revision
             FROM ${ofTake}, shops s WHERE s.id = ?1 AND r.version = h.version) t
       WHERE records.shop = ?1 AND records.kind = 'article' AND records.id = t.id`,
    )
    .bind(...binds)
  const look = db.prepare(
    `SELECT r.version = h.version AS untouched, json_extract(r.body, '$.state') AS state FROM ${ofTake}`,
  )
  const [before] = await db.batch([
    ...[look.bind(...binds), remove, audit],
    noteRemoved(db, { shop, by, now }),
    bumpShop(db, shop),
  ])
  const rows = (before?.results ?? []).map((row) => v.parse(standing, row))
  const stayed = rows.filter(({ untouched }) => untouched === 0)
  const edited = stayed.filter(({ state }) => state === 'draft' || state === 'review').length
  return ok({
    revision: (await loadRevision(db, shop)) ?? 0,
    removed: rows.length - stayed.length,
    edited,
    published: stayed.length - edited,
  })
}

/** Without this an instant at which something else was written could be named. */
async function isTake(db: D1Database, { shop, trade, takenAt }: PackUndo): Promise<boolean> {
  const row = await db
    .prepare('SELECT 1 FROM audit WHERE shop = ? AND at = ? AND action = ? AND subject = ?')
    .bind(shop, takenAt, takenAction, trade)
    .first()
  return row !== null
}
