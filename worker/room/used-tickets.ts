import type { TicketClaims } from '../auth/ticket.ts'

/** Tickets are remembered this much longer than they live: clocks of two machines differ. */
const skewMs = 60_000

/** Remembers what each ticket still opens: one socket, and none once its holder signed out. */
export function createUsedTickets({ sql }: DurableObjectStorage) {
  sql.exec(`
    CREATE TABLE IF NOT EXISTS tickets (id TEXT PRIMARY KEY, until_ms INTEGER NOT NULL) WITHOUT ROWID;
    CREATE INDEX IF NOT EXISTS tickets_by_end ON tickets (until_ms);
    CREATE TABLE IF NOT EXISTS signed_out (staff TEXT PRIMARY KEY, at_ms INTEGER NOT NULL) WITHOUT ROWID;
  `)
  return {
    /** True the first time only, and only if the holder has not signed out since it was issued. */
    use({ jti, exp, issuedMs, sender }: TicketClaims, nowMs: number): boolean {
      sql.exec('DELETE FROM tickets WHERE until_ms < ?', nowMs)
      const insert = 'INSERT INTO tickets (id, until_ms) VALUES (?, ?) ON CONFLICT DO NOTHING RETURNING id'
      if (sql.exec(insert, jti, exp * 1000 + skewMs).toArray().length === 0) return false
      if (sender.side === 'shopper') return true
      const after = sql.exec('SELECT 1 FROM signed_out WHERE staff = ? AND at_ms >= ?', sender.id, issuedMs)
      return after.toArray().length === 0
    },

    /** Voids every ticket this member of staff was given so far. */
    signOut(staff: string, nowMs: number): void {
      const insert =
        'INSERT INTO signed_out (staff, at_ms) VALUES (?, ?) ON CONFLICT DO UPDATE SET at_ms = excluded.at_ms'
      sql.exec(insert, staff, nowMs)
    },
  }
}
export type UsedTickets = ReturnType<typeof createUsedTickets>
