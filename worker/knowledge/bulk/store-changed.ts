import * as v from 'valibot'
import type { Article } from '../../../shared/protocol/article.ts'
import { closeWritten } from '../unanswered/close-written.ts'
import { bumpShop } from '../write-record.ts'

interface Changed {
  shop: string
  /** Each with the version it gets, one more than it was made from. */
  articles: readonly Article[]
  staffId: string
  now: Date
  /** Run in the same transaction, behind the articles. */
  also?: D1PreparedStatement[]
}

const idRow = v.object({ id: v.string() })

/**
 * Stores the next version of many articles in one transaction, each only if nobody stored another meanwhile; the ids of
 * those that were stored. What stood before is in the history too, so that it can come back.
 */
export async function storeChanged(db: D1Database, changed: Changed): Promise<Set<string>> {
  const { shop, articles, staffId, now, also = [] } = changed
  const at = now.toISOString()
  const text = JSON.stringify(articles.map((article) => ({ article, public: Number(isPublic(article, now)) })))
  const live = articles.filter(({ state }) => state === 'live')
  const done = await db.batch([
    db.prepare(keepBefore).bind(shop, text),
    db.prepare(storeAll).bind(shop, text),
    db.prepare(keepAfter).bind(shop, text, staffId, at),
    db.prepare(lookUp).bind(shop, text, at),
    bumpShop(db, shop),
    ...live.map((article) => closeWritten(db, { shop, article, now })),
    ...also,
  ])
  return new Set((done[3]?.results ?? []).map((row) => v.parse(idRow, row).id))
}

function isPublic({ state, validFrom }: Article, now: Date): boolean {
  return state === 'live' && (validFrom === null || Date.parse(validFrom) <= now.getTime())
}

const storedAs = "r.shop = ?1 AND r.kind = 'article' AND r.id = json_extract(e.value, '$.article.id')"
const version = "json_extract(e.value, '$.article.version')"

/** An article that came with the shop has no history yet. */
const keepBefore = `INSERT OR IGNORE INTO article_history (shop, article_id, version, state, body, staff_id, author, at)
  SELECT r.shop, r.id, r.version, json_extract(r.body, '$.state'), r.body, NULL, json_extract(r.body, '$.author'), s.created_at
  FROM json_each(?2) e CROSS JOIN records r ON ${storedAs} JOIN shops s ON s.id = ?1
  WHERE r.removed = 0 AND r.version = ${version} - 1`

const storeAll = `UPDATE records SET revision = t.revision, version = t.version, public = max(records.public, t.public),
    body = t.body
  FROM (SELECT json_extract(e.value, '$.article.id') AS id, ${version} AS version, s.revision + 1 + e.key AS revision,
      json_extract(e.value, '$.public') AS public, json_extract(e.value, '$.article') AS body
    FROM json_each(?2) e, shops s WHERE s.id = ?1) t
  WHERE records.shop = ?1 AND records.kind = 'article' AND records.id = t.id AND records.removed = 0
    AND records.version = t.version - 1`

/** Copies what this batch stored: only that is beyond the shop's revision until it is bumped. */
const keepAfter = `INSERT OR IGNORE INTO article_history (shop, article_id, version, state, body, staff_id, author, at)
  SELECT r.shop, r.id, r.version, json_extract(r.body, '$.state'), r.body, ?3, json_extract(r.body, '$.author'), ?4
  FROM json_each(?2) e CROSS JOIN records r ON ${storedAs}
  WHERE r.version = ${version} AND r.revision > (SELECT revision FROM shops WHERE id = ?1)`

const lookUp = `SELECT h.article_id AS id FROM json_each(?2) e
  CROSS JOIN article_history h ON h.shop = ?1 AND h.article_id = json_extract(e.value, '$.article.id')
    AND h.version = ${version} WHERE h.at = ?3`
