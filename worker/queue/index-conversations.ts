import * as v from 'valibot'
import { log } from '../http/log.ts'
import { type ArticlesUsed, type ConversationEvent, type RoomEvent, roomEventSchema } from './conversation-event.ts'

const upsert = `
  INSERT INTO conversations (shop, id, last_seq, owner, trigger, requests, operator_id, proof, rating, created_at, last_at)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (shop, id) DO UPDATE SET last_seq = excluded.last_seq, owner = excluded.owner, trigger = excluded.trigger,
    requests = excluded.requests, operator_id = excluded.operator_id, proof = excluded.proof, rating = excluded.rating,
    last_at = excluded.last_at
  WHERE excluded.last_seq >= conversations.last_seq`

/** Brings the index of conversations, and the count of used articles, up to date. The queue delivers at least once and in no order: older news is ignored. */
export async function indexConversations(db: D1Database, batch: MessageBatch): Promise<void> {
  const readable = batch.messages.flatMap((message) => {
    const parsed = v.safeParse(roomEventSchema, message.body)
    if (!parsed.success) log.warn('queue.malformed', { queue: batch.queue })
    return parsed.success ? [{ message, event: parsed.output }] : []
  })
  if (readable.length === 0) return
  try {
    await db.batch(readable.flatMap(({ event }) => toStatements(db, event)))
  } catch {
    // One event that cannot be stored, of a shop that is gone, must not take the others with it.
    await Promise.all(readable.map(({ message, event }) => storeAlone(db, message, event)))
  }
}

async function storeAlone(db: D1Database, message: Message, event: RoomEvent): Promise<void> {
  try {
    await db.batch(toStatements(db, event))
  } catch (error) {
    log.error('queue.failed', { shop: event.shop, type: event.type, message: String(error) })
    message.retry()
  }
}

function toStatements(db: D1Database, event: RoomEvent): D1PreparedStatement[] {
  return event.type === 'articles.used' ? countUses(db, event) : [bind(db, event)]
}

function countUses(db: D1Database, { shop, uses }: ArticlesUsed): D1PreparedStatement[] {
  const count = db.prepare(
    `INSERT INTO article_uses (shop, article_id, uses) VALUES (?, ?, ?)
     ON CONFLICT (shop, article_id) DO UPDATE SET uses = uses + excluded.uses`,
  )
  return uses.map((used) => count.bind(shop, used.id, used.count))
}

function bind(db: D1Database, event: ConversationEvent): D1PreparedStatement {
  const { shop, id, lastSeq, owner, trigger, operatorId, proof, rating, createdAt, lastAt } = event
  const requests = JSON.stringify(event.requests)
  return db
    .prepare(upsert)
    .bind(shop, id, lastSeq, owner, trigger, requests, operatorId, proof, rating, createdAt, lastAt)
}
