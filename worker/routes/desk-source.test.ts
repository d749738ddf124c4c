import { env } from 'cloudflare:workers'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { deskSourceSchema, sourceTriedSchema } from '../../shared/protocol/desk-source.ts'
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
const tryOut = (body: unknown, by = token) => ask('/api/desk/source/trial', { token: by, body })
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
  return signed(url, init, null, 404)
}

/** An answer as a merchant's system signs it; null is no body. */
async function signed(url: string, init: RequestInit, content: unknown, status = 200): Promise<Response> {
  const nonce = new Headers(init.headers).get(signatureHeaders.nonce) ?? ''
  const timestamp = Math.floor(Date.now() / 1000)
  const body = new TextEncoder().encode(content === null ? '' : JSON.stringify(content))
  const { pathname, search } = new URL(url)
  const parts = { nonce, timestamp, status, method: init.method ?? '', path: `${pathname}${search}`, body }
  const headers = {
    [signatureHeaders.timestamp]: String(timestamp),
    [signatureHeaders.nonce]: nonce,
    [signatureHeaders.signature]: await signParts(secret, parts),
  }
  return new Response(content === null ? null : body, { status, headers })
}

afterEach(() => vi.unstubAllGlobals())

const outside = { fetch: answerNothing, now: () => Date.now(), wait: async () => {}, random: () => 0.5 }
const anyOrder = async (): Promise<string> => {
  const row = await env.DB.prepare("SELECT id FROM orders WHERE shop = 'demo' LIMIT 1").first<{ id: string }>()
  return row?.id ?? ''
}

test('a shop begins with our books, names its system, and gives it up again', async () => {
  const source = createShopSource(env, outside)
  const order = await anyOrder()
  expect(await load()).toMatchObject({ kind: 'books', fromFiles: 0 })
  expect((await source.fetchOrder('demo', order))?.order.id).toBe(order)

  const named = await put({ kind: 'rest', endpoint: 'https://erp.example.com/kefu', secret })
  const shown = { kind: 'rest', endpoint: 'https://erp.example.com/kefu', breaker: { failures: 0, pausedUntil: null } }
  expect(await read(named, deskSourceSchema)).toMatchObject(shown)
  expect(await load()).toMatchObject(shown)
  expect(await source.fetchOrder('demo', order)).toBeNull()
  const kept = await env.DB.prepare("SELECT secret FROM shop_sources WHERE shop = 'demo'").first<{ secret: string }>()
  expect(kept?.secret).not.toContain(secret)

  await put({ kind: 'books' })
  expect(await load()).toMatchObject({ kind: 'books' })
  expect((await source.fetchOrder('demo', order))?.order.id).toBe(order)
})

test.each([
  ['http://erp.example.com', 'not-https'],
  ['https://127.0.0.1', 'ip-literal'],
  ['http://127.0.0.1:8080', 'not-https'],
  ['https://erp.internal', 'private-name'],
  ['https://me:pw@erp.example.com', 'has-credentials'],
  ['https://erp.example.com/?a=1', 'has-query'],
  ['erp', 'malformed'],
])('an address that is not called is refused when it is named or tried: %s', async (endpoint, rule) => {
  const refused = { status: 400, error: { code: 'malformed', field: 'endpoint', rule } }
  expect(await refusal(await put({ kind: 'rest', endpoint, secret }))).toEqual(refused)
  expect(await refusal(await tryOut({ endpoint, secret }))).toEqual(refused)
})

test('a short secret is refused, and an operator may not name a system', async () => {
  const wish = { kind: 'rest', endpoint: 'https://erp.example.com', secret: 'short' }
  expect(await refusal(await put(wish))).toMatchObject({ status: 400, error: { field: 'secret' } })
  const operator = (await signIn()).token
  expect(await refusal(await put({ kind: 'books' }, operator))).toEqual({ status: 403, error: { code: 'forbidden' } })
})

test('an address is tried: what answers, what does not, and with which secret', async () => {
  vi.stubGlobal('fetch', answerNothing)
  const trial = { endpoint: 'https://erp.example.com/kefu', secret }
  const tried = async (body: unknown) => read(await tryOut(body), sourceTriedSchema)
  // This system signs well and knows nothing, not even the list of goods.
  const nothing = { outcome: 'failed', trouble: 'not-found', asked: 'GET /products' }
  expect(await tried(trial)).toMatchObject(nothing)
  const wrong = { ...trial, secret: 'another-secret-long-enough' }
  expect(await tried(wrong)).toMatchObject({ trouble: 'denied', asked: 'GET /orders/kefu-connection-test' })

  const noSecret = { endpoint: trial.endpoint }
  const refused = { status: 400, error: { code: 'malformed', field: 'secret' } }
  expect(await refusal(await tryOut(noSecret))).toEqual(refused)
  await put({ kind: 'rest', ...trial })
  expect(await tried(noSecret)).toMatchObject(nothing)
  expect(await refusal(await tryOut({ endpoint: 'https://elsewhere.example.com/kefu' }))).toEqual(refused)
  const moved = await put({ kind: 'rest', endpoint: 'https://erp.example.com/v2' })
  expect(await read(moved, deskSourceSchema)).toMatchObject({ endpoint: 'https://erp.example.com/v2' })
  const elsewhere = await put({ kind: 'rest', endpoint: 'https://elsewhere.example.com/v2' })
  expect(await refusal(elsewhere)).toEqual(refused)
  await put({ kind: 'books' })
})

test('five troubles in a row are shown to staff; a trial that connects ends the pause', async () => {
  let isWell = false
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    if (!isWell) return new Response(null, { status: 503 })
    return url.endsWith('/products') ? signed(url, init, { products: [] }) : answerNothing(url, init)
  })
  await put({ kind: 'rest', endpoint: 'https://down.example.com', secret })
  const source = createShopSource(env, { ...outside, fetch: (url, init) => fetch(url, init) })
  for (const order of ['A1', 'A2']) await expect(source.fetchOrder('demo', order)).rejects.toThrow('server')
  const breaker = async () => {
    const shown = await load()
    return shown.kind === 'rest' ? shown.breaker : null
  }
  expect(await breaker()).toEqual({ failures: 5, pausedUntil: expect.stringMatching(/Z$/) })
  isWell = true
  const tried = await read(await tryOut({ endpoint: 'https://down.example.com' }), sourceTriedSchema)
  expect(tried).toMatchObject({ outcome: 'connected', products: 0, order: null })
  expect(await breaker()).toEqual({ failures: 0, pausedUntil: null })
  await put({ kind: 'books' })
})

test('an operator may not try an address, and nobody may try without end', async () => {
  const trial = { endpoint: 'https://erp.example.com', secret }
  expect((await tryOut(trial, (await signIn()).token)).status).toBe(403)
  vi.stubGlobal('fetch', answerNothing)
  const statuses = []
  for (let time = 0; time < 21; time += 1) statuses.push((await tryOut(trial)).status)
  expect(statuses.at(-1)).toBe(429)
})
