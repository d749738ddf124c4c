import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { scriptedOrder } from '../../desk/dev/scripted-shopper.ts'
import { findOrder } from './find-order.ts'

const now = new Date('2026-11-22T10:00:00.000Z')
const importedAt = '2026-11-20T02:00:00.000Z'
const asked = vi.fn<typeof fetch>()

/** A device that holds one order of a file. */
const engine = {
  findOrder: async (id: string) =>
    id === scriptedOrder.id ? { order: scriptedOrder, at: importedAt, importId: 'i1' } : null,
}

beforeEach(() => {
  fakeBrowser.reset()
  asked.mockReset()
  vi.stubGlobal('fetch', asked)
})

afterEach(() => vi.unstubAllGlobals())

async function signIn() {
  const staff = { id: 'p1', name: '小满', email: 'lin@example.com', role: 'operator', shop: 'demo', shopName: '山野集' }
  await fakeBrowser.storage.local.set({ session: { edge: 'https://edge.test', session: { token: 't1', staff } } })
}

test('a connected shop is asked first, with the token; what it says is as old as the asking', async () => {
  await signIn()
  asked.mockResolvedValue(Response.json(scriptedOrder))
  const found = await findOrder(engine, ` ${scriptedOrder.id} `, now)
  expect(found).toEqual({ ok: true, value: { order: scriptedOrder, from: 'shop', at: now.toISOString() } })
  const [url, init] = asked.mock.calls[0] ?? []
  expect(url).toBe(`https://edge.test/api/desk/orders/${scriptedOrder.id}`)
  expect(new Headers(init?.headers).get('authorization')).toBe('Bearer t1')
})

test.each<[string, () => Promise<Response>]>([
  ['does not know it', async () => Response.json({ code: 'unknown-order' }, { status: 404 })],
  ['does not answer', async () => Promise.reject(new TypeError('no network'))],
  ['answers with something else', async () => Response.json({ id: 1 })],
])('where the shop %s, the imported file stands in with its age', async (_name, answer) => {
  await signIn()
  asked.mockImplementation(answer)
  const found = await findOrder(engine, scriptedOrder.id, now)
  expect(found).toEqual({ ok: true, value: { order: scriptedOrder, from: 'file', at: importedAt } })
})

test.each<[string, () => Promise<Response>, string]>([
  ['nobody knows', async () => new Response('{}', { status: 404 }), 'unknown'],
  ['this account may not read', async () => new Response('{}', { status: 403 }), 'forbidden'],
  ['cannot be asked for', async () => Promise.reject(new TypeError('no network')), 'unreachable'],
])('an order that %s', async (_name, answer, reason) => {
  await signIn()
  asked.mockImplementation(answer)
  expect(await findOrder(engine, 'QN2026112201', now)).toEqual({ ok: false, reason })
})

test('without a shop only this device is asked, and words are no number', async () => {
  expect(await findOrder(engine, 'QN2026112201', now)).toEqual({ ok: false, reason: 'signed-out' })
  expect(await findOrder(engine, '订单号是多少', now)).toEqual({ ok: false, reason: 'malformed' })
  expect(asked).not.toHaveBeenCalled()
})
