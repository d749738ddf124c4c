import * as v from 'valibot'
import { ok, type Result, refuse } from '../../../shared/lib/result.ts'
import type { ImportUndone } from '../../../shared/protocol/desk-article-import.ts'
import { noteRemoved } from '../history/note-removed.ts'
import { reopenGroup } from '../kept-answers/reopen-group.ts'
import { loadRevision } from '../load-records.ts'
import { isOfBatch, keepBatchHistory } from '../store-missing.ts'
import { bumpShop } from '../write-record.ts'

interface ImportUndo {
  shop: string
  importId: string
  staff: { id: string; name: string; role: string }
  now: Date
}

/** So that no answer grows without end. */
const namedStayed = 50
const standing = v.object({
  id: v.string(),
  title: v.string(),
  state: v.string(),
  untouched: v.number(),
  own: v.number(),
  /** The state in which the import left it. */
  came: v.nullable(v.string()),
})
const ownerRow = v.object({ staff_id: v.string() })

/** What an import stored and that is still there: as it left it, and as it is now. */
const ofImport = `imported_articles i
  CROSS JOIN records r ON r.shop = i.shop AND r.kind = 'article' AND r.id = i.article_id AND r.removed = 0`

/** Takes an import back; what somebody changed or published since stays and is named. */
export async function undoImport(
  db: D1Database,
  undo: ImportUndo,
): Promise<Result<ImportUndone, 'unknown-record' | 'forbidden'>> {
  const { shop, importId, staff, now } = undo
  const begun = await db
    .prepare('SELECT staff_id FROM article_imports WHERE shop = ? AND id = ?')
    .bind(shop, importId)
    .first()
  if (begun === null) return refuse('unknown-record')
  if (staff.role !== 'owner' && v.parse(ownerRow, begun).staff_id !== staff.id) return refuse('forbidden')
  const at = now.toISOString()
  const [before] = await db.batch([
    lookAtStanding(db, undo),
    db
      .prepare(
        'UPDATE article_imports SET undone_at = ?3, undone_by = ?4 WHERE shop = ?1 AND id = ?2 AND undone_at IS NULL',
      )
      .bind(shop, importId, at, staff.name),
    removeUntouched(db, undo),
    shortenUntouched(db, undo),
    keepBatchHistory(db, { shop, staffId: staff.id, at }),
    noteRemoved(db, { shop, by: staff.name, now }),
    noteAudit(db, undo),
    bumpShop(db, shop),
  ])
  const rows = (before?.results ?? []).map((row) => v.parse(standing, row))
  const counts = count(rows)
  if (counts.stayed.length === 0) await reopenGroup(db, undo)
  return ok({ revision: (await loadRevision(db, shop)) ?? 0, ...counts })
}

function count(rows: v.InferOutput<typeof standing>[]): Omit<ImportUndone, 'revision'> {
  const taken = rows.filter(({ untouched }) => untouched === 1)
  const stayed = rows.flatMap(({ id, title, state, came, own, untouched }) => {
    const why: 'changed' | 'published' = own === 1 && state === 'live' && came !== 'live' ? 'published' : 'changed'
    return untouched === 1 ? [] : [{ id, title, why }]
  })
  const published = stayed.filter(({ why }) => why === 'published').length
  return {
    removed: taken.filter(({ own }) => own === 1).length,
    shortened: taken.filter(({ own }) => own === 0).length,
    changed: stayed.length - published,
    published,
    stayed: stayed.slice(0, namedStayed),
  }
}

/** An article of the shop that lost its questions already is as if it had never been touched. */
function lookAtStanding(db: D1Database, { shop, importId }: ImportUndo): D1PreparedStatement {
  return db
    .prepare(
      `SELECT r.id, r.body ->> '$.title' AS title, r.body ->> '$.state' AS state, r.version = i.version AS untouched,
         i.questions IS NULL AS own, (
           SELECT h.state FROM article_history h
           WHERE h.shop = ?1 AND h.article_id = r.id AND h.version = i.version) AS came
       FROM ${ofImport} WHERE i.shop = ?1 AND i.import_id = ?2
         AND (i.questions IS NULL OR EXISTS (
           SELECT 1 FROM json_each(i.questions) g JOIN json_each(r.body, '$.questions') q ON q.value = g.value))
       ORDER BY r.id`,
    )
    .bind(shop, importId)
}

function removeUntouched(db: D1Database, { shop, importId }: ImportUndo): D1PreparedStatement {
  return db
    .prepare(
      `UPDATE records SET removed = 1, version = version + 1, revision = t.revision
       FROM (SELECT r.id, s.revision + row_number() OVER (ORDER BY r.id) AS revision
             FROM ${ofImport}, shops s
             WHERE s.id = ?1 AND i.shop = ?1 AND i.import_id = ?2 AND i.questions IS NULL AND r.version = i.version) t
       WHERE records.shop = ?1 AND records.kind = 'article' AND records.id = t.id`,
    )
    .bind(shop, importId)
}

/** The questions it had are its own again, in a new version that follows those of the statement before. */
function shortenUntouched(db: D1Database, { shop, importId, staff }: ImportUndo): D1PreparedStatement {
  return db
    .prepare(
      `UPDATE records SET version = version + 1, revision = t.revision,
         body = json_set(body, '$.version', version + 1, '$.author', ?3, '$.questions', json(t.questions))
       FROM (SELECT r.id, m.revision + row_number() OVER (ORDER BY r.id) AS revision, (
               SELECT json_group_array(q.value) FROM json_each(r.body, '$.questions') q
               WHERE q.value NOT IN (SELECT g.value FROM json_each(i.questions) g)) AS questions
             FROM (SELECT max(revision) AS revision FROM records WHERE shop = ?1) m, ${ofImport}
             WHERE i.shop = ?1 AND i.import_id = ?2 AND i.questions IS NOT NULL AND r.version = i.version) t
       WHERE records.shop = ?1 AND records.kind = 'article' AND records.id = t.id`,
    )
    .bind(shop, importId, staff.name)
}

/** Nothing taken back, nothing noted. */
function noteAudit(db: D1Database, { shop, importId, staff, now }: ImportUndo): D1PreparedStatement {
  return db
    .prepare(
      `INSERT INTO audit (shop, staff_id, action, subject, at) SELECT ?1, ?2, 'articles.import-undone', ?3, ?4
       WHERE EXISTS (SELECT 1 FROM records WHERE shop = ?1 AND ${isOfBatch})`,
    )
    .bind(shop, staff.id, importId, now.toISOString())
}
