import * as v from 'valibot'
import { actionSchema } from '../../shared/protocol/action.ts'
import { instantSchema } from '../../shared/protocol/ids.ts'
import type { Seal } from './seal.ts'

const pendingSchema = v.object({
  conversation: v.string(),
  /** The shopper's message that asked for it. */
  seq: v.number(),
  epoch: v.number(),
  key: v.string(),
  action: actionSchema,
  at: instantSchema,
})
export type PendingAct = v.InferOutput<typeof pendingSchema>
const pendingText = v.pipe(v.string(), v.parseJson(), pendingSchema)

/** Actions that were begun and whose outcome is not in the log yet. They outlive the turn and the object. */
export function createPendingActs({ sql }: DurableObjectStorage, seal: Seal) {
  sql.exec(`
    CREATE TABLE IF NOT EXISTS pending_acts (
      conversation TEXT NOT NULL, seq INTEGER NOT NULL, key TEXT NOT NULL, body BLOB NOT NULL,
      PRIMARY KEY (conversation, seq, key)) WITHOUT ROWID;
  `)
  const placeOf = (conversation: string, key: string) => ({ conversation, slot: `act:${key}` })

  return {
    save(act: PendingAct): void {
      const body = seal.seal(placeOf(act.conversation, act.key), JSON.stringify(act))
      sql.exec(
        'INSERT INTO pending_acts (conversation, seq, key, body) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
        ...[act.conversation, act.seq, act.key, body],
      )
    },

    list(conversation: string, seq: number): PendingAct[] {
      const query = 'SELECT key, body FROM pending_acts WHERE conversation = ? AND seq = ?'
      const rows = sql.exec(query, conversation, seq).toArray()
      return rows.map(({ key, body }) => v.parse(pendingText, seal.open(placeOf(conversation, String(key)), body)))
    },

    /** Of every message of a conversation. */
    listAll(conversation: string): PendingAct[] {
      const rows = sql.exec('SELECT key, body FROM pending_acts WHERE conversation = ? ORDER BY seq', conversation)
      return rows
        .toArray()
        .map(({ key, body }) => v.parse(pendingText, seal.open(placeOf(conversation, String(key)), body)))
    },

    dropAll(conversation: string): void {
      sql.exec('DELETE FROM pending_acts WHERE conversation = ?', conversation)
    },

    drop({ conversation, seq, key }: PendingAct): void {
      sql.exec('DELETE FROM pending_acts WHERE conversation = ? AND seq = ? AND key = ?', conversation, seq, key)
    },
  }
}
export type PendingActs = ReturnType<typeof createPendingActs>
