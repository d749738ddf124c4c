import type { ArticleBody } from '../../../shared/protocol/article.ts'

interface HandInRow {
  shop: string
  articleId: string
  /** Has to stand when this runs, so that a lost race notes nothing. */
  version: number
  /** Of a live article only: it is not written. */
  body: ArticleBody | null
  note: string
  staff: { id: string; name: string }
  now: Date
}

/** Notes who handed an article in and why; the newer hand-in takes the place of the older. */
export function storeHandIn(
  db: D1Database,
  { shop, articleId, version, body, note, staff, now }: HandInRow,
): D1PreparedStatement {
  return db
    .prepare(
      `INSERT INTO article_hand_ins (shop, article_id, state, version, body, note, staff_id, author, at)
       SELECT ?1, ?2, 'waiting', ?8, ?3, ?4, ?5, ?6, ?7 FROM records
       WHERE shop = ?1 AND kind = 'article' AND id = ?2 AND version = ?8 AND removed = 0
       ON CONFLICT (shop, article_id) DO UPDATE SET state = 'waiting', version = excluded.version,
         body = excluded.body, note = excluded.note,
         staff_id = excluded.staff_id, author = excluded.author, at = excluded.at, reason = NULL, reason_by = NULL`,
    )
    .bind(
      ...[shop, articleId, body === null ? null : JSON.stringify(body), note],
      ...[staff.id, staff.name, now.toISOString(), version],
    )
}

interface Settled {
  shop: string
  articleId: string
  /** The version this decision was to store; where another got in between, nothing is decided. Null: none. */
  stored: { version: number; now: Date } | null
}

const isStored = `(?3 IS NULL OR EXISTS (SELECT 1 FROM article_history
  WHERE shop = ?1 AND article_id = ?2 AND version = ?3 AND at = ?4))`
const bindsOf = ({ shop, articleId, stored }: Settled) =>
  [shop, articleId, stored?.version ?? null, stored?.now.toISOString() ?? null] as const

/** A change that went live waits no longer. */
export function dropHandIn(db: D1Database, settled: Settled): D1PreparedStatement {
  return db
    .prepare(`DELETE FROM article_hand_ins WHERE shop = ?1 AND article_id = ?2 AND ${isStored}`)
    .bind(...bindsOf(settled))
}

/** Says why something was sent back; it waits no longer. */
export function sendBack(db: D1Database, settled: Settled & { reason: string; by: string }): D1PreparedStatement {
  return db
    .prepare(
      `UPDATE article_hand_ins SET state = 'sent-back', reason = ?5, reason_by = ?6
       WHERE shop = ?1 AND article_id = ?2 AND state = 'waiting' AND ${isStored}`,
    )
    .bind(...bindsOf(settled), settled.reason, settled.by)
}
