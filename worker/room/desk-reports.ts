import { log } from '../http/log.ts'
import type {
  ArticlesUsed,
  ConversationEvent,
  DraftUsed,
  QuestionAsked,
  QuestionUnanswered,
  RoomEvent,
  ServiceRated,
  TurnEnded,
  TurnSolved,
} from '../queue/conversation-event.ts'
import { type ConversationRecord, toSummary } from './conversation-record.ts'
import type { DueTimes } from './due-times.ts'
import { createQuestionCount } from './question-count.ts'

const coalesceMs = 1000
const batchSize = 100

interface ReportParts {
  ctx: DurableObjectState
  env: Env
  shop(): string
  due: DueTimes
}

/**
 * Tells the shop's desk and the queue what changed: at most once a second, changes of owner at once. Those are due
 * again until the desk has heard of them; of anything else the next change tells.
 */
export function createDeskReports({ ctx, env, shop, due }: ReportParts) {
  const changed = new Map<string, ConversationRecord>()
  const used = new Map<string, number>()
  const rated: Omit<ServiceRated, 'type' | 'shop'>[] = []
  const missed: Omit<QuestionUnanswered, 'type' | 'shop'>[] = []
  const solved: Omit<TurnSolved, 'type' | 'shop'>[] = []
  const ended: Omit<TurnEnded, 'type' | 'shop'>[] = []
  const outcomes: (Omit<QuestionAsked, 'shop'> | Omit<DraftUsed, 'shop'>)[] = []
  const questions = createQuestionCount(ctx.storage.kv)
  let timer: ReturnType<typeof setTimeout> | null = null

  const flush = async (): Promise<void> => {
    clearTimeout(timer)
    timer = null
    const records = [...changed.values()]
    changed.clear()
    const uses = [...used].map(([id, count]) => ({ id, count }))
    used.clear()
    const ratings = rated.splice(0).map((one): ServiceRated => ({ type: 'service.rated', shop: shop(), ...one }))
    const unanswered = missed
      .splice(0)
      .map((one): QuestionUnanswered => ({ type: 'question.unanswered', shop: shop(), ...one }))
    const counted = questions.take().map((count): RoomEvent => {
      return { type: 'questions.counted', shop: shop(), room: ctx.id.toString(), ...count }
    })
    const ends = ended.splice(0).map((one): TurnEnded => ({ type: 'turn.ended', shop: shop(), ...one }))
    const helped = solved.splice(0).map((one): TurnSolved => ({ type: 'turn.solved', shop: shop(), ...one }))
    const learned = outcomes.splice(0).map((one): RoomEvent => ({ shop: shop(), ...one }))
    const counts = [...toUsed(shop(), uses), ...ratings, ...unanswered, ...counted, ...ends, ...helped, ...learned]
    const isHeard = await report(env, shop(), records, counts)
    if (isHeard) for (const { id, epoch } of records) due.clearUpTo(id, 'report', epoch)
  }

  return {
    /** An article answered; told with the next change of any conversation. */
    noteUse(articleId: string): void {
      used.set(articleId, (used.get(articleId) ?? 0) + 1)
    },

    /** Nobody is told of it any more. */
    forget(conversation: string): void {
      changed.delete(conversation)
      missed.splice(0, missed.length, ...missed.filter((one) => one.conversation !== conversation))
      ended.splice(0, ended.length, ...ended.filter((one) => one.conversation !== conversation))
      outcomes.splice(0, outcomes.length, ...outcomes.filter((one) => one.conversation !== conversation))
      solved.splice(0, solved.length, ...solved.filter((one) => one.conversation !== conversation))
    },

    /** A service was rated; told with the change of its conversation. */
    noteRating(rating: Omit<ServiceRated, 'type' | 'shop'>): void {
      rated.push(rating)
      timer ??= setTimeout(() => ctx.waitUntil(flush()), coalesceMs)
    },

    /** A question was settled; told with the change of its conversation. */
    countQuestion(now: Date, isAnswered: boolean): void {
      questions.count(now, isAnswered)
      timer ??= setTimeout(() => ctx.waitUntil(flush()), coalesceMs)
    },

    /** A question that nothing answers, or what came after it. */
    noteUnanswered(question: Omit<QuestionUnanswered, 'type' | 'shop'>): void {
      missed.push(question)
      timer ??= setTimeout(() => ctx.waitUntil(flush()), coalesceMs)
    },

    /** How a question ended, or what came after its answer; told with the change of its conversation. */
    noteTurnEnd(end: Omit<TurnEnded, 'type' | 'shop'>): void {
      ended.push(end)
      timer ??= setTimeout(() => ctx.waitUntil(flush()), coalesceMs)
    },

    /** What ranking may learn from; told with the change of its conversation. */
    noteOutcome(outcome: (typeof outcomes)[number]): void {
      outcomes.push(outcome)
      timer ??= setTimeout(() => ctx.waitUntil(flush()), coalesceMs)
    },

    /** A shopper said that an answer helped; told with the change of its conversation. */
    noteSolved(turn: Omit<TurnSolved, 'type' | 'shop'>): void {
      solved.push(turn)
    },

    note(record: ConversationRecord, urgent: boolean): void {
      changed.set(record.id, record)
      if (urgent) ctx.waitUntil(flush())
      else timer ??= setTimeout(() => ctx.waitUntil(flush()), coalesceMs)
    },
  }
}
export type DeskReports = ReturnType<typeof createDeskReports>

type Uses = ArticlesUsed['uses']

/** True when the desk heard; either may fail without the other. */
async function report(env: Env, shop: string, records: ConversationRecord[], counts: RoomEvent[]): Promise<boolean> {
  const [desk, queue] = await Promise.allSettled([
    env.DESK.getByName(shop).report(shop, records.map(toSummary)),
    enqueue(env, [...records.map((record) => toEvent(shop, record)), ...counts]),
  ])
  for (const one of [desk, queue]) {
    if (one.status === 'rejected')
      log.error('report.failed', { shop, count: records.length, message: String(one.reason) })
  }
  return desk.status === 'fulfilled'
}

async function enqueue(env: Env, events: RoomEvent[]): Promise<void> {
  for (let at = 0; at < events.length; at += batchSize) {
    await env.EVENTS.sendBatch(events.slice(at, at + batchSize).map((body) => ({ body })))
  }
}

function toUsed(shop: string, uses: Uses): ArticlesUsed[] {
  return uses.length === 0 ? [] : [{ type: 'articles.used', shop, uses }]
}

function toEvent(shop: string, record: ConversationRecord): ConversationEvent {
  const { id, lastSeq, owner, trigger, requests, operatorId, proof, rating, createdAt, lastAt } = record
  return {
    type: 'conversation.changed',
    ...{ shop, id, lastSeq, owner, trigger, requests, operatorId, proof, rating, createdAt, lastAt },
  }
}
