import * as v from 'valibot'

const dueSchema = v.object({
  conversation: v.string(),
  /** `answer`: nobody proposed a reply. `reroute`: too long in the queue. `idle`: silent for too long. `report`: the desk may not have heard of a new owner. `notice`: the orders may have something to tell. `act`: an action was begun and its outcome is not in the log. `rating`: a low rating may not be followed up yet. */
  kind: v.picklist(['answer', 'reroute', 'idle', 'report', 'notice', 'act', 'rating']),
  seq: v.number(),
})
export type Due = v.InferOutput<typeof dueSchema>

/** What has to happen later, for all conversations of a room: one alarm serves the table. */
export function createDueTimes(storage: DurableObjectStorage) {
  const { sql } = storage
  sql.exec(`
    CREATE TABLE IF NOT EXISTS due (
      conversation TEXT NOT NULL, kind TEXT NOT NULL, seq INTEGER NOT NULL, at_ms INTEGER NOT NULL,
      PRIMARY KEY (conversation, kind, seq)) WITHOUT ROWID;
    CREATE INDEX IF NOT EXISTS due_by_time ON due (at_ms);
  `)
  let alarmAt: number | undefined

  return {
    set(due: Due, atMs: number): void {
      sql.exec(
        'INSERT INTO due (conversation, kind, seq, at_ms) VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET at_ms = excluded.at_ms',
        ...[due.conversation, due.kind, due.seq, atMs],
      )
    },

    /** Keeps an entry that is there already. */
    setOnce(due: Due, atMs: number): void {
      sql.exec(
        'INSERT INTO due (conversation, kind, seq, at_ms) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
        ...[due.conversation, due.kind, due.seq, atMs],
      )
    },

    clear(conversation: string, kind: Due['kind'], seq?: number): void {
      if (seq === undefined) sql.exec('DELETE FROM due WHERE conversation = ? AND kind = ?', conversation, kind)
      else sql.exec('DELETE FROM due WHERE conversation = ? AND kind = ? AND seq = ?', conversation, kind, seq)
    },

    clearAll(conversation: string): void {
      sql.exec('DELETE FROM due WHERE conversation = ?', conversation)
    },

    /** Removes entries of a kind up to this number. */
    clearUpTo(conversation: string, kind: Due['kind'], seq: number): void {
      sql.exec('DELETE FROM due WHERE conversation = ? AND kind = ? AND seq <= ?', conversation, kind, seq)
    },

    /** All that is due by now, oldest first. */
    list(nowMs: number): Due[] {
      const rows = sql.exec('SELECT conversation, kind, seq FROM due WHERE at_ms <= ? ORDER BY at_ms', nowMs).toArray()
      return rows.map((row) => v.parse(dueSchema, row))
    },

    /** Removes what was served, unless serving it set a later time. */
    finish({ conversation, kind, seq }: Due, nowMs: number): void {
      const bindings = [conversation, kind, seq, nowMs]
      sql.exec('DELETE FROM due WHERE conversation = ? AND kind = ? AND seq = ? AND at_ms <= ?', ...bindings)
    },

    /** Sets the alarm for the earliest entry. An alarm that comes too early finds nothing and is harmless. */
    arm(): void {
      const [row] = sql.exec('SELECT min(at_ms) AS at FROM due').toArray()
      if (row?.at == null) return
      const at = Number(row.at)
      if (alarmAt !== undefined && alarmAt <= at) return
      alarmAt = at
      void storage.setAlarm(at)
    },

    /** The alarm rang: the next `arm` sets a new one. */
    disarm(): void {
      alarmAt = undefined
    },
  }
}
export type DueTimes = ReturnType<typeof createDueTimes>
