import { log } from '../http/log.ts'
import type { ConversationEvent } from '../queue/conversation-event.ts'
import { type ConversationRecord, toSummary } from './conversation-record.ts'

const coalesceMs = 1000
const batchSize = 100

/** Tells the shop's desk and the queue what changed: at most once a second, changes of owner at once. */
export function createDeskReports(ctx: DurableObjectState, env: Env, shop: () => string) {
  const changed = new Map<string, ConversationRecord>()
  let timer: ReturnType<typeof setTimeout> | null = null

  const flush = (): void => {
    clearTimeout(timer)
    timer = null
    const records = [...changed.values()]
    changed.clear()
    ctx.waitUntil(report(env, shop(), records))
  }

  return {
    note(record: ConversationRecord, urgent: boolean): void {
      changed.set(record.id, record)
      if (urgent) flush()
      else timer ??= setTimeout(flush, coalesceMs)
    },
  }
}
export type DeskReports = ReturnType<typeof createDeskReports>

/** Either may fail without the other; the next change brings both up to date again. */
async function report(env: Env, shop: string, records: ConversationRecord[]): Promise<void> {
  const told = await Promise.allSettled([
    env.DESK.getByName(shop).report(shop, records.map(toSummary)),
    enqueue(env, shop, records),
  ])
  for (const one of told) {
    if (one.status === 'rejected')
      log.error('report.failed', { shop, count: records.length, message: String(one.reason) })
  }
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
