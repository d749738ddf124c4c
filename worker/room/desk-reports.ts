import { log } from '../http/log.ts'
import type { ConversationEvent } from '../queue/conversation-event.ts'
import { type ConversationRecord, toSummary } from './conversation-record.ts'
import type { DueTimes } from './due-times.ts'

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
  let timer: ReturnType<typeof setTimeout> | null = null

  const flush = async (): Promise<void> => {
    clearTimeout(timer)
    timer = null
    const records = [...changed.values()]
    changed.clear()
    const isHeard = await report(env, shop(), records)
    if (isHeard) for (const { id, epoch } of records) due.clearUpTo(id, 'report', epoch)
  }

  return {
    note(record: ConversationRecord, urgent: boolean): void {
      changed.set(record.id, record)
      if (urgent) ctx.waitUntil(flush())
      else timer ??= setTimeout(() => ctx.waitUntil(flush()), coalesceMs)
    },
  }
}
export type DeskReports = ReturnType<typeof createDeskReports>

/** True when the desk heard; either may fail without the other. */
async function report(env: Env, shop: string, records: ConversationRecord[]): Promise<boolean> {
  const [desk, queue] = await Promise.allSettled([
    env.DESK.getByName(shop).report(shop, records.map(toSummary)),
    enqueue(env, shop, records),
  ])
  for (const one of [desk, queue]) {
    if (one.status === 'rejected')
      log.error('report.failed', { shop, count: records.length, message: String(one.reason) })
  }
  return desk.status === 'fulfilled'
}

async function enqueue(env: Env, shop: string, records: ConversationRecord[]): Promise<void> {
  for (let at = 0; at < records.length; at += batchSize) {
    await env.EVENTS.sendBatch(records.slice(at, at + batchSize).map((record) => ({ body: toEvent(shop, record) })))
  }
}

function toEvent(shop: string, record: ConversationRecord): ConversationEvent {
  const { id, lastSeq, owner, trigger, requests, operatorId, proof, rating, createdAt, lastAt } = record
  return {
    type: 'conversation.changed',
    ...{ shop, id, lastSeq, owner, trigger, requests, operatorId, proof, rating, createdAt, lastAt },
  }
}
