import * as v from 'valibot'
import { type Order, orderSchema } from '../protocol/commerce.ts'
import { recordIdSchema } from '../protocol/ids.ts'
import { fetchJson } from '../sync/http.ts'
import type { EdgeDoor } from './edge-door.ts'
import type { EngineEnvironment } from './environment.ts'

/** Finds the whole order behind a number that stands on a page. */
export type FindOrder = (number: string) => Promise<Order | null>

export interface OrderFinderDeps {
  env: Pick<EngineEnvironment, 'fetch' | 'now'>
  getDoor(): EdgeDoor | null
  /** Orders that were imported on this device, where it keeps any. */
  findLocal: FindOrder | null
}

/** A draft waits no longer for the edge; without it the page's own facts are shown. */
const waitMs = 700
/** The page is read again with every message, and every look-up is written down at the edge. */
const keptMs = 60_000
const keptMost = 50

/** Looks on this device first, then asks the edge, which writes down who asked. */
export function createOrderFinder({ env, getDoor, findLocal }: OrderFinderDeps): FindOrder {
  const kept = new Map<string, { order: Order | null; at: number }>()
  const ask = async (id: string, door: EdgeDoor): Promise<Order | null> => {
    const mark = `${door.token} ${id}`
    const known = kept.get(mark)
    if (known !== undefined && env.now() - known.at < keptMs) return known.order
    const url = `${door.edge}/api/desk/orders/${encodeURIComponent(id)}`
    const answer = await fetchJson(env.fetch, { url, token: door.token, schema: orderSchema, timeoutMs: waitMs })
    const isUnknown = !answer.ok && answer.reason.kind === 'refused' && answer.reason.status === 404
    if (!answer.ok && !isUnknown) return null
    const order = answer.ok ? answer.value : null
    if (kept.size >= keptMost) kept.clear()
    kept.set(mark, { order, at: env.now() })
    return order
  }
  return async (number) => {
    const id = number.replace(/\s+/g, '')
    if (!v.is(recordIdSchema, id)) return null
    const local = (await findLocal?.(id)) ?? null
    const door = getDoor()
    return local ?? (door === null ? null : ask(id, door))
  }
}
