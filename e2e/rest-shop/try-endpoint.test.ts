import { afterAll, beforeAll, expect, test } from 'vitest'
import type { RestRuntime } from '../../worker/commerce/rest-client.ts'
import { parseEndpoint } from '../../worker/commerce/rest-endpoint.ts'
import { tryEndpoint } from '../../worker/commerce/try-endpoint.ts'
import { type Mood, type RestShop, startRestShop } from './start-rest-shop.ts'

const secret = 'a-secret-of-this-test'
const outside: RestRuntime = {
  fetch: (url, init) => fetch(url, init),
  now: () => Date.now(),
  wait: async () => {},
  random: () => 0.5,
}

let shop: RestShop
beforeAll(async () => {
  shop = await startRestShop(secret, () => new Date())
})
afterAll(() => shop.close())

function tryOut(order?: string, told = secret) {
  const endpoint = parseEndpoint(shop.url, { loopback: true })
  if (!endpoint.ok) throw new Error(endpoint.reason)
  return tryEndpoint({ endpoint: endpoint.value, secret: told, timeoutMs: 300 }, order, outside)
}

test('a shop that answers well tells what it has', async () => {
  shop.behave('fine')
  const [order] = shop.records.orders
  expect(await tryOut()).toMatchObject({ outcome: 'connected', order: null, products: shop.records.products.length })
  expect(await tryOut(order?.id)).toMatchObject({
    outcome: 'connected',
    order: { id: order?.id, status: order?.status, lines: order?.lines.length },
  })
  expect(await tryOut('NO-SUCH-ORDER')).toMatchObject({ outcome: 'connected', order: null })
})

test('a wrong secret is told as one, and each request is made once', async () => {
  shop.behave('fine')
  const before = shop.calls.length
  expect(await tryOut(undefined, 'a-guessed-secret-of-mine')).toMatchObject({ outcome: 'failed', trouble: 'denied' })
  shop.behave('failing')
  expect(await tryOut()).toMatchObject({ trouble: 'server', asked: 'GET /orders/kefu-connection-test' })
  expect(shop.calls.length).toBe(before + 1)
})

test.each([
  ['stalling', 'timeout'],
  ['dropping', 'network'],
  ['redirecting', 'redirected'],
  ['flooding', 'too-large'],
  ['unsigned', 'bad-signature'],
  ['forged', 'bad-signature'],
  ['stale', 'bad-signature'],
  ['swapped', 'bad-signature'],
] satisfies [Mood, string][])('%s is told as %s', async (mood, trouble) => {
  shop.behave(mood)
  expect(await tryOut()).toMatchObject({ outcome: 'failed', trouble })
})

test('what is no JSON is told as such, and another shape with its field', async () => {
  const [order] = shop.records.orders
  if (order === undefined) throw new Error('the shop has no order')
  shop.behave('garbled')
  expect(await tryOut(order.id)).toMatchObject({ trouble: 'malformed' })
  shop.behave('fine')
  const { paidMinor } = order
  order.paidMinor = 1.5
  expect(await tryOut(order.id)).toMatchObject({ trouble: 'wrong-shape', path: 'order.paidMinor' })
  order.paidMinor = paidMinor
})
