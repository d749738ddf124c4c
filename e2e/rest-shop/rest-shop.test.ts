import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { ActionEffect } from '../../shared/domain/actions/action-judgement.ts'
import { readsBack } from '../../shared/domain/actions/reads-back.ts'
import { createBreaker } from '../../shared/lib/create-breaker.ts'
import type { Action } from '../../shared/protocol/action.ts'
import type { Address, Order } from '../../shared/protocol/commerce.ts'
import { createRestClient, type RestRuntime } from '../../worker/commerce/rest-client.ts'
import { parseEndpoint } from '../../worker/commerce/rest-endpoint.ts'
import { signParts } from '../../worker/commerce/rest-signature.ts'
import { createRestSource } from '../../worker/commerce/rest-source.ts'
import { type Mood, type RestShop, startRestShop } from './start-rest-shop.ts'

const secret = 'a-secret-of-this-test'
const start = new Date('2026-11-22T02:00:00.000Z').getTime()

let clock = start
let shop: RestShop
/** An order on its way, of a member who also has one that waits to be sent. */
let orderId = ''
const waits: number[] = []

const outside: RestRuntime = {
  fetch: (url, init) => fetch(url, init),
  now: () => clock,
  wait: async (ms) => {
    waits.push(ms)
    clock += ms
  },
  random: () => 0.5,
}

beforeAll(async () => {
  shop = await startRestShop(secret, () => new Date(clock))
  const waiting = shop.records.orders.filter(isWaiting).map(({ memberId }) => memberId)
  const sent = shop.records.orders.find(({ shipments, memberId }) => shipments.length > 0 && waiting.includes(memberId))
  orderId = sent?.id ?? ''
})
afterAll(() => shop.close())
beforeEach(() => {
  clock = start
  waits.length = 0
  shop.calls.length = 0
  shop.behave('fine')
})

const isWaiting = ({ shipments, status }: Order): boolean => shipments.length === 0 && status === 'paid'

function connect({ key = secret, breaker = createBreaker(), timeoutMs = 300, runtime = outside } = {}) {
  const endpoint = parseEndpoint(shop.url, { loopback: true })
  if (!endpoint.ok) throw new Error(endpoint.reason)
  return createRestClient({ endpoint: endpoint.value, secret: key, timeoutMs }, breaker, runtime)
}

const source = (options = {}) => createRestSource(connect(options))

describe('reads', () => {
  test('an order with the digits that prove it, orders of a member newest first, the member, coupons, a parcel', async () => {
    const rest = source()
    const found = await rest.fetchOrder('demo', orderId)
    expect(found).toMatchObject({ order: { id: orderId }, phoneLast4: found?.order.address.phone.slice(-4) })
    const memberId = found?.order.memberId ?? ''
    const orders = await rest.fetchOrders('demo', memberId)
    expect(orders.length).toBeGreaterThan(1)
    expect(orders).toEqual(orders.toSorted((a, b) => (a.createdAt < b.createdAt ? 1 : -1)))
    const member = await rest.fetchMember('demo', memberId)
    expect(member?.id).toBe(memberId)
    const couponIds = member?.couponIds ?? []
    expect((await rest.fetchCoupons('demo', couponIds)).map(({ id }) => id).toSorted()).toEqual(couponIds.toSorted())
    const waybill = orders.flatMap(({ shipments }) => shipments)[0]?.waybill ?? ''
    expect((await rest.fetchShipment(waybill))?.waybill).toBe(waybill)
    expect((await rest.fetchProducts()).length).toBeGreaterThan(5)
    const skuId = found?.order.lines[0]?.skuId ?? ''
    expect((await rest.fetchSkus('demo', [skuId])).map(({ id }) => id)).toEqual([skuId])
  })

  test.each([
    ['an unknown order', () => source().fetchOrder('demo', 'NO-1')],
    ['an unknown member', () => source().fetchMember('demo', 'nobody')],
    ['an unknown parcel', () => source().fetchShipment('000')],
  ])('%s is null, asked once', async (_, look) => {
    expect(await look()).toBeNull()
    expect(shop.calls).toHaveLength(1)
  })

  test('nothing is asked for no coupons and no variants', async () => {
    expect([await source().fetchCoupons('demo', []), await source().fetchSkus('demo', [])]).toEqual([[], []])
    expect(shop.calls).toEqual([])
  })
})

