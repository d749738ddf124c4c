import * as v from 'valibot'
import { ok, type Result, refuse } from '../../../shared/lib/result.ts'
import type { ArticleBody } from '../../../shared/protocol/article.ts'
import type { ArticleImport, ArticlesImported } from '../../../shared/protocol/desk-article-import.ts'
import { loadRevision } from '../load-records.ts'
import { findUnfinished } from '../publishing/find-unfinished.ts'
import { type BatchedArticle, isOfBatch, keepBatchHistory, storeMissing } from '../store-missing.ts'
import { bumpShop } from '../write-record.ts'
import { type Extension, extendArticles, planExtensions } from './extend-articles.ts'

interface ImportWrite {
  shop: string
  wish: ArticleImport
  staff: { id: string; name: string }
  /** May put words live. */
  isTrusted: boolean
  now: Date
}

const storedRow = v.object({ id: v.string(), state: v.string() })
const lookRow = v.object({ id: v.string(), title: v.string(), own: v.number() })
const importRow = v.object({ undone_at: v.nullable(v.string()) })

/** Stores one request of an import, all in one batch; what the shop has already is left as it is and told. */
export async function importArticles(
  db: D1Database,
  write: ImportWrite,
): Promise<Result<ArticlesImported, 'wrong-state'>> {
  const { shop, wish, staff, now } = write
  const plan = await planExtensions(db, write)
  const batch = JSON.stringify(wish.articles.map((one) => toBatched(one, write)))
  const at = now.toISOString()
  const results = await db.batch([
    beginImport(db, write),
    storeMissing(db, { shop, batch, importId: wish.importId }),
    extendArticles(db, { shop, importId: wish.importId, ...plan, author: staff.name, after: wish.articles.length }),
    keepBatchHistory(db, { shop, staffId: staff.id, at }),
    noteImported(db, { shop, importId: wish.importId, extensions: plan.extensions }),
    noteAudit(db, write),
    bumpShop(db, shop),
    lookAtArticles(db, shop, wish),
    db.prepare('SELECT undone_at FROM article_imports WHERE shop = ? AND id = ?').bind(shop, wish.importId),
  ])
  const rows = <S extends v.GenericSchema>(index: number, schema: S) =>
    (results[index]?.results ?? []).map((row) => v.parse(schema, row))
  if (rows(8, importRow)[0]?.undone_at) return refuse('wrong-state')
  const stored = rows(1, storedRow)
  const extended = new Set(rows(2, v.object({ id: v.string() })).map(({ id }) => id))
  const looked = rows(7, lookRow)
  const foreign = looked.filter(({ own }) => own === 0)
  const late = plan.extensions.filter(({ body }) => !extended.has(body.id))
  return ok({
    revision: (await loadRevision(db, shop)) ?? 0,
    added: stored.length,
    published: stored.filter(({ state }) => state === 'live').length,
    repeated: looked.length - foreign.length - stored.length + plan.repeated,
    extended: extended.size,
    refused: [
      ...foreign.map(({ id, title }) => ({ id, title, why: 'other-import' as const })),
      ...plan.refused,
      ...late.map(({ body: { id, title } }) => ({ id, title, why: 'overtaken' as const })),
    ],
  })
}

function toBatched(
  { id, body, needsQuestion = false }: ArticleImport['articles'][number],
  { wish, staff, now }: ImportWrite,
): BatchedArticle {
  const isLive = wish.publish && !needsQuestion && findUnfinished(body) === null
  const state = isLive ? 'live' : 'draft'
  return {
    body: { id, ...body, state, version: 1, author: staff.name },
    public: isLive && hasBegun(body, now) ? 1 : 0,
  }
}

function hasBegun({ validFrom }: ArticleBody, now: Date): boolean {
  return validFrom === null || Date.parse(validFrom) <= now.getTime()
}

function beginImport(db: D1Database, { shop, wish, staff, now }: ImportWrite): D1PreparedStatement {
  const { importId, source, all = null } = wish
  return db
    .prepare(
      `INSERT OR IGNORE INTO article_imports (shop, id, source, name, expected, staff_id, staff_name, at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .bind(shop, importId, source.kind, source.name, all, staff.id, staff.name, now.toISOString())
}

/** An article of its own stays one, also when the same import gives it further questions later. */
function noteImported(
  db: D1Database,
  { shop, importId, extensions }: { shop: string; importId: string; extensions: readonly Extension[] },
): D1PreparedStatement {
  const questions = extensions.map(({ body, given }) => ({ id: body.id, questions: given }))
  return db
    .prepare(
      `INSERT INTO imported_articles (shop, import_id, article_id, version, questions)
       SELECT r.shop, ?2, r.id, r.version,
         (SELECT e.value ->> '$.questions' FROM json_each(?3) e WHERE e.value ->> '$.id' = r.id)
       FROM records r WHERE r.shop = ?1 AND r.kind = 'article' AND r.${isOfBatch}
       ON CONFLICT (shop, import_id, article_id) DO UPDATE SET version = excluded.version,
         questions = iif(imported_articles.questions IS NULL, NULL, excluded.questions)`,
    )
    .bind(shop, importId, JSON.stringify(questions))
}

/** Nothing changed, nothing noted. */
function noteAudit(db: D1Database, { shop, wish, staff, now }: ImportWrite): D1PreparedStatement {
  return db
    .prepare(
      `INSERT INTO audit (shop, staff_id, action, subject, at) SELECT ?1, ?2, ?3, ?4, ?5
       WHERE EXISTS (SELECT 1 FROM records WHERE shop = ?1 AND ${isOfBatch})`,
    )
    .bind(shop, staff.id, 'articles.imported', wish.importId, now.toISOString())
}

/** The articles of the request as they stand afterwards; `own`: this import stored them, now or before. */
function lookAtArticles(db: D1Database, shop: string, { importId, articles }: ArticleImport): D1PreparedStatement {
  return db
    .prepare(
      `SELECT r.id, r.body ->> '$.title' AS title, EXISTS (
         SELECT 1 FROM imported_articles i WHERE i.shop = ?1 AND i.import_id = ?3 AND i.article_id = r.id) AS own
       FROM json_each(?2) e CROSS JOIN records r ON r.shop = ?1 AND r.kind = 'article' AND r.id = e.value`,
    )
    .bind(shop, JSON.stringify([...new Set(articles.map(({ id }) => id))]), importId)
}
