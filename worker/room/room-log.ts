import * as v from 'valibot'
import type { DialogState } from '../../shared/dialog/dialog-state.ts'
import { type StoredFact, storedFactSchema } from '../../shared/protocol/down.ts'
import type { ClientId, Seq } from '../../shared/protocol/ids.ts'
import { emptyDialogState } from '../../shared/replies/empty-state.ts'
import { parseDialogState } from '../../shared/replies/parse-state.ts'
import { type ConversationRecord, conversationRecordSchema } from './conversation-record.ts'
import type { Seal } from './seal.ts'

/** The client's wish that a fact came from. */
export interface WishKey {
  clientId: ClientId
  bodyHash: string
  side: 'shopper' | 'staff'
}

/** What a wish already led to. */
interface Known {
  fact: StoredFact
  bodyHash: string
  side: string
}

/** A numbered fact on its way into the log. */
export interface Entry {
  fact: StoredFact
  wish: WishKey | null
}

const factText = v.pipe(v.string(), v.parseJson(), storedFactSchema)
const recordText = v.pipe(v.string(), v.parseJson(), conversationRecordSchema)
/** Records read or written last are kept in memory: one message looks at its record many times. */
const recordsHeld = 500

const tables = `
  CREATE TABLE IF NOT EXISTS conversation_rows (id TEXT PRIMARY KEY, body BLOB NOT NULL, state BLOB) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS fact_rows (
    conversation TEXT NOT NULL, seq INTEGER NOT NULL, at_ms INTEGER NOT NULL,
    client_id TEXT, body_hash TEXT, side TEXT, answers INTEGER, type TEXT NOT NULL, body BLOB NOT NULL,
    PRIMARY KEY (conversation, seq)) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS fact_rows_of_shopper ON fact_rows (conversation, at_ms) WHERE side = 'shopper';
  CREATE UNIQUE INDEX IF NOT EXISTS fact_rows_by_client ON fact_rows (conversation, client_id) WHERE client_id IS NOT NULL;
  CREATE UNIQUE INDEX IF NOT EXISTS fact_rows_by_answer ON fact_rows (conversation, answers) WHERE answers IS NOT NULL;
`

