import * as v from 'valibot'
import { ok, type Result, refuse } from '../../../shared/lib/result.ts'
import { articleSchema } from '../../../shared/protocol/article.ts'
import type { BulkUndone } from '../../../shared/protocol/desk-bulk.ts'
import { loadRevision } from '../load-records.ts'
import { auditEntry } from '../write-record.ts'
import { bulkAction } from './run-bulk.ts'
import { storeChanged } from './store-changed.ts'
import { toChunks } from './to-chunks.ts'

interface BulkUndo {
  shop: string
  staff: { id: string; name: string; role: string }
  runId: string
  now: Date
}

const runRow = v.object({ at: v.string(), staff_id: v.string() })
const changedRow = v.object({ id: v.string(), version: v.number(), now: v.number() })
const beforeRow = v.object({ body: v.pipe(v.string(), v.parseJson(), articleSchema) })

/** Gives every article of a run its old words back, as a new version; those that somebody changed since stay. */
export async function undoBulk(db: D1Database, undo: BulkUndo): Promise<Result<BulkUndone, 'unknown-record'>> {
  const { shop, staff, runId, now } = undo
  const run = await loadRun(db, undo)
  if (run === null) return refuse('unknown-record')
  const { results } = await db
    .prepare(
      `SELECT h.article_id AS id, h.version, r.version AS now FROM article_history h
       JOIN records r ON r.shop = h.shop AND r.kind = 'article' AND r.id = h.article_id AND r.removed = 0
       WHERE h.shop = ?1 AND h.at = ?2 AND h.staff_id = ?3`,
    )
    .bind(shop, run.at, run.staff_id)
    .all()
  const rows = results.map((row) => v.parse(changedRow, row))
  const left = rows.filter((row) => row.version !== row.now).map(({ id }) => id)
  let restored = 0
  await auditEntry(db, { shop, staffId: staff.id, action: 'article.bulk-undone', subject: runId, now }).run()
  for (const chunk of toChunks(rows.filter((row) => row.version === row.now))) {
    const before = await loadBefore(db, shop, chunk)
    for (const articles of toChunks(before, (article) => JSON.stringify(article).length)) {
      const again = articles.map((article) => ({ ...article, version: article.version + 2, author: staff.name }))
      const stored = await storeChanged(db, { shop, articles: again, staffId: staff.id, now })
      restored += stored.size
      left.push(...articles.filter(({ id }) => !stored.has(id)).map(({ id }) => id))
    }
  }
  return ok({ revision: (await loadRevision(db, shop)) ?? 0, restored, left })
}

/** A run of one's own; owners may take back anybody's. */
async function loadRun(db: D1Database, { shop, staff, runId }: BulkUndo) {
  const row = await db
    .prepare('SELECT at, staff_id FROM audit WHERE shop = ? AND action = ? AND subject = ?')
    .bind(shop, bulkAction, runId)
    .first()
  const run = row === null ? null : v.parse(runRow, row)
  return run !== null && (run.staff_id === staff.id || staff.role === 'owner') ? run : null
}

/** The version before the run's, which the run itself put into the history where it was not there. */
async function loadBefore(db: D1Database, shop: string, chunk: readonly { id: string; version: number }[]) {
  const { results } = await db
    .prepare(
      `SELECT h.body FROM json_each(?2) e
       CROSS JOIN article_history h ON h.shop = ?1 AND h.article_id = json_extract(e.value, '$.id')
         AND h.version = json_extract(e.value, '$.version') - 1`,
    )
    .bind(shop, JSON.stringify(chunk))
    .all()
  return results.map((row) => v.parse(beforeRow, row).body)
}
