import type { TurnSolved } from '../../queue/conversation-event.ts'

/** Delivered twice it is the same row. */
export function keepSolved(db: D1Database, { shop, conversation, seq, at }: TurnSolved): D1PreparedStatement {
  return db
    .prepare('INSERT OR IGNORE INTO turn_thanks (shop, conversation, seq, at) VALUES (?, ?, ?, ?)')
    .bind(shop, conversation, seq, at)
}
