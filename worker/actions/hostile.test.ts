import { env } from 'cloudflare:workers'
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { hangzhou } from '../../shared/domain/actions/sample-setting.ts'
import type { Action, ActionOutcome } from '../../shared/protocol/action.ts'
import { createDemoSource } from '../commerce/demo-source.ts'
import { writeToBooks } from '../commerce/write-to-books.ts'
import { loadRevision } from '../knowledge/load-records.ts'
import { loadSnapshot } from '../room/shop-snapshot.ts'
import { actAsTold, actor, putOrder, readOrder, readStock, relaxRules } from '../test/acting.ts'
import { seedDemo } from '../test/edge.ts'
import { actOnce } from './act-once.ts'
import type { Asker } from './asker.ts'

beforeAll(async () => {
  await seedDemo()
  await relaxRules()
})
beforeEach(actAsTold)
afterEach(() => vi.restoreAllMocks())

const asker: Asker = {
  ...{ shop: 'demo', conversation: 'c0-hostile', memberId: 'm-zhou', proof: 'identity', provenOrderIds: [] },
  ...{ authority: 'shopper', auditedAs: 'shopper:c0-hostile', mayAct: () => true },
}
const cancel = (order: string): Action => ({ kind: 'cancel', order, reason: '不想要了' })
const move = (order: string, detail: string): Action => ({
  ...{ kind: 'change_address', order, address: { ...hangzhou, detail } },
})

/** One act over the demo's books, with a database that a test may break. */
async function act(
  key: string,
  action: Action,
  { by = {}, db = env.DB }: { by?: Partial<Asker>; db?: D1Database } = {},
) {
  const { catalogue } = await loadSnapshot(env, 'demo', (await loadRevision(env.DB, 'demo')) ?? 0)
  const parts = { env: { ...env, DB: db }, commerce: createDemoSource(env.DB), catalogue, now: () => new Date() }
  return actOnce(parts, { ...asker, ...by }, key, action)
}

/** The database, whose n-th transaction fails as a whole. */
function failingAt(nth: number): D1Database {
  let count = 0
  return {
    ...{ prepare: env.DB.prepare.bind(env.DB), exec: env.DB.exec.bind(env.DB), dump: env.DB.dump.bind(env.DB) },
    withSession: env.DB.withSession.bind(env.DB),
    batch: <T>(statements: D1PreparedStatement[]) => {
      count += 1
      const fails = env.DB.prepare("INSERT INTO shops (id, name, created_at) VALUES ('demo', '又一家', '2026')")
      return env.DB.batch<T>(count === nth ? [...statements, fails] : statements)
    },
  }
}

const countOf = async (table: string, key: string) =>
  Number((await env.DB.prepare(`SELECT count(*) AS rows FROM ${table} WHERE key = ?`).bind(key).first())?.rows)

describe('an order of somebody else', () => {
  const line = { line: 'H1-1', quantity: 1 }
  const photos: string[] = []
  const sent = { reason: 'quality' as const, method: 'self' as const, photos, opened: true }
  const wishes = (order: string): Action[] => [
    cancel(order),
    move(order, '新街 8 号'),
    { kind: 'change_items', order, sku: 'sku-yunji-teal', ...line },
    { kind: 'change_payment', order, method: 'alipay' },
    { kind: 'open_return', order, ...line, ...sent },
    { kind: 'open_exchange', order, sku: 'sku-yunji-teal', ...line, ...sent },
    { kind: 'claim_price_protection', order, line: 'H1-1' },
    { kind: 'edit_price', order, amountMinor: 1 },
    { kind: 'combine_shipping', order, with: ['H2'] },
    { kind: 'set_delivery', order, date: '2026-12-01' },
    { kind: 'compensate', order, reason: 'quality', amountMinor: 100 },
    { kind: 'open_ticket', order, group: 'service', subject: 'complaint' },
  ]

  test.each(wishes('H1'))('is not touched by a login: $kind', async (wish) => {
    await putOrder({ id: 'H1', memberId: 'm-he' })
    expect(await act(`h1:${wish.kind}`, wish)).toEqual({ status: 'failed', reason: 'not-found' })
    expect(await countOf('tickets', `h1:${wish.kind}`)).toBe(0)
    expect((await readOrder('H1')).afterSales).toBeUndefined()
  })

  test.each(wishes('H1'))('is not touched by the proof of another order: $kind', async (wish) => {
    const by = { memberId: null, proof: 'order' as const, provenOrderIds: ['H9'] }
    expect(await act(`h1o:${wish.kind}`, wish, { by })).toEqual({ status: 'failed', reason: 'not-found' })
    expect(await countOf('tickets', `h1o:${wish.kind}`)).toBe(0)
  })

  test('is not combined with one’s own', async () => {
    await Promise.all([putOrder({ id: 'H3' }), putOrder({ id: 'H4', memberId: 'm-he' })])
    const outcome = await act('h3', { kind: 'combine_shipping', order: 'H3', with: ['H4'] })
    expect(outcome.status).not.toBe('executed')
    expect((await readOrder('H4')).combinedWith).toBeUndefined()
  })

  test('has the same answer as one that is not there', async () => {
    expect(await act('h5', cancel('NONE'))).toEqual(await act('h6', cancel('H1')))
  })

  test('of another shop under the same number is another order', async () => {
    await env.DB.batch([
      env.DB.prepare("INSERT OR IGNORE INTO shops (id, name, created_at) VALUES ('other', '别家', '2026')"),
      env.DB.prepare(
        `INSERT INTO orders (shop, id, member_id, phone_last4, created_at, body)
         SELECT 'other', 'H7', 'm-zhou', phone_last4, created_at, body FROM orders WHERE shop = 'demo' AND id = 'H1'`,
      ),
    ])
    expect(await act('h7', cancel('H7'))).toEqual({ status: 'failed', reason: 'not-found' })
  })
})

