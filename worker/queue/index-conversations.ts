import * as v from 'valibot'
import { log } from '../http/log.ts'
import { type ConversationEvent, conversationEventSchema } from './conversation-event.ts'

const upsert = `
  INSERT INTO conversations (shop, id, last_seq, owner, trigger, requests, operator_id, proof, rating, created_at, last_at)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (shop, id) DO UPDATE SET last_seq = excluded.last_seq, owner = excluded.owner, trigger = excluded.trigger,
    requests = excluded.requests, operator_id = excluded.operator_id, proof = excluded.proof, rating = excluded.rating,
    last_at = excluded.last_at
  WHERE excluded.last_seq >= conversations.last_seq`

/** Brings the index of conversations up to date. The queue delivers at least once and in no order: older news is ignored. */
export async function indexConversations(db: D1Database, batch: MessageBatch): Promise<void> {
  const events = batch.messages.flatMap(({ body }) => {
    const parsed = v.safeParse(conversationEventSchema, body)
    if (!parsed.success) log.warn('queue.malformed', { queue: batch.queue })
    return parsed.success ? [parsed.output] : []
  })
  if (events.length > 0) await db.batch(events.map((event) => bind(db, event)))
}

function bind(db: D1Database, event: ConversationEvent): D1PreparedStatement {
  const { shop, id, lastSeq, owner, trigger, operatorId, proof, rating, createdAt, lastAt } = event
  const requests = JSON.stringify(event.requests)
  return db
    .prepare(upsert)
    .bind(shop, id, lastSeq, owner, trigger, requests, operatorId, proof, rating, createdAt, lastAt)
}
