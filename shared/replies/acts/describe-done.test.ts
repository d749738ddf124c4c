import { expect, test } from 'vitest'
import { createDemoShop } from '../../demo/create-demo-shop.ts'
import { assert } from '../../lib/assert.ts'
import type { Action, ActionOf } from '../../protocol/action.ts'
import type { Order } from '../../protocol/commerce.ts'
import { createWriter } from '../write-reply.ts'
import { describeDone } from './describe-done.ts'

const now = new Date('2026-11-22T06:00:00.000Z')
const shop = createDemoShop(now)
const catalogue = { ...shop, returnPolicy: shop.returnPolicy }
const order = shop.orders.find(({ id }) => id === 'SY100238767415')
assert(order, 'the demo shop has this order')
const [line] = order.lines
assert(line, 'with a line')
const sent: Omit<ActionOf<'open_return'>, 'kind' | 'order'> = {
  ...{ line: line.id, quantity: 1, reason: 'quality', method: 'self', photos: [], opened: null },
}
const opened = (
  kind: 'return' | 'exchange' | 'compensation' | 'price-protection',
  more: object = {},
): Partial<Order> => ({
  afterSales: [
    {
      ...{ id: 'RT1', kind, lineId: line.id, quantity: 1, reason: 'quality', state: 'opened' as const },
      ...{ openedAt: now.toISOString(), amountMinor: 2350, ...more },
    },
  ],
})

test.each<[string, Action, Partial<Order>, string[]]>([
  ['a price', { kind: 'edit_price', order: order.id, amountMinor: 1 }, { paidMinor: 42_000 }, [order.id, '¥420']],
  [
    'a day',
    { kind: 'set_delivery', order: order.id, date: '2026-11-25' },
    { deliverOn: '2026-11-25' },
    ['11 月 25 日'],
  ],
  ['orders', { kind: 'combine_shipping', order: order.id, with: ['B'] }, { combinedWith: ['B'] }, [`${order.id}、B`]],
  ['a line', { kind: 'change_items', order: order.id, line: line.id, sku: 'x', quantity: 1 }, {}, ['「石径」', '1 件']],
  ['an order', { kind: 'cancel', order: order.id, reason: '' }, { status: 'cancelled' }, [`${order.id} 已取消`]],
  [
    'money',
    { kind: 'compensate', order: order.id, reason: 'quality', amountMinor: 1 },
    opened('compensation'),
    ['¥23.50'],
  ],
  [
    'a claim',
    { kind: 'claim_price_protection', order: order.id, line: line.id },
    opened('price-protection'),
    ['RT1', '¥23.50'],
  ],
  [
    'a return',
    { kind: 'open_return', order: order.id, ...sent },
    opened('return', { method: 'self' }),
    ['RT1', '寄到'],
  ],
  [
    'one fetched',
    { kind: 'open_return', order: order.id, ...sent },
    opened('return', { method: 'pickup' }),
    ['上门取件'],
  ],
  [
    'an exchange',
    { kind: 'open_exchange', order: order.id, ...sent, sku: 'sku-shijing-grey-38' },
    opened('exchange', { skuId: 'sku-shijing-grey-38' }),
    ['RT1', '岩灰 · 38'],
  ],
])('%s is told as its record says', (_name, action, changed, words) => {
  const outcome = {
    status: 'executed',
    action,
    order: { ...order, ...changed },
    details: { refundWithinDays: 7 },
  } as const
  const told = describeDone(outcome, { catalogue, now })
  assert(told, 'there is something to tell')
  const text = createWriter(shop.settings.persona, []).write(told.line, told.values)
  for (const word of words) expect(text).toContain(word)
  expect(text).not.toMatch(/[{}]|undefined|null/)
})

test('a default address is told as it was written; news of goods says nothing here', () => {
  const { address } = order
  const executed = { status: 'executed', order: null, details: {} } as const
  const told = describeDone(
    { ...executed, action: { kind: 'change_address', order: null, address } },
    { catalogue, now },
  )
  expect(told).toMatchObject({
    line: 'change.default-done',
    values: { address: expect.stringContaining(address.detail) },
  })
  expect(describeDone({ ...executed, action: { kind: 'notify_restock', sku: 'x' } }, { catalogue, now })).toBeNull()
})