describe('a key that was used', () => {
  test('for another wish says nothing was done, and does nothing', async () => {
    await putOrder({ id: 'H10' })
    expect(await act('h10', move('H10', '新街 8 号'))).toMatchObject({ status: 'executed' })
    expect(await act('h10', move('H10', '旧街 1 号'))).toEqual({ status: 'failed', reason: 'unavailable' })
    expect(await readOrder('H10')).toMatchObject({ version: 1, address: { detail: '新街 8 号' } })
    expect(await act('h10', move('H10', '新街 8 号'))).toMatchObject({ status: 'executed' })
  })

  test('for another wish that is with people names what they were asked', async () => {
    await putOrder({ id: 'H11', status: 'shipped' })
    const ticketOf = (outcome: ActionOutcome) => (outcome.status === 'requested' ? outcome : null)
    const first = ticketOf(await act('h11', move('H11', '新街 8 号')))
    const second = ticketOf(await act('h11', move('H11', '旧街 1 号')))
    expect(second?.ticket.id).toBe(first?.ticket.id)
    expect(second?.action).toEqual(first?.action)
    expect(await countOf('tickets', 'h11')).toBe(1)
  })
})

describe('a database that fails', () => {
  test('in the middle of a deed leaves no part of it', async () => {
    await putOrder({ id: 'H20' })
    const [order, stock] = [await readOrder('H20'), await readStock('sku-yunji-teal')]
    const effect = {
      ...{ member: null, fit: null, watch: null },
      orders: [{ ...order, status: 'cancelled' as const, version: 1 }],
      stock: [{ skuId: 'sku-yunji-teal', by: 2 }],
    }
    const at = new Date().toISOString()
    const wish = { key: 'h20', action: cancel('H20'), effect, order, member: null, at }
    await expect(writeToBooks(failingAt(1), 'demo', wish)).rejects.toThrow()
    expect(await readOrder('H20')).toEqual(order)
    expect(await readStock('sku-yunji-teal')).toBe(stock)
    expect(await countOf('source_writes', 'h20')).toBe(0)
    expect(await writeToBooks(env.DB, 'demo', wish)).toEqual({ status: 'written' })
    expect(await readStock('sku-yunji-teal')).toBe((stock ?? 0) + 2)
  })

  test('when a ticket is filed leaves neither ticket nor record, and the next try files one', async () => {
    await putOrder({ id: 'H21', status: 'shipped' })
    const wish = move('H21', '新街 8 号')
    expect(await act('h21', wish, { db: failingAt(1) })).toEqual({ status: 'failed', reason: 'unavailable' })
    expect([await countOf('tickets', 'h21'), await countOf('actions', 'h21')]).toEqual([0, 0])
    expect(await act('h21', wish)).toMatchObject({ status: 'requested' })
    expect([await countOf('tickets', 'h21'), await countOf('actions', 'h21')]).toEqual([1, 1])
  })

  test('after the deed: it is found done and not done twice', async () => {
    await putOrder({ id: 'H22' })
    expect(await act('h22', cancel('H22'), { db: failingAt(1) })).toEqual({ status: 'failed', reason: 'unavailable' })
    expect(await readOrder('H22')).toMatchObject({ status: 'cancelled', version: 1 })
    expect(await act('h22', cancel('H22'))).toMatchObject({ status: 'executed' })
    expect((await readOrder('H22')).refunds).toHaveLength(1)
  })
})

test('a conversation without any proof does nothing to any order', async () => {
  await putOrder({ id: 'H30' })
  const shopper = await actor(null)
  expect(await shopper.act(cancel('H30'))).not.toMatchObject({ status: 'executed' })
  expect(await readOrder('H30')).toMatchObject({ status: 'paid', version: 0 })
})
