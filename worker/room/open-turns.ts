import * as v from 'valibot'
import { basisSchema, factSchema, partSchema } from '../../shared/protocol/conversation.ts'
import { epochSchema, instantSchema, seqSchema } from '../../shared/protocol/ids.ts'
import { replyProposeSchema } from '../../shared/protocol/up.ts'
import type { Seal } from './seal.ts'

const replySchema = v.object({ parts: v.array(partSchema), basis: basisSchema, facts: v.array(factSchema) })

const openTurnSchema = v.object({
  conversation: v.string(),
  /** The shopper's message that waits for its one reply. */
  seq: seqSchema,
  /** The owner's epoch when it arrived: the reply is dropped when it has moved on. */
  epoch: epochSchema,
  /** Nobody will propose, or waited long enough: answer as soon as the edge's own reply is there. */
  overdue: v.boolean(),
  own: v.nullable(replySchema),
  proposal: v.nullable(replyProposeSchema),
  /** When that was answered or done about whose service the shopper may be asked with the reply. */
  servedAt: v.optional(instantSchema),
})
export type OpenTurn = v.InferOutput<typeof openTurnSchema>

const waitingText = v.pipe(v.string(), v.parseJson(), v.omit(openTurnSchema, ['own']))
const ownText = v.pipe(v.string(), v.parseJson(), replySchema)

/** Shopper messages that have no reply yet. They survive eviction, so no question is lost with an object. */
export function createOpenTurns({ sql }: DurableObjectStorage, seal: Seal) {
  sql.exec(`
    CREATE TABLE IF NOT EXISTS waiting_turns (
      conversation TEXT NOT NULL, seq INTEGER NOT NULL, body TEXT NOT NULL, own BLOB,
      PRIMARY KEY (conversation, seq)) WITHOUT ROWID;
  `)
  const placeOf = (conversation: string, seq: number) => ({ conversation, slot: `own:${seq}` })

  return {
    save({ own, ...waiting }: OpenTurn): void {
      const { conversation, seq } = waiting
      sql.exec(
        `INSERT INTO waiting_turns (conversation, seq, body, own) VALUES (?, ?, ?, ?)
         ON CONFLICT DO UPDATE SET body = excluded.body, own = excluded.own`,
        ...[conversation, seq, JSON.stringify(waiting)],
        own === null ? null : seal.seal(placeOf(conversation, seq), JSON.stringify(own)),
      )
    },
    get(conversation: string, seq: number): OpenTurn | undefined {
      const [row] = sql
        .exec('SELECT body, own FROM waiting_turns WHERE conversation = ? AND seq = ?', conversation, seq)
        .toArray()
      if (row === undefined) return undefined
      const own = row.own === null ? null : v.parse(ownText, seal.open(placeOf(conversation, seq), row.own))
      return { ...v.parse(waitingText, row.body), own }
    },
    /** Whether a message of this conversation still waits for its reply. */
    hasOpen(conversation: string): boolean {
      return sql.exec('SELECT 1 FROM waiting_turns WHERE conversation = ? LIMIT 1', conversation).toArray().length > 0
    },
    drop(conversation: string, seq: number): void {
      sql.exec('DELETE FROM waiting_turns WHERE conversation = ? AND seq = ?', conversation, seq)
    },
    dropAll(conversation: string): void {
      sql.exec('DELETE FROM waiting_turns WHERE conversation = ?', conversation)
    },
  }
}
export type OpenTurns = ReturnType<typeof createOpenTurns>