/** The facts, records and dialog states of all conversations of one room, sealed, in its own SQLite. Every call is synchronous. */
export function createRoomLog(storage: DurableObjectStorage, seal: Seal) {
  const { sql } = storage
  sql.exec(tables)
  const rows = (query: string, ...bindings: (string | number | null | Uint8Array)[]) =>
    sql.exec(query, ...bindings).toArray()
  const toFact = (conversation: string, row: Record<string, unknown> | undefined): StoredFact | undefined =>
    row && v.parse(factText, seal.open({ conversation, slot: Number(row.seq) }, row.body))

  const held = new Map<string, ConversationRecord>()
  const hold = (record: ConversationRecord): ConversationRecord => {
    if (held.size >= recordsHeld) held.clear()
    held.set(record.id, record)
    return record
  }

  return {
    getRecord(id: string): ConversationRecord | undefined {
      const known = held.get(id)
      if (known !== undefined) return known
      const [row] = rows('SELECT body FROM conversation_rows WHERE id = ?', id)
      return row && hold(v.parse(recordText, seal.open({ conversation: id, slot: 'record' }, row.body)))
    },

    /** A transaction was undone: what memory holds may never have been stored. */
    forget(): void {
      held.clear()
    },

    saveRecord(record: ConversationRecord): void {
      const insert =
        'INSERT INTO conversation_rows (id, body) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET body = excluded.body'
      rows(insert, record.id, seal.seal({ conversation: record.id, slot: 'record' }, JSON.stringify(record)))
      hold(record)
    },

    /** Every fact of a conversation, its record and its state are gone. */
    erase(id: string): void {
      rows('DELETE FROM fact_rows WHERE conversation = ?', id)
      rows('DELETE FROM conversation_rows WHERE id = ?', id)
      held.delete(id)
    },

    /** Conversations in the order of their ids. */
    listIds(after: string, limit: number): string[] {
      const query = 'SELECT id FROM conversation_rows WHERE id > ? ORDER BY id LIMIT ?'
      return rows(query, after, limit).map((row) => String(row.id))
    },

    getState(id: string): DialogState {
      const [row] = rows('SELECT state FROM conversation_rows WHERE id = ?', id)
      if (row?.state == null) return emptyDialogState()
      return parseDialogState(seal.open({ conversation: id, slot: 'state' }, row.state))
    },

    saveState(id: string, state: DialogState): void {
      const sealed = seal.seal({ conversation: id, slot: 'state' }, JSON.stringify(state))
      rows('UPDATE conversation_rows SET state = ? WHERE id = ?', sealed, id)
    },

    append(conversation: string, { fact, wish }: Entry): void {
      const answers = fact.type === 'message.posted' ? fact.message.answers : null
      rows(
        `INSERT INTO fact_rows (conversation, seq, at_ms, client_id, body_hash, side, answers, type, body)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        ...[conversation, fact.seq, Date.parse(fact.at)],
        ...[wish?.clientId ?? null, wish?.bodyHash ?? null, wish?.side ?? null],
        ...[answers, fact.type, seal.seal({ conversation, slot: fact.seq }, JSON.stringify(fact))],
      )
    },

    getFact(conversation: string, seq: Seq): StoredFact | undefined {
      const [row] = rows('SELECT seq, body FROM fact_rows WHERE conversation = ? AND seq = ?', conversation, seq)
      return toFact(conversation, row)
    },

    /** What a client's id already led to, and the hash of the body it came with. */
    getByClientId(conversation: string, clientId: ClientId): Known | undefined {
      const query = 'SELECT seq, body, body_hash, side FROM fact_rows WHERE conversation = ? AND client_id = ?'
      const [row] = rows(query, conversation, clientId)
      const fact = toFact(conversation, row)
      return fact && { fact, bodyHash: String(row?.body_hash), side: String(row?.side) }
    },

    hasReply(conversation: string, answers: Seq): boolean {
      return rows('SELECT 1 FROM fact_rows WHERE conversation = ? AND answers = ?', conversation, answers).length > 0
    },

    /** The assistant's newest reply to a message, before this fact. */
    getReplyBefore(conversation: string, seq: Seq): StoredFact | undefined {
      const query = `SELECT seq, body FROM fact_rows WHERE conversation = ? AND seq < ? AND answers IS NOT NULL
        ORDER BY seq DESC LIMIT 1`
      const [row] = rows(query, conversation, seq)
      return toFact(conversation, row)
    },

    getLastIdentity(conversation: string): StoredFact | undefined {
      const query = `SELECT seq, body FROM fact_rows WHERE conversation = ? AND type = 'identity.accepted'
        ORDER BY seq DESC LIMIT 1`
      const [row] = rows(query, conversation)
      return toFact(conversation, row)
    },

    factsSince(conversation: string, from: Seq, limit: number): StoredFact[] {
      const query = 'SELECT seq, body FROM fact_rows WHERE conversation = ? AND seq > ? ORDER BY seq LIMIT ?'
      return rows(query, conversation, from, limit).flatMap((row) => toFact(conversation, row) ?? [])
    },

    listActs(conversation: string): Extract<StoredFact, { type: 'action.settled' }>[] {
      const query = "SELECT seq, body FROM fact_rows WHERE conversation = ? AND type = 'action.settled' ORDER BY seq"
      return rows(query, conversation).flatMap((row) => {
        const fact = toFact(conversation, row)
        return fact?.type === 'action.settled' ? [fact] : []
      })
    },

    /** When the shopper's wishes of the last while were stored, oldest first. */
    wishesSince(conversation: string, sinceMs: number): number[] {
      const query =
        "SELECT at_ms FROM fact_rows WHERE conversation = ? AND side = 'shopper' AND at_ms > ? ORDER BY at_ms"
      return rows(query, conversation, sinceMs).map((row) => Number(row.at_ms))
    },
  }
}
export type RoomLog = ReturnType<typeof createRoomLog>
