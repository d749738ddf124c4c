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
  const readable = batch.messages.flatMap((message) => {
    const parsed = v.safeParse(conversationEventSchema, message.body)
    if (!parsed.success) log.warn('queue.malformed', { queue: batch.queue })
    return parsed.success ? [{ message, event: parsed.output }] : []
  })
  if (readable.length === 0) return
  try {
    await db.batch(readable.map(({ event }) => bind(db, event)))
  } catch {
    // One event that cannot be stored, of a shop that is gone, must not take the others with it.
    await Promise.all(readable.map(({ message, event }) => storeAlone(db, message, event)))
  }
}

async function storeAlone(db: D1Database, message: Message, event: ConversationEvent): Promise<void> {
  try {
    await bind(db, event).run()
  } catch (error) {
    log.error('queue.failed', { shop: event.shop, conversation: event.id, message: String(error) })
    message.retry()
  }
}

function bind(db: D1Database, event: ConversationEvent): D1PreparedStatement {
  const { shop, id, lastSeq, owner, trigger, operatorId, proof, rating, createdAt, lastAt } = event
  const requests = JSON.stringify(event.requests)
  return db
    .prepare(upsert)
    .bind(shop, id, lastSeq, owner, trigger, requests, operatorId, proof, rating, createdAt, lastAt)
}
