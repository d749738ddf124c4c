import { stripActions, stripTickets } from './strip-personal.ts'

/** Rows of one conversation, or of one login, from before the erasure was asked for. */
export interface Whose {
  shop: string
  column: 'conversation' | 'member_id'
  value: string
  askedAt: string
}

/** A statement and the name under which what it changed is counted. */
export interface Counted {
  kind: string
  statement: D1PreparedStatement
}

/** What the database keeps of a shopper: work and deeds lose the person, wishes and notices go. */
export function forgetRows(db: D1Database, { shop, column, value, askedAt }: Whose): Counted[] {
  const drop = (table: string, of: string) =>
    db.prepare(`DELETE FROM ${table} WHERE shop = ?1 AND ${of} = ?2 AND at <= ?3`).bind(shop, value, askedAt)
  const rows = (at: string) => ({
    where: `shop = ?2 AND ${column} = ?3 AND ${at} <= ?4`,
    bindings: [shop, value, askedAt],
  })
  const asked = new Date(askedAt)
  return [
    { kind: 'tickets', statement: stripTickets(db, rows('opened_at'), asked) },
    { kind: 'actions', statement: stripActions(db, rows('at'), asked) },
    { kind: 'watches', statement: drop('restock_watches', column) },
    { kind: 'notices', statement: drop('notices', column === 'member_id' ? 'holder' : 'conversation') },
  ]
}

/** The statement, and the count of what it changed, for one transaction. */
export function counting(db: D1Database, erasure: string, { kind, statement }: Counted): D1PreparedStatement[] {
  const count = db
    .prepare(
      `UPDATE erasures SET counts = json_set(counts, ?2, coalesce(counts ->> ?2, 0) + changes())
       WHERE id = ?1 AND changes() > 0`,
    )
    .bind(erasure, `$.${kind}`)
  return [statement, count]
}
