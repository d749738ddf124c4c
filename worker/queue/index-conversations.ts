import * as v from 'valibot'
import { log } from '../http/log.ts'
import { keepAsked, keepDraftUse } from '../knowledge/learned/keep-outcomes.ts'
import { keepSolved } from '../knowledge/variants/keep-solved.ts'
import { keepTurnEnd } from '../knowledge/weak/keep-turn-end.ts'
import {
  type ArticlesUsed,
  type ConversationEvent,
  type QuestionsCounted,
  type RoomEvent,
  roomEventSchema,
  type ServiceRated,
} from './conversation-event.ts'

type Indexed = Exclude<RoomEvent, { type: 'question.unanswered' }>

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
    // Those are put into groups one by one, by `note-unanswered.ts`.
    return parsed.success && parsed.output.type !== 'question.unanswered' ? [{ message, event: parsed.output }] : []
  })
  if (readable.length === 0) return
  try {
    await db.batch(readable.flatMap(({ event }) => toStatements(db, event)))
  } catch {
    // One event that cannot be stored, of a shop that is gone, must not take the others with it.
    await Promise.all(readable.map(({ message, event }) => storeAlone(db, message, event)))
  }
}

async function storeAlone(db: D1Database, message: Message, event: Indexed): Promise<void> {
  try {
    await db.batch(toStatements(db, event))
  } catch (error) {
    log.error('queue.failed', { shop: event.shop, type: event.type, message: String(error) })
    message.retry()
  }
}

function toStatements(db: D1Database, event: Indexed): D1PreparedStatement[] {
  if (event.type === 'articles.used') return countUses(db, event)
  if (event.type === 'questions.counted') return [countQuestions(db, event)]
  if (event.type === 'turn.solved') return [keepSolved(db, event)]
  if (event.type === 'turn.ended') return [keepTurnEnd(db, event)]
  if (event.type === 'question.asked') return [keepAsked(db, event)]
  if (event.type === 'draft.used') return keepDraftUse(db, event)
  return [event.type === 'service.rated' ? keepRating(db, event) : bind(db, event)]
}

function countUses(db: D1Database, { shop, uses }: ArticlesUsed): D1PreparedStatement[] {
  const count = db.prepare(
    `INSERT INTO article_uses (shop, article_id, uses) VALUES (?, ?, ?)
     ON CONFLICT (shop, article_id) DO UPDATE SET uses = uses + excluded.uses`,
  )
  return uses.map((used) => count.bind(shop, used.id, used.count))
}

function countQuestions(db: D1Database, { shop, room, day, asked, unanswered }: QuestionsCounted): D1PreparedStatement {
  return db
    .prepare(
      `INSERT INTO question_days (shop, room, day, asked, unanswered) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (shop, day, room) DO UPDATE SET asked = max(asked, excluded.asked),
         unanswered = max(unanswered, excluded.unanswered)`,
    )
    .bind(shop, room, day, asked, unanswered)
}

/** The reason comes after the stars, or before them when the queue turns them round: it is never lost again. */
function keepRating(db: D1Database, rated: ServiceRated): D1PreparedStatement {
  const { shop, conversation, session, stars, servedBy, topics, at } = rated
  return db
    .prepare(
      `INSERT INTO ratings (shop, conversation, session, stars, served_by, topics, at) VALUES (?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT (shop, conversation, session) DO UPDATE SET topics = excluded.topics WHERE excluded.topics <> '[]'`,
    )
    .bind(shop, conversation, session, stars, servedBy, JSON.stringify(topics), at)
}

function bind(db: D1Database, event: ConversationEvent): D1PreparedStatement {
  const { shop, id, lastSeq, owner, trigger, operatorId, proof, rating, createdAt, lastAt } = event
  const requests = JSON.stringify(event.requests)
  return db
    .prepare(upsert)
    .bind(shop, id, lastSeq, owner, trigger, requests, operatorId, proof, rating, createdAt, lastAt)
}
