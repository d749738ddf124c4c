import * as v from 'valibot'
import { basisSchema, factSchema, partSchema } from '../../shared/protocol/conversation.ts'
import { epochSchema, seqSchema } from '../../shared/protocol/ids.ts'
import { replyProposeSchema } from '../../shared/protocol/up.ts'

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
})
export type OpenTurn = v.InferOutput<typeof openTurnSchema>

const rowSchema = v.pipe(
  v.object({ body: v.pipe(v.string(), v.parseJson(), openTurnSchema) }),
  v.transform((row) => row.body),
)

/** Shopper messages that have no reply yet. They survive eviction, so no question is lost with an object. */
export function createOpenTurns({ sql }: DurableObjectStorage) {
  sql.exec(`
    CREATE TABLE IF NOT EXISTS open_turns (
      conversation TEXT NOT NULL, seq INTEGER NOT NULL, body TEXT NOT NULL,
      PRIMARY KEY (conversation, seq)) WITHOUT ROWID;
  `)
  return {
    save(turn: OpenTurn): void {
      sql.exec(
        'INSERT INTO open_turns (conversation, seq, body) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET body = excluded.body',
        ...[turn.conversation, turn.seq, JSON.stringify(turn)],
      )
    },
    get(conversation: string, seq: number): OpenTurn | undefined {
      const [row] = sql
        .exec('SELECT body FROM open_turns WHERE conversation = ? AND seq = ?', conversation, seq)
        .toArray()
      return row === undefined ? undefined : v.parse(rowSchema, row)
    },
    drop(conversation: string, seq: number): void {
      sql.exec('DELETE FROM open_turns WHERE conversation = ? AND seq = ?', conversation, seq)
    },
    dropAll(conversation: string): void {
      sql.exec('DELETE FROM open_turns WHERE conversation = ?', conversation)
    },
  }
}
export type OpenTurns = ReturnType<typeof createOpenTurns>
