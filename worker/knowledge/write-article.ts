import { ok, type Result, refuse } from '../../shared/lib/result.ts'
import type { Article } from '../../shared/protocol/article.ts'
import { keepBefore } from './history/keep-before.ts'
import { loadRevision } from './load-records.ts'
import { closeWritten } from './unanswered/close-written.ts'
import { bumpShop } from './write-record.ts'

interface ArticleWrite {
  shop: string
  /** With the version it gets by this write. */
  article: Article
  /** The version that was edited; null makes a new article. */
  basedOn: number | null
  staffId: string
  now: Date
}

/** Stores an article's next version with its history, only if nobody stored another one meanwhile. */
export async function writeArticle(
  db: D1Database,
  write: ArticleWrite,
  audit: D1PreparedStatement,
): Promise<Result<{ revision: number }, 'revision-conflict'>> {
  const { shop, article, basedOn, now } = write
  const isPublic =
    article.state === 'live' && (article.validFrom === null || Date.parse(article.validFrom) <= now.getTime())
  const store = db
    .prepare(
      `INSERT INTO records (shop, kind, id, revision, version, public, body)
       SELECT ?1, 'article', ?2, revision + 1, ?3, ?4, ?5 FROM shops WHERE id = ?1
       ON CONFLICT (shop, kind, id) DO UPDATE SET revision = excluded.revision, version = excluded.version,
         public = max(records.public, excluded.public), body = excluded.body
       WHERE records.version = ?6`,
    )
    .bind(shop, article.id, article.version, Number(isPublic), JSON.stringify(article), basedOn)
  const [, done] = await db.batch([
    keepBefore(db, { shop, id: article.id, version: basedOn }),
    ...[store, audit, bumpShop(db, shop), keepHistory(db, write)],
    closeWritten(db, { shop, article, now }),
  ])
  if (done?.meta.changes === 0) return refuse('revision-conflict')
  return ok({ revision: (await loadRevision(db, shop)) ?? 0 })
}

/** Copies what is stored, so that a write that lost its race adds nothing. */
function keepHistory(db: D1Database, { shop, article, staffId, now }: ArticleWrite): D1PreparedStatement {
  return db
    .prepare(
      `INSERT OR IGNORE INTO article_history (shop, article_id, version, state, body, staff_id, author, at)
       SELECT shop, id, version, json_extract(body, '$.state'), body, ?4, json_extract(body, '$.author'), ?5
       FROM records WHERE shop = ?1 AND kind = 'article' AND id = ?2 AND version = ?3`,
    )
    .bind(shop, article.id, article.version, staffId, now.toISOString())
}
