import * as v from 'valibot'
import { ok, type Result, refuse } from '../../shared/lib/result.ts'
import type { Product, Shipment } from '../../shared/protocol/commerce.ts'
import { type RestAction, restAnswers } from '../../shared/protocol/rest-wire.ts'
import type { CommerceSource, SourceAct, SourceAnswer } from './commerce-source.ts'
import type { RestClient, RestFault } from './rest-client.ts'

/** A merchant's system gave no usable answer; the caller says that it cannot look now. */
export class SourceUnavailable extends Error {
  override name = 'SourceUnavailable'
  readonly fault: RestFault
  constructor(fault: RestFault) {
    super(`the merchant's endpoint gave no answer: ${fault}`)
    this.fault = fault
  }
}

/** A commerce source over a merchant's endpoint, with what only such a system can be asked. */
export interface RestSource extends CommerceSource {
  fetchShipment(waybill: string): Promise<Shipment | null>
  fetchProducts(): Promise<Product[]>
}

/** Orders of a shop with a system of its own; one client is one shop. */
export function createRestSource(client: RestClient): RestSource {
  const get = <T>(path: string, schema: v.GenericSchema<unknown, T>) => read(client, path, schema)
  return {
    async fetchOrder(_shop, orderId) {
      const found = await get(`/orders/${encodeURIComponent(orderId)}`, restAnswers.order)
      return found?.order.id === orderId ? found : null
    },
    async fetchOrders(_shop, memberId) {
      const found = await get(`/orders?member=${encodeURIComponent(memberId)}`, restAnswers.orders)
      // A system that ignores the filter must not show one shopper another one's orders.
      const own = (found?.orders ?? []).filter((order) => order.memberId === memberId)
      return own.toSorted((a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt))
    },
    async fetchMember(_shop, memberId) {
      const found = await get(`/members/${encodeURIComponent(memberId)}`, restAnswers.member)
      return found?.member.id === memberId ? found.member : null
    },
    async fetchCoupons(_shop, couponIds) {
      if (couponIds.length === 0) return []
      const found = await get(`/coupons?ids=${toList(couponIds)}`, restAnswers.coupons)
      return (found?.coupons ?? []).filter(({ id }) => couponIds.includes(id))
    },
    async fetchShipment(waybill) {
      const found = await get(`/shipments/${encodeURIComponent(waybill)}`, restAnswers.shipment)
      return found?.shipment.waybill === waybill ? found.shipment : null
    },
    async fetchProducts() {
      return (await get('/products', restAnswers.products))?.products ?? []
    },
    async fetchSkus(_shop, skuIds) {
      if (skuIds.length === 0) return []
      const found = await get(`/skus?ids=${toList(skuIds)}`, restAnswers.skus)
      return (found?.skus ?? []).filter(({ id }) => skuIds.includes(id))
    },
    act: (_shop, act) => sendAction(client, act),
  }
}

function toList(ids: readonly string[]): string {
  return ids.map(encodeURIComponent).join(',')
}

/** Null for a signed "not there"; anything else that is no answer is thrown. */
async function read<T>(client: RestClient, path: string, schema: v.GenericSchema<unknown, T>): Promise<T | null> {
  const answer = await client.request('GET', path)
  const parsed = answer.ok ? parseAnswer(answer.value, schema) : answer
  if (parsed.ok) return parsed.value
  if (parsed.reason === 'not-found') return null
  throw new SourceUnavailable(parsed.reason)
}

function parseAnswer<T>(answer: unknown, schema: v.GenericSchema<unknown, T>): Result<T, RestFault> {
  const parsed = v.safeParse(schema, answer)
  return parsed.success ? ok(parsed.output) : refuse('malformed')
}

/**
 * Asks for an action. What the endpoint says is handed on as it is: whoever asked reads the record again before anybody
 * is told, also after a silence, for it may have been done.
 */
async function sendAction(client: RestClient, { key, action, order }: SourceAct): Promise<SourceAnswer> {
  const body: RestAction = { key, action, version: order?.version ?? null }
  const answer = await client.request('POST', '/actions', body)
  const said = answer.ok ? parseAnswer(answer.value, restAnswers.action) : answer
  if (said.ok) return said.value.status === 'done' ? { status: 'written' } : said.value
  if (said.reason === 'conflict') return { status: 'changed' }
  return { status: said.reason === 'not-found' ? 'not-found' : 'unavailable' }
}