describe('signatures', () => {
  test('a wrong secret is denied and not tried again', async () => {
    expect(await connect({ key: 'other' }).request('GET', '/products')).toEqual({ ok: false, reason: 'denied' })
    expect([shop.calls, waits]).toEqual([[], []])
  })

  test.each([-301, 301])('a clock that is off by %i seconds is denied', async (seconds) => {
    const runtime = { ...outside, now: () => clock + seconds * 1000 }
    expect(await connect({ runtime }).request('GET', '/products')).toEqual({ ok: false, reason: 'denied' })
  })

  test('a clock that is off by four minutes is served', async () => {
    const runtime = { ...outside, now: () => clock - 240_000 }
    expect(await connect({ runtime }).request('GET', '/products')).toMatchObject({ ok: true })
  })

  test('the same request sent again by somebody else is refused', async () => {
    const sent: [string, RequestInit][] = []
    const listen: RestRuntime['fetch'] = (url, init) => {
      sent.push([url, { headers: init.headers ?? {}, method: 'GET' }])
      return fetch(url, init)
    }
    await connect({ runtime: { ...outside, fetch: listen } }).request('GET', '/products')
    const [url, init] = sent[0] ?? ['', {}]
    const replayed = await fetch(url, init)
    expect([replayed.status, await replayed.json()]).toEqual([401, { error: 'replayed' }])
  })

  test('a signature covers method, path and body', async () => {
    const signed = { timestamp: start / 1000, nonce: 'n-1', method: 'GET', path: '/products', status: 0 }
    const signature = await signParts(secret, { ...signed, body: new Uint8Array() })
    const headers = { 'kefu-timestamp': `${start / 1000}`, 'kefu-nonce': 'n-1', 'kefu-signature': signature }
    const tried = [
      ['/skus', { headers }],
      ['/products?ids=1', { headers }],
      ['/products', { headers, method: 'POST' }],
      ['/products', { headers: { ...headers, 'kefu-nonce': 'n-2' } }],
    ] as const
    for (const [path, init] of tried) expect((await fetch(`${shop.url}${path}`, init)).status, path).toBe(401)
    expect((await fetch(`${shop.url}/products`, { headers })).status).toBe(200)
  })

  test.each<Mood>(['unsigned', 'forged', 'stale', 'swapped'])('an answer that is %s is not believed', async (mood) => {
    shop.behave(mood)
    expect(await connect().request('GET', '/products')).toEqual({ ok: false, reason: 'bad-signature' })
    expect(shop.calls).toHaveLength(1)
  })

  test('an unsigned "not there" is not believed either', async () => {
    shop.behave('unsigned')
    await expect(source().fetchOrder('demo', 'NO-1')).rejects.toThrow('bad-signature')
  })
})

describe('troubles', () => {
  test.each<[Mood, string, number]>([
    ['slow', 'timeout', 3],
    ['stalling', 'timeout', 3],
    ['failing', 'server', 3],
    ['dropping', 'network', 3],
    ['redirecting', 'redirected', 1],
    ['huge', 'too-large', 1],
    ['flooding', 'too-large', 1],
    ['garbled', 'malformed', 1],
  ])('%s is %s, asked %i times', async (mood, reason, times) => {
    shop.behave(mood)
    expect(await connect({ timeoutMs: 60 }).request('GET', '/products')).toEqual({ ok: false, reason })
    expect(shop.calls).toHaveLength(times)
  })

  test('pauses grow between repeats, and a shop that recovers is served', async () => {
    shop.behave('failing', 2)
    expect(await source().fetchOrder('demo', orderId)).toMatchObject({ order: { id: orderId } })
    expect(waits).toEqual([150, 600])
  })

  test('an answer of another shape is a trouble, not an order', async () => {
    const order = shop.records.findOrder(orderId)
    Object.assign(order ?? {}, { paidMinor: '12.5' })
    await expect(source().fetchOrder('demo', orderId)).rejects.toThrow('malformed')
    Object.assign(order ?? {}, { paidMinor: 1250 })
  })

  test('the breaker opens after five failures, tries once after its pause, and closes again', async () => {
    const breaker = createBreaker()
    const client = connect({ breaker })
    shop.behave('failing')
    await client.request('GET', '/products')
    await client.request('GET', '/products')
    expect(shop.calls).toHaveLength(5)
    expect(await client.request('GET', '/products')).toEqual({ ok: false, reason: 'paused' })
    expect(shop.calls).toHaveLength(5)
    clock += 30_000
    expect(await client.request('GET', '/products')).toEqual({ ok: false, reason: 'server' })
    expect(shop.calls).toHaveLength(6)
    clock += 59_000
    expect(await client.request('GET', '/products')).toEqual({ ok: false, reason: 'paused' })
    clock += 1_000
    shop.behave('fine')
    expect(await client.request('GET', '/products')).toMatchObject({ ok: true })
    expect(await client.request('GET', '/skus')).toMatchObject({ ok: true })
  })

  test('"not there" is an answer: it never opens the breaker', async () => {
    const client = connect()
    for (let at = 0; at < 7; at += 1) await client.request('GET', `/orders/NO-${at}`)
    expect(shop.calls).toHaveLength(7)
  })
})

