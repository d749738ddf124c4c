import { createExecutionContext } from 'cloudflare:test'
import { env } from 'cloudflare:workers'
import * as v from 'valibot'
import { beforeAll, describe, expect, test } from 'vitest'
import { app } from './app.ts'
import { ask, refusal, seedDemo } from './test/edge.ts'

beforeAll(seedDemo)

describe('pages', () => {
  test('the widget may be shown by the shop and runs only what the edge serves', async () => {
    await env.DB.prepare(`UPDATE shops SET origins = '["self","https://shop.example"]' WHERE id = 'demo'`).run()
    const response = await ask('/widget/demo')
    const policy = response.headers.get('content-security-policy') ?? ''
    expect(policy).toContain("frame-ancestors 'self' https://shop.example")
    // Compiled code runs in the model's own thread, which the frame's policy does not reach: the frame itself needs none.
    expect(policy).toContain("script-src 'self';")
    expect(policy).toContain("worker-src 'self';")
    expect(policy).not.toContain('wasm')
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(response.headers.get('cache-control')).toBe('no-store')
  })

  test('the widget of an unknown shop is not there', async () => {
    expect(await refusal(await ask('/widget/nowhere'))).toEqual({ status: 404, error: { code: 'unknown-shop' } })
  })

  test.each(['/desk', '/desk/articles'])('%s is framed by nobody', async (path) => {
    const policy = (await ask(path)).headers.get('content-security-policy')
    expect(policy).toContain("frame-ancestors 'none'")
  })

  test('the loader may be loaded by any site', async () => {
    const response = await ask('/embed.js')
    expect(response.headers.get('cross-origin-resource-policy')).toBe('cross-origin')
    expect(response.headers.get('content-security-policy')).toBeNull()
  })

  test('the shop page shows the shop', async () => {
    const response = await ask('/')
    expect(response.status).toBe(200)
    expect(await response.text()).toContain('山野集')
  })
})

describe('the demo', () => {
  test('is filled once, however often it is asked for', async () => {
    const response = await ask('/demo/seed', { method: 'POST' })
    expect(await response.json()).toMatchObject({ shop: 'demo', seeded: false })
  })

  test.each([
    ['POST', '/demo/seed'],
    ['POST', '/demo/log-in'],
    ['GET', '/'],
    ['GET', '/orders'],
  ])('%s %s does not exist on an edge that is no demo', async (method, path) => {
    const request = new Request(`http://edge.test${path}`, { method })
    const response = await app.fetch(request, { ...env, DEMO: '0' }, createExecutionContext())
    expect(response.status).toBe(404)
  })

  test('keeps the secret of its identity tokens encrypted', async () => {
    const row = await env.DB.prepare("SELECT identity_secret AS sealed FROM shops WHERE id = 'demo'").first()
    const { sealed } = v.parse(v.object({ sealed: v.string() }), row)
    expect(sealed).not.toContain(env.DEMO_IDENTITY_SECRET)
  })
})

describe('the description of the API', () => {
  const documentSchema = v.object({
    openapi: v.string(),
    paths: v.record(v.string(), v.record(v.string(), v.unknown())),
  })

  test('names every route with its method', async () => {
    const { paths, openapi } = v.parse(documentSchema, await (await ask('/openapi.json')).json())
    expect(openapi).toMatch(/^3\.1/)
    const routes = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method} ${path}`),
    )
    expect(routes).toEqual(
      expect.arrayContaining([
        'post /api/shops/{shop}/sessions',
        'post /api/tickets',
        'get /api/socket',
        'get /api/shops/{shop}/feed',
        'get /api/conversations/{id}/facts',
        'post /api/conversations/{id}/messages',
        'post /api/staff/sign-in',
        'put /api/desk/skus/{id}',
        'put /api/desk/articles/{id}',
        'get /api/desk/conversations/{id}/shopper',
      ]),
    )
  })
})

test('a path nobody serves is answered without a trace of the code', async () => {
  const response = await ask('/api/nothing')
  expect(response.status).toBe(404)
  expect(await response.text()).not.toContain('.ts')
})

test('what breaks inside crosses the wire as a code', async () => {
  const broken = {
    ...env,
    DB: {
      prepare: () => {
        throw new Error('secret detail')
      },
    },
  }
  const request = new Request('http://edge.test/api/shops/broken/sessions', {
    method: 'POST',
    body: '{}',
    headers: { 'content-type': 'application/json' },
  })
  const response = await app.fetch(request, broken, createExecutionContext())
  expect(response.status).toBe(500)
  expect(await response.json()).toEqual({ code: 'internal' })
})
