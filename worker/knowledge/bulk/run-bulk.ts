import type { Article } from '../../../shared/protocol/article.ts'
import type { BulkDone, BulkLeft, BulkWrite } from '../../../shared/protocol/desk-bulk.ts'
import { loadRevision } from '../load-records.ts'
import { storeHandIn } from '../publishing/store-hand-in.ts'
import { auditEntry } from '../write-record.ts'
import { changeArticle } from './change-article.ts'
import { loadArticles } from './load-articles.ts'
import { storeChanged } from './store-changed.ts'
import { toChunks } from './to-chunks.ts'

interface BulkRun {
  shop: string
  staff: { id: string; name: string }
  mayPublish: boolean
  write: BulkWrite
  runId: string
  now: Date
  /** Told after every chunk how many articles were looked at. */
  onProgress: (done: number) => Promise<void>
  /** Told of a part that could not be stored. */
  onFault: (error: unknown) => void
}

/** The audit entry of a run, by which its undo finds it. */
export const bulkAction = 'article.bulk'

/** Changes every article that still is as it was selected; the others are named and left. */
export async function runBulk(db: D1Database, run: BulkRun): Promise<BulkDone> {
  const { shop, staff, write, runId, now, onProgress, onFault } = run
  await auditEntry(db, { shop, staffId: staff.id, action: bulkAction, subject: runId, now }).run()
  const left: BulkLeft[] = []
  let done = 0
  let changed = 0
  for (const items of toChunks(write.items)) {
    const settled = new Map<string, BulkLeft['why'] | 'changed'>()
    try {
      await runChunk(db, run, items, settled)
    } catch (error) {
      onFault(error) // what was stored stays, and can be undone: the rest of it is named
    }
    for (const { id } of items) {
      const became = settled.get(id) ?? 'failed'
      if (became === 'changed') changed += 1
      else left.push({ id, why: became })
    }
    done += items.length
    await onProgress(done)
  }
  return { kind: 'done', runId, revision: (await loadRevision(db, shop)) ?? 0, changed, left }
}

async function runChunk(
  db: D1Database,
  run: BulkRun,
  items: BulkWrite['items'],
  settled: Map<string, BulkLeft['why'] | 'changed'>,
): Promise<void> {
  const { shop, staff, now } = run
  const { ready, stay } = await sortOut(db, run, items)
  for (const { id, why } of stay) settled.set(id, why)
  for (const articles of toChunks(ready, (article) => JSON.stringify(article).length)) {
    const stored = await storeChanged(db, { shop, articles, staffId: staff.id, now, also: notes(db, run, articles) })
    for (const { id } of articles) settled.set(id, stored.has(id) ? 'changed' : 'overtaken')
  }
}

async function sortOut(
  db: D1Database,
  { shop, staff, mayPublish, write }: BulkRun,
  items: BulkWrite['items'],
): Promise<{ ready: Article[]; stay: BulkLeft[] }> {
  const ids = items.map(({ id }) => id)
  const stored = await loadArticles(db, shop, ids)
  const ready: Article[] = []
  const stay: BulkLeft[] = []
  for (const { id, version } of items) {
    const article = stored.get(id)
    if (article === undefined) stay.push({ id, why: 'gone' })
    else if (article.version !== version) stay.push({ id, why: 'overtaken' })
    else {
      const next = changeArticle(article, write.change, mayPublish)
      if (next.ok) ready.push({ ...next.value, version: version + 1, author: staff.name })
      else stay.push({ id, why: next.reason })
    }
  }
  return { ready, stay }
}

/** Who handed them in, and why. */
function notes(
  db: D1Database,
  { shop, staff, write: { change }, now }: BulkRun,
  articles: readonly Article[],
): D1PreparedStatement[] {
  if (change.kind !== 'hand-in') return []
  return articles.map(({ id: articleId, version }) =>
    storeHandIn(db, { shop, articleId, version, body: null, note: change.note, staff, now }),
  )
}
