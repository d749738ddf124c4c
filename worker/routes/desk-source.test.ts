import { env } from 'cloudflare:workers'
import { beforeAll, expect, test } from 'vitest'
import { deskSourceSchema } from '../../shared/protocol/desk-source.ts'
import { signatureHeaders, signParts, verifyParts } from '../commerce/rest-signature.ts'
import { createShopSource } from '../commerce/shop-source.ts'
import { ask, read, refusal, seedDemo, signIn } from '../test/edge.ts'

const secret = 'a-secret-long-enough'
const path = '/api/desk/source'
let token = ''
beforeAll(async () => {
  await seedDemo()
  token = (await signIn('owner')).token
})

const put = (body: unknown, by = token) => ask(path, { method: 'PUT', token: by, body })
const load = async () => read(await ask(path, { token }), deskSourceSchema)

/** A merchant's system that knows nothing and signs that. */
async function answerNothing(url: string, init: RequestInit): Promise<Response> {
  const headers = new Headers(init.headers)
  const now = Math.floor(Date.now() / 1000)
  const nonce = headers.get(signatureHeaders.nonce) ?? ''
  const { pathname, search } = new URL(url)
  const parts = { nonce, method: init.method ?? '', path: `${pathname}${search}`, body: new Uint8Array() }
  const asked = { ...parts, timestamp: Number(headers.get(signatureHeaders.timestamp)), status: 0 }
  if (!(await verifyParts(secret, headers.get(signatureHeaders.signature) ?? '', asked, now)))
    return new Response(null, { status: 401 })
  const signature = await signParts(secret, { ...parts, timestamp: now, status: 404 })
  const { timestamp, nonce: nonceHeader, signature: signatureHeader } = signatureHeaders
  return new Response(null, {
    status: 404,
    headers: { [timestamp]: String(now), [nonceHeader]: nonce, [signatureHeader]: signature },
  })
}

const outside = { fetch: answerNothing, now: () => Date.now(), wait: async () => {}, random: () => 0.5 }
const anyOrder = async (): Promise<string> => {
  const row = await env.DB.prepare("SELECT id FROM orders WHERE shop = 'demo' LIMIT 1").first<{ id: string }>()
  return row?.id ?? ''
}

test('a shop begins with our books, names its system, and gives it up again', async () => {
  const source = createShopSource(env, outside)
  const order = await anyOrder()
  expect(await load()).toEqual({ kind: 'books' })
  expect((await source.fetchOrder('demo', order))?.order.id).toBe(order)

  const named = await put({ kind: 'rest', endpoint: 'https://erp.example.com/kefu', secret })
  expect(await read(named, deskSourceSchema)).toEqual({ kind: 'rest', endpoint: 'https://erp.example.com/kefu' })
  expect(await load()).toEqual({ kind: 'rest', endpoint: 'https://erp.example.com/kefu' })
  expect(await source.fetchOrder('demo', order)).toBeNull()
  const kept = await env.DB.prepare("SELECT secret FROM shop_sources WHERE shop = 'demo'").first<{ secret: string }>()
  expect(kept?.secret).not.toContain(secret)

  await put({ kind: 'books' })
  expect(await load()).toEqual({ kind: 'books' })
  expect((await source.fetchOrder('demo', order))?.order.id).toBe(order)
})

test.each([
  'http://erp.example.com',
  'https://127.0.0.1',
  'http://127.0.0.1:8080',
  'https://erp.internal',
  'https://me:pw@erp.example.com',
  'erp',
])('an address that is not called is refused when it is named: %s', async (endpoint) => {
  expect(await refusal(await put({ kind: 'rest', endpoint, secret }))).toEqual({
    status: 400,
    error: { code: 'malformed', field: 'endpoint' },
  })
})

test('a short secret is refused, and an operator may not name a system', async () => {
  const wish = { kind: 'rest', endpoint: 'https://erp.example.com', secret: 'short' }
  expect(await refusal(await put(wish))).toMatchObject({ status: 400, error: { field: 'secret' } })
  const operator = (await signIn()).token
  expect(await refusal(await put({ kind: 'books' }, operator))).toEqual({ status: 403, error: { code: 'forbidden' } })
})
