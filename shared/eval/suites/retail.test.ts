import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { memberSchema, orderSchema, productSchema, skuSchema } from '../../protocol/commerce.ts'
import { workOut } from '../retail/actions/calculate.ts'
import { toForeignOrder, toForeignUser } from '../retail/export-retail.ts'
import { importRetail } from '../retail/import-retail.ts'
import { readRetailFiles } from '../retail/retail-files.ts'
import { type ActionPolicy, retailPolicy } from '../retail/retail-policy.ts'
import { createRetailSource } from '../retail/retail-source.ts'
import { openRetailState } from '../retail/retail-state.ts'
import { type CallOutcome, runAction } from '../retail/run-action.ts'
import { toProduct } from '../retail/to-order.ts'
import { replayActions, retail } from './retail.ts'

const readText = (path: string): string => readFileSync(path, 'utf8')
const folder = fileURLToPath(new URL('../../../../shared/data/tau-retail/', import.meta.url))
const golden = readText(fileURLToPath(new URL('../golden/retail.jsonl', import.meta.url)))

const becauseSchema = v.object({ because: v.string() })

const rowSchema = v.object({
  id: v.string(),
  actions: v.array(v.object({ name: v.string(), arguments: v.record(v.string(), v.unknown()) })),
  expect: v.object({
    /** `refused` is followed by the rule that says no. */
    results: v.array(v.string()),
    orders: v.record(v.string(), v.record(v.string(), v.unknown())),
    users: v.record(v.string(), v.record(v.string(), v.unknown())),
  }),
})
const rows = golden
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => v.parse(rowSchema, JSON.parse(line)))

test('the lists: at least 60, half of them with something forbidden', () => {
  expect(rows.length).toBeGreaterThanOrEqual(60)
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
  const forbidden = rows.filter(({ expect: { results } }) => results.some((result) => result !== 'ok'))
  expect(forbidden.length).toBeGreaterThanOrEqual(rows.length / 2)
  expect(forbidden.length).toBeLessThan(rows.length)
})

test.each([
  ['2 + 2', 4],
  ['(12.50 + 7.25) * 2', 39.5],
  ['-3 - -4 / 8', -2.5],
  ['2 * (3', null],
  ['2 ** 3', null],
  ['1e9', null],
  ['', null],
  ['('.repeat(500), null],
])('a sum: %s', (expression, value) => {
  expect(workOut(expression)).toBe(value)
})

describe.skipIf(!existsSync(folder))('the retail database (skipped where ../shared/data is absent)', () => {
  const files = existsSync(folder) ? readRetailFiles(folder, readText) : { users: {}, orders: {}, products: {} }
  const shop = importRetail(files)

  test.each(rows)('$id', (row) => {
    const replay = replayActions(shop, row)
    expect(replay.actions.map(toExpected)).toEqual(row.expect.results)
    expect(replay.orders).toMatchObject(row.expect.orders)
    expect(replay.users).toMatchObject(row.expect.users)
    for (const [id, order] of Object.entries(row.expect.orders)) expectNothingElse(replay.orders[id], order, id)
  })

  /** The reason must be the one the policy gives for that rule. */
  function toExpected({ name, result, reason }: CallOutcome): string {
    if (result !== 'refused') return result
    const rules: Record<string, ActionPolicy> = retailPolicy
    const rule = Object.entries(rules[name] ?? {}).find(([, one]) => v.is(becauseSchema, one) && one.because === reason)
    return `refused ${rule?.[0]}`
  }

  /** What a row does not name is as it was in the file. */
  function expectNothingElse(order: unknown, named: Record<string, unknown>, id: string): void {
    const rest = Object.entries(v.parse(v.record(v.string(), v.unknown()), order)).filter(([name]) => !(name in named))
    expect(files.orders[id]).toMatchObject(Object.fromEntries(rest))
  }

  test('what goes in comes out unchanged: all orders and users', () => {
    const orders = Object.entries(files.orders).filter(([id, order]) => {
      const held = shop.orders.get(id)
      return held === undefined || !isSame(toForeignOrder(held), order)
    })
    const users = Object.entries(files.users).filter(([id, user]) => {
      const held = shop.members.get(id)
      return held === undefined || !isSame(toForeignUser(held), user)
    })
    expect([shop.orders.size, shop.members.size, shop.products.size]).toEqual([1000, 500, 50])
    expect([orders, users]).toEqual([[], []])
  })

  test('everything fits the shapes that the product works with', async () => {
    const source = createRetailSource(openRetailState(shop))
    for (const order of shop.orders.values()) {
      const read = await source.fetchOrder('tau', order.id.slice(1))
      expect(v.safeParse(orderSchema, read?.order).issues, order.id).toBeUndefined()
    }
    for (const id of shop.members.keys())
      expect(v.safeParse(memberSchema, await source.fetchMember('tau', id)).issues, id).toBeUndefined()
    for (const product of shop.products.values())
      expect(v.safeParse(productSchema, toProduct(product)).issues, product.id).toBeUndefined()
    for (const sku of shop.skus.values()) expect(v.safeParse(skuSchema, sku).issues, sku.id).toBeUndefined()
  })

  test('an action is read back through the source', async () => {
    const state = openRetailState(shop)
    const source = createRetailSource(state)
    const row = rows.find(({ id }) => id === 'cancel-gift-card')
    const call = row?.actions[0]
    const id = String(call?.arguments.order_id).slice(1)
    expect(await source.fetchOrder('tau', id)).toMatchObject({ order: { status: 'paid' } })
    runAction(state, { name: 'cancel_pending_order', arguments: call?.arguments })
    expect(await source.fetchOrder('tau', id)).toMatchObject({
      order: { status: 'cancelled', cancelReason: 'no longer needed', refunds: [{ state: 'sent' }] },
    })
    expect(await createRetailSource(openRetailState(shop)).fetchOrder('tau', id)).toMatchObject({
      order: { status: 'paid' },
    })
  })

  test('another policy is other data', () => {
    const order = [...shop.orders.values()].find(({ status }) => status === 'processed')
    const call = { name: 'cancel_pending_order', arguments: { order_id: order?.id, reason: 'too slow' } }
    expect(runAction(openRetailState(shop), call)).toMatchObject({
      result: 'refused',
      reason: retailPolicy.cancel_pending_order.status.because,
    })
    const open = { ...retailPolicy, cancel_pending_order: { becomes: 'cancelled' } }
    expect(runAction(openRetailState(shop), call, open)).toEqual({ name: call.name, result: 'ok' })
  })

  test('the command counts, skips what is malformed and writes one line a list', async () => {
    const printed: string[] = []
    const lines = [...golden.split('\n').slice(0, 4), '{"id":1}', 'not json', '']
    const options = new Map([['data', folder]])
    const outcome = await retail.run({
      file: 'f',
      lines,
      options,
      readText,
      clock: () => 0,
      print: (line) => printed.push(line),
    })
    expect(outcome).toMatchObject({ scored: 4, skipped: 2 })
    expect(outcome.measures).toEqual([
      ['applied', 3],
      ['refused', 1],
      ['errors', 0],
    ])
    expect(outcome.out).toHaveLength(4)
    expect(printed.join('\n')).toContain('only a pending order can be cancelled')
  })
})

test('without --data the command says what it needs', () => {
  const input = { file: 'f', lines: [], options: new Map(), readText, clock: () => 0, print: () => {} }
  expect(() => retail.run(input)).toThrow('--data')
})

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b))
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, sorted(part)]),
  )
}
