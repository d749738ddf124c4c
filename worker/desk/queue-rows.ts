import * as v from 'valibot'
import {
  type ConversationSummary,
  conversationSummarySchema,
  type HandoffTrigger,
} from '../../shared/protocol/conversation.ts'

const listLimit = 200
const keepMs = 7 * 24 * 3600_000
const hourMs = 3600_000
/** Fewer waits than this say nothing about the next one. */
const fewestWaits = 3
const urgent: ReadonlySet<HandoffTrigger | null> = new Set<HandoffTrigger | null>(['safety', 'legal', 'anger'])

const rowSchema = v.object({ body: v.pipe(v.string(), v.parseJson(), conversationSummarySchema) })

/** What the desk knows of the shop's conversations: the list, who waits, and how long people waited lately. */
export function createQueueRows({ sql }: DurableObjectStorage) {
  sql.exec(`
    CREATE TABLE IF NOT EXISTS conversations (
      id TEXT PRIMARY KEY, owner TEXT NOT NULL, last_ms INTEGER NOT NULL, body TEXT NOT NULL) WITHOUT ROWID;
    CREATE INDEX IF NOT EXISTS conversations_by_owner ON conversations (owner, last_ms);
    CREATE TABLE IF NOT EXISTS waits (at_ms INTEGER NOT NULL, waited_ms INTEGER NOT NULL);
  `)
  const parse = (rows: unknown[]) => rows.map((row) => v.parse(rowSchema, row).body)

  return {
    get(id: string): ConversationSummary | undefined {
      return parse(sql.exec('SELECT body FROM conversations WHERE id = ?', id).toArray())[0]
    },

    save(summary: ConversationSummary): void {
      sql.exec(
        `INSERT INTO conversations (id, owner, last_ms, body) VALUES (?, ?, ?, ?)
         ON CONFLICT DO UPDATE SET owner = excluded.owner, last_ms = excluded.last_ms, body = excluded.body`,
        ...[summary.id, summary.owner, Date.parse(summary.lastAt), JSON.stringify(summary)],
      )
    },

    remove(id: string): void {
      sql.exec('DELETE FROM conversations WHERE id = ?', id)
    },

    /** Everybody who waits or is served, then the newest others. */
    list(nowMs: number): ConversationSummary[] {
      sql.exec("DELETE FROM conversations WHERE last_ms < ? AND owner IN ('assistant', 'closed')", nowMs - keepMs)
      const select = 'SELECT body FROM conversations WHERE owner'
      const served = sql.exec(`${select} IN ('waiting', 'operator') ORDER BY last_ms DESC`).toArray()
      const others = sql.exec(`${select} IN ('assistant', 'closed') ORDER BY last_ms DESC LIMIT ?`, listLimit).toArray()
      return parse([...served, ...others])
    },

    /** Who waits for a person, in the order they will be served: danger first, then who waits longest. */
    listWaiting(): ConversationSummary[] {
      const waiting = parse(sql.exec("SELECT body FROM conversations WHERE owner = 'waiting'").toArray())
      return waiting.sort((a, b) => {
        const rank = Number(urgent.has(b.trigger)) - Number(urgent.has(a.trigger))
        return rank || Date.parse(a.waitingSince ?? a.lastAt) - Date.parse(b.waitingSince ?? b.lastAt)
      })
    },

    noteWait(waitedMs: number, nowMs: number): void {
      sql.exec('DELETE FROM waits WHERE at_ms < ?', nowMs - hourMs)
      sql.exec('INSERT INTO waits (at_ms, waited_ms) VALUES (?, ?)', nowMs, waitedMs)
    },

    /** Minutes that the middle half of the last hour's shoppers waited; null while too few did. */
    usualMinutes(nowMs: number): [number, number] | null {
      const rows = sql.exec('SELECT waited_ms FROM waits WHERE at_ms >= ? ORDER BY waited_ms', nowMs - hourMs).toArray()
      if (rows.length < fewestWaits) return null
      const at = (share: number) => Number(rows[Math.floor((rows.length - 1) * share)]?.waited_ms ?? 0) / 60_000
      return [Math.max(1, Math.floor(at(0.25))), Math.max(1, Math.ceil(at(0.75)))]
    },
  }
}
export type QueueRows = ReturnType<typeof createQueueRows>
