import * as v from 'valibot'
import { readsBack } from '../../shared/domain/actions/reads-back.ts'
import { ok, type Result, refuse } from '../../shared/lib/result.ts'
import type { Action, ActionRule } from '../../shared/protocol/action.ts'
import type { Member, Order, Product, Shipment, Sku } from '../../shared/protocol/commerce.ts'
import { type RestAction, restAnswers } from '../../shared/protocol/rest-wire.ts'
import type { CommerceSource } from './commerce-source.ts'
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

/** `unconfirmed`: the endpoint said done, or nothing, and the record read afterwards does not show it. */
export type RestActOutcome =
  | { status: 'executed'; order: Order | null; member: Member | null }
  | { status: 'refused'; because: ActionRule }
  | { status: 'unconfirmed' }
  | { status: 'failed'; reason: 'not-found' | 'unavailable' }

/** What a decision was made on, and under which key it may be asked for again. */
export interface RestActBasis {
  key: string
  order: Order | null
  member: Member | null
}

/** Where orders come from when the merchant has a system of their own. */
export interface RestSource
  extends Pick<CommerceSource, 'fetchOrder' | 'fetchOrders' | 'fetchMember' | 'fetchCoupons'> {
  fetchShipment(waybill: string): Promise<Shipment | null>
  fetchProducts(): Promise<Product[]>
  fetchSkus(skuIds: readonly string[]): Promise<Sku[]>
  /** Has something done, then reads the record itself: only what it shows is `executed`. */
  carryOut(action: Action, basis: RestActBasis): Promise<RestActOutcome>
}

/** A commerce source over a merchant's endpoint; one client is one shop. */
export function createRestSource(client: RestClient): RestSource {
  const get = <T>(path: string, schema: v.GenericSchema<unknown, T>) => read(client, path, schema)
  const source: RestSource = {
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
    async fetchSkus(skuIds) {
      if (skuIds.length === 0) return []
      const found = await get(`/skus?ids=${toList(skuIds)}`, restAnswers.skus)
      return (found?.skus ?? []).filter(({ id }) => skuIds.includes(id))
    },
    carryOut: (action, basis) => carryOut(client, source, action, basis),
  }
  return source
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

/** Faults after which the endpoint may still have done it: the record decides, not the silence. */
const uncertain: RestFault[] = ['timeout', 'network', 'server', 'bad-signature', 'malformed', 'too-large']

async function carryOut(
  client: RestClient,
  source: RestSource,
  action: Action,
  { key, order, member }: RestActBasis,
): Promise<RestActOutcome> {
  const body: RestAction = { key, action, version: order?.version ?? null }
  const answer = await client.request('POST', '/actions', body)
  const said = answer.ok ? parseAnswer(answer.value, restAnswers.action) : answer
  if (said.ok && said.value.status === 'refused') return { status: 'refused', because: said.value.because }
  if (!said.ok && said.reason === 'conflict') return { status: 'refused', because: 'order-changed' }
  if (!said.ok && said.reason === 'not-found') return { status: 'failed', reason: 'not-found' }
  if (!said.ok && !uncertain.includes(said.reason)) return { status: 'failed', reason: 'unavailable' }
  const after = await readAgain(source, order, member)
  if (after === null) return { status: 'unconfirmed' }
  if (readsBack(action, { order, member }, after)) return { status: 'executed', ...after }
  return { status: 'unconfirmed' }
}

/** The record as it is now, whatever the endpoint said about it; null when it cannot be read. */
async function readAgain(
  source: RestSource,
  order: Order | null,
  member: Member | null,
): Promise<{ order: Order | null; member: Member | null } | null> {
  try {
    const [found, login] = await Promise.all([
      order === null ? null : source.fetchOrder('', order.id),
      member === null ? null : source.fetchMember('', member.id),
    ])
    return { order: found?.order ?? null, member: login }
  } catch (error) {
    if (error instanceof SourceUnavailable) return null
    throw error
  }
}
