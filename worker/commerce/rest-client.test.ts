import { expect, test } from 'vitest'
import { createBreaker } from '../../shared/lib/create-breaker.ts'
import { createRestClient, type RestRuntime } from './rest-client.ts'
import { signatureHeaders, signParts, verifyParts } from './rest-signature.ts'

/** The whole conversation with a real server is in e2e/rest-shop; here: that it runs in the edge's own runtime. */
const secret = 'shared-secret'
const now = Date.parse('2026-11-22T02:00:00.000Z')

async function answerSigned(url: string, init: RequestInit): Promise<Response> {
  const headers = new Headers(init.headers)
  const nonce = headers.get(signatureHeaders.nonce) ?? ''
  const { pathname, search } = new URL(url)
  const exchange = { nonce, method: init.method ?? '', path: `${pathname}${search}`, timestamp: now / 1000 }
  const asked = new TextEncoder().encode(typeof init.body === 'string' ? init.body : '')
  const signature = headers.get(signatureHeaders.signature) ?? ''
  const isOurs = await verifyParts(secret, signature, { ...exchange, status: 0, body: asked }, now / 1000)
  if (!isOurs) return new Response(null, { status: 401 })
  const body = new TextEncoder().encode(JSON.stringify({ echo: exchange.path }))
  return new Response(body, {
    headers: {
      [signatureHeaders.timestamp]: String(exchange.timestamp),
      [signatureHeaders.nonce]: nonce,
      [signatureHeaders.signature]: await signParts(secret, { ...exchange, status: 200, body }),
    },
  })
}

const outside: RestRuntime = { fetch: answerSigned, now: () => now, wait: async () => {}, random: () => 0.5 }
const endpoint = new URL('https://shop.example.com/kefu/')

test.each([
  ['GET', undefined],
  ['POST', { key: 'k', text: '汉字' }],
] as const)('%s is signed over the whole path and believed when the answer is signed', async (method, body) => {
  const client = createRestClient({ endpoint, secret }, createBreaker(), outside)
  expect(await client.request(method, '/orders?member=M1', body)).toEqual({
    ok: true,
    value: { echo: '/kefu/orders?member=M1' },
  })
})

test('another secret is denied', async () => {
  const client = createRestClient({ endpoint, secret: 'another' }, createBreaker(), outside)
  expect(await client.request('GET', '/products')).toEqual({ ok: false, reason: 'denied' })
})

test.each(['', 'v1=', 'v1=zz', `v2=${'0'.repeat(64)}`, `v1=${'0'.repeat(64)}`, `v1=${'0'.repeat(63)}`])(
  'no signature: %s',
  async (signature) => {
    const parts = { timestamp: now / 1000, nonce: 'n', method: 'GET', path: '/', status: 0, body: new Uint8Array() }
    expect(await verifyParts(secret, signature, parts, now / 1000)).toBe(false)
  },
)
