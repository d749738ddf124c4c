import * as v from 'valibot'
import { createBreaker } from '../../shared/lib/create-breaker.ts'
import { ok, type Result } from '../../shared/lib/result.ts'
import type { SourceTried, SourceTrouble } from '../../shared/protocol/desk-source.ts'
import { restAnswers } from '../../shared/protocol/rest-wire.ts'
import {
  createRestClient,
  type RestClient,
  type RestFault,
  type RestRuntime,
  type RestSettings,
} from './rest-client.ts'

/** An order number that no shop has: a signed "not there" proves both sides' signatures. */
const nobodysOrder = 'kefu-connection-test'

type Asked<T> = Result<T | null, SourceTrouble> & { path?: string }

/**
 * Calls an endpoint the way a shopper's question would, once and without a breaker, and says what came back. An order
 * asked for by its number proves the shape of orders; the list of goods that of everything else.
 */
export async function tryEndpoint(
  settings: RestSettings,
  orderId: string | undefined,
  outside?: RestRuntime,
): Promise<SourceTried> {
  const now = outside?.now ?? Date.now
  const began = now()
  const client = createRestClient({ ...settings, attempts: 1 }, createBreaker(), outside)
  const id = orderId ?? nobodysOrder
  const orderPath = `/orders/${encodeURIComponent(id)}`
  const failed = (asked: string, { reason, path }: { reason: SourceTrouble; path?: string }): SourceTried => {
    const where = path === undefined ? {} : { path }
    return { outcome: 'failed', tookMs: now() - began, asked: `GET ${asked}`, trouble: reason, ...where }
  }

  const found = await ask(client, orderPath, restAnswers.order)
  if (!found.ok) return failed(orderPath, found)
  const order = found.value?.order ?? null
  if (order !== null && order.id !== id) return failed(orderPath, { reason: 'wrong-order' })
  const goods = await ask(client, '/products', restAnswers.products)
  if (!goods.ok) return failed('/products', goods)
  if (goods.value === null) return failed('/products', { reason: 'not-found' })
  return {
    outcome: 'connected',
    tookMs: now() - began,
    products: goods.value.products.length,
    order: order === null ? null : { id: order.id, status: order.status, lines: order.lines.length },
  }
}

/** Null for a signed "not there". */
async function ask<T>(client: RestClient, path: string, schema: v.GenericSchema<unknown, T>): Promise<Asked<T>> {
  const answer = await client.request('GET', path)
  if (!answer.ok) return answer.reason === 'not-found' ? ok(null) : { ok: false, reason: toTrouble(answer.reason) }
  const parsed = v.safeParse(schema, answer.value)
  if (parsed.success) return ok(parsed.output)
  const field = v.getDotPath(parsed.issues[0])
  return { ok: false, reason: 'wrong-shape', ...(field === null ? {} : { path: field }) }
}

/** A conflict or a pause is no answer to a first question. */
function toTrouble(fault: Exclude<RestFault, 'not-found'>): SourceTrouble {
  return fault === 'conflict' || fault === 'paused' ? 'malformed' : fault
}
