/** Remembers tickets until they would have expired anyway, so that each opens one socket. */
export function createUsedTickets({ sql }: DurableObjectStorage) {
  sql.exec('CREATE TABLE IF NOT EXISTS tickets (id TEXT PRIMARY KEY, until_ms INTEGER NOT NULL) WITHOUT ROWID')
  return {
    /** True the first time only. */
    use(id: string, untilMs: number, nowMs: number): boolean {
      sql.exec('DELETE FROM tickets WHERE until_ms < ?', nowMs)
      const insert = 'INSERT INTO tickets (id, until_ms) VALUES (?, ?) ON CONFLICT DO NOTHING RETURNING id'
      return sql.exec(insert, id, untilMs).toArray().length === 1
    },
  }
}
export type UsedTickets = ReturnType<typeof createUsedTickets>
