import * as v from 'valibot'
import type { PackArticle } from '../../shared/knowledge/packs/pack.ts'
import { toDraft } from '../../shared/knowledge/packs/read-pack.ts'
import type { PackTaken } from '../../shared/protocol/desk-packs.ts'
import { loadRevision } from './load-records.ts'
import { type BatchedArticle, keepBatchHistory, storeMissing } from './store-missing.ts'
import { bumpShop } from './write-record.ts'

interface PackTake {
  shop: string
  articles: readonly PackArticle[]
  staff: { id: string; name: string }
  now: Date
  /** Noted with the drafts: an undo asks for it. */
  audit: D1PreparedStatement
}

/** So that no bound text comes near the database's 2 MB. */
const articlesPerBatch = 100
const idRow = v.object({ id: v.string() })
const countRow = v.object({ count: v.number() })

/** Those of the ids under which the shop has an article, in whatever state. */
export async function loadHeldIds(db: D1Database, shop: string, ids: readonly string[]): Promise<Set<string>> {
  const { results } = await db
    .prepare(
      `SELECT r.id FROM json_each(?2) e CROSS JOIN records r ON r.shop = ?1 AND r.kind = 'article' AND r.id = e.value
       WHERE r.removed = 0`,
    )
    .bind(shop, JSON.stringify(ids))
    .all()
  return new Set(results.map((row) => v.parse(idRow, row).id))
}

/** Stores what the shop lacks of a pack as drafts, all in one batch. What it has, edited or not, is left as it is. */
export async function takePack(db: D1Database, take: PackTake): Promise<PackTaken> {
  const { shop, articles, staff, now, audit } = take
  if (articles.length === 0) return { revision: (await loadRevision(db, shop)) ?? 0, added: 0, kept: 0, takenAt: null }
  const batches = toBatches(articles.map((article) => ({ body: toDraft(article, staff.name), public: 0 })))
  const at = now.toISOString()
  await db.batch([
    ...batches.flatMap((batch) => [
      storeMissing(db, { shop, batch }),
      keepBatchHistory(db, { shop, staffId: staff.id, at }),
      bumpShop(db, shop),
    ]),
    audit,
  ])
  const added = await countTaken(db, { shop, at, ids: articles.map(({ id }) => id) })
  const revision = (await loadRevision(db, shop)) ?? 0
  return { revision, added, kept: articles.length - added, takenAt: added === 0 ? null : at }
}

/** A draft was never public. */
function toBatches(drafts: readonly BatchedArticle[]): string[] {
  const batches: string[] = []
  for (let from = 0; from < drafts.length; from += articlesPerBatch) {
    batches.push(JSON.stringify(drafts.slice(from, from + articlesPerBatch)))
  }
  return batches
}

async function countTaken(
  db: D1Database,
  { shop, at, ids }: { shop: string; at: string; ids: readonly string[] },
): Promise<number> {
  const row = await db
    .prepare(
      `SELECT count(*) AS count FROM json_each(?2) e
       CROSS JOIN article_history h ON h.shop = ?1 AND h.article_id = e.value WHERE h.at = ?3`,
    )
    .bind(shop, JSON.stringify(ids), at)
    .first()
  return v.parse(countRow, row).count
}