describe('actions', () => {
  const address: Address = {
    province: '浙江省',
    city: '杭州市',
    district: '西湖区',
    detail: '文三路 1 号',
    name: '测试',
    phone: '13800000000',
  }

  async function waitingOrder() {
    const orders = await source().fetchOrders('demo', shop.records.findOrder(orderId)?.memberId ?? '')
    const order = orders.find(isWaiting)
    if (order === undefined) throw new Error('the demo shop has no order waiting to be sent')
    return order
  }

  /** As the edge does it: asks, then reads the order again and looks whether it shows what was asked for. */
  async function actAndRead(action: Action, order: Order, key: string) {
    const effect: ActionEffect = { orders: [], member: null, stock: [], fit: null, watch: null }
    const at = new Date(clock).toISOString()
    const said = await source().act('demo', { key, action, effect, order, member: null, at })
    shop.behave('fine')
    const after = (await source().fetchOrder('demo', order.id))?.order ?? null
    const shows = readsBack(action, { order, member: null }, { order: after, member: null })
    return { said: said.status === 'refused' ? said.because : said.status, shows }
  }

  test('done and shown; the same key has one effect', async () => {
    const order = await waitingOrder()
    const action: Action = { kind: 'set_delivery', order: order.id, date: '2026-11-28' }
    const effects = shop.records.effects
    expect(await actAndRead(action, order, 'conversation-1:1')).toEqual({ said: 'written', shows: true })
    expect(await actAndRead(action, order, 'conversation-1:1')).toEqual({ said: 'written', shows: true })
    expect(shop.records.effects).toBe(effects + 1)
  })

  test('a shop that says done and did nothing is found out', async () => {
    const order = await waitingOrder()
    shop.behave('lying')
    const action: Action = { kind: 'set_delivery', order: order.id, date: '2026-11-29' }
    expect(await actAndRead(action, order, 'conversation-1:2')).toEqual({ said: 'written', shows: false })
  })

  test('a shop that did it and lost its answer did it once, and the record shows it', async () => {
    const order = await waitingOrder()
    const effects = shop.records.effects
    shop.behave('forgetful', 3)
    const action: Action = { kind: 'change_address', order: order.id, address }
    expect(await actAndRead(action, order, 'conversation-1:3')).toEqual({ said: 'unavailable', shows: true })
    expect(shop.records.effects).toBe(effects + 1)
  })

  test('an order that changed since the decision is judged again by whoever asked', async () => {
    const order = await waitingOrder()
    const stale = { ...order, version: (order.version ?? 0) + 5 }
    const action: Action = { kind: 'set_delivery', order: order.id, date: '2026-11-30' }
    expect(await actAndRead(action, stale, 'conversation-1:4')).toEqual({ said: 'changed', shows: false })
  })

  test("the shop's own rule is told", async () => {
    const sent = (await source().fetchOrder('demo', orderId))?.order
    if (sent === undefined) throw new Error('no order on its way')
    const action: Action = { kind: 'cancel', order: orderId, reason: '不想要了' }
    expect(await actAndRead(action, sent, 'conversation-1:5')).toEqual({ said: 'already-shipped', shows: false })
  })

  test('an order the shop does not know', async () => {
    const order = { ...(await waitingOrder()), id: 'NO-1' }
    const action: Action = { kind: 'cancel', order: 'NO-1', reason: '不想要了' }
    expect(await actAndRead(action, order, 'conversation-1:6')).toEqual({ said: 'not-found', shows: false })
  })

  test('a shop that is down has done nothing that anybody can confirm', async () => {
    const order = await waitingOrder()
    shop.behave('failing')
    const action: Action = { kind: 'cancel', order: order.id, reason: '不想要了' }
    expect(await actAndRead(action, order, 'conversation-1:7')).toEqual({ said: 'unavailable', shows: false })
  })
})
