import * as v from 'valibot'
import { dismissalsKept, fingerprintSchema } from '../../../shared/protocol/desk-review.ts'

const row = v.object({ fingerprint: fingerprintSchema })

/** What the shop's owners called no fault, newest first. */
export async function loadDismissals(db: D1Database, shop: string): Promise<string[]> {
  const { results } = await db
    .prepare('SELECT fingerprint FROM review_dismissals WHERE shop = ? ORDER BY at DESC, fingerprint LIMIT ?')
    .bind(shop, dismissalsKept)
    .all()
  return results.map((one) => v.parse(row, one).fingerprint)
}

interface Dismissal {
  shop: string
  fingerprint: string
  author: string
  undo: boolean
  now: Date
}

/** Keeps or forgets one; twice the same changes nothing. The oldest make room. */
export function writeDismissal(
  db: D1Database,
  { shop, fingerprint, author, undo, now }: Dismissal,
  audit: D1PreparedStatement,
): D1PreparedStatement[] {
  if (undo) {
    const forget = db.prepare('DELETE FROM review_dismissals WHERE shop = ? AND fingerprint = ?')
    return [forget.bind(shop, fingerprint), audit]
  }
  return [
    db
      .prepare('INSERT OR IGNORE INTO review_dismissals (shop, fingerprint, author, at) VALUES (?, ?, ?, ?)')
      .bind(shop, fingerprint, author, now.toISOString()),
    audit,
    db
      .prepare(
        `DELETE FROM review_dismissals WHERE shop = ?1 AND fingerprint NOT IN (
           SELECT fingerprint FROM review_dismissals WHERE shop = ?1 ORDER BY at DESC, fingerprint LIMIT ?2)`,
      )
      .bind(shop, dismissalsKept),
  ]
}
