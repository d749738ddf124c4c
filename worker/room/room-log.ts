import * as v from 'valibot'
import type { DialogState } from '../../shared/dialog/dialog-state.ts'
import { type StoredFact, storedFactSchema } from '../../shared/protocol/down.ts'
import type { ClientId, Seq } from '../../shared/protocol/ids.ts'
import { emptyDialogState } from '../../shared/replies/empty-state.ts'
import { parseDialogState } from '../../shared/replies/parse-state.ts'
import { type ConversationRecord, conversationRecordSchema } from './conversation-record.ts'

/** The client's wish that a fact came from. */
export interface WishKey {
  clientId: ClientId
  bodyHash: string
  side: 'shopper' | 'staff'
}

/** A numbered fact on its way into the log. */
export interface Entry {
  fact: StoredFact
  wish: WishKey | null
}

const factRow = v.object({ body: v.pipe(v.string(), v.parseJson(), storedFactSchema) })
const recordRow = v.object({ body: v.pipe(v.string(), v.parseJson(), conversationRecordSchema) })

const tables = `
  CREATE TABLE IF NOT EXISTS conversations (id TEXT PRIMARY KEY, body TEXT NOT NULL, state TEXT) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS facts (
    conversation TEXT NOT NULL, seq INTEGER NOT NULL, at_ms INTEGER NOT NULL,
    client_id TEXT, body_hash TEXT, side TEXT, answers INTEGER, body TEXT NOT NULL,
    PRIMARY KEY (conversation, seq)) WITHOUT ROWID;
  CREATE UNIQUE INDEX IF NOT EXISTS facts_by_client ON facts (conversation, client_id) WHERE client_id IS NOT NULL;
  CREATE UNIQUE INDEX IF NOT EXISTS facts_by_answer ON facts (conversation, answers) WHERE answers IS NOT NULL;
`

/** The facts and records of all conversations of one room, in its own SQLite. Every call is synchronous. */
export function createRoomLog(storage: DurableObjectStorage) {
  const { sql } = storage
  sql.exec(tables)
  const rows = (query: string, ...bindings: (string | number | null)[]) => sql.exec(query, ...bindings).toArray()

  return {
    getRecord(id: string): ConversationRecord | undefined {
      const [row] = rows('SELECT body FROM conversations WHERE id = ?', id)
      return row === undefined ? undefined : v.parse(recordRow, row).body
    },

    saveRecord(record: ConversationRecord): void {
      const insert =
        'INSERT INTO conversations (id, body) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET body = excluded.body'
      rows(insert, record.id, JSON.stringify(record))
    },

    getState(id: string): DialogState {
      const [row] = rows('SELECT state FROM conversations WHERE id = ?', id)
      return typeof row?.state === 'string' ? parseDialogState(row.state) : emptyDialogState()
    },

    saveState(id: string, state: DialogState): void {
      rows('UPDATE conversations SET state = ? WHERE id = ?', JSON.stringify(state), id)
    },

    append(conversation: string, { fact, wish }: Entry): void {
      const answers = fact.type === 'message.posted' ? fact.message.answers : null
      rows(
        `INSERT INTO facts (conversation, seq, at_ms, client_id, body_hash, side, answers, body)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
        ...[conversation, fact.seq, Date.parse(fact.at)],
        ...[wish?.clientId ?? null, wish?.bodyHash ?? null, wish?.side ?? null],
        ...[answers, JSON.stringify(fact)],
      )
    },

    getFact(conversation: string, seq: Seq): StoredFact | undefined {
      const [row] = rows('SELECT body FROM facts WHERE conversation = ? AND seq = ?', conversation, seq)
      return row === undefined ? undefined : v.parse(factRow, row).body
    },

    /** What a client's id already led to, and the hash of the body it came with. */
    getByClientId(
      conversation: string,
      clientId: ClientId,
    ): { fact: StoredFact; bodyHash: string; side: string } | undefined {
      const query = 'SELECT body, body_hash, side FROM facts WHERE conversation = ? AND client_id = ?'
      const [row] = rows(query, conversation, clientId)
      if (row === undefined) return undefined
      return { fact: v.parse(factRow, row).body, bodyHash: String(row.body_hash), side: String(row.side) }
    },

    hasReply(conversation: string, answers: Seq): boolean {
      return rows('SELECT 1 FROM facts WHERE conversation = ? AND answers = ?', conversation, answers).length > 0
    },

    getLastIdentity(conversation: string): StoredFact | undefined {
      const query = `SELECT body FROM facts WHERE conversation = ? AND json_extract(body, '$.type') = 'identity.accepted'
        ORDER BY seq DESC LIMIT 1`
      const [row] = rows(query, conversation)
      return row === undefined ? undefined : v.parse(factRow, row).body
    },

    factsSince(conversation: string, from: Seq, limit: number): StoredFact[] {
      const query = 'SELECT body FROM facts WHERE conversation = ? AND seq > ? ORDER BY seq LIMIT ?'
      return rows(query, conversation, from, limit).map((row) => v.parse(factRow, row).body)
    },

    /** When the shopper's wishes of the last while were stored, oldest first. */
    wishesSince(conversation: string, sinceMs: number): number[] {
      const query = "SELECT at_ms FROM facts WHERE conversation = ? AND side = 'shopper' AND at_ms > ? ORDER BY at_ms"
      return rows(query, conversation, sinceMs).map((row) => Number(row.at_ms))
    },
  }
}
export type RoomLog = ReturnType<typeof createRoomLog>
