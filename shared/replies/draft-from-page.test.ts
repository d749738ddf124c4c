import { expect, test } from 'vitest'
import { createDemoShop } from '../demo/create-demo-shop.ts'
import type { IntentId } from '../protocol/intent-ids.ts'
import type { PageOrder } from '../protocol/page-order.ts'
import { draftFromPage } from './draft-from-page.ts'

const now = new Date('2026-11-21T06:00:00.000Z')
const { persona } = createDemoShop(now).settings
const full: PageOrder = {
  orderNumber: '3010882046',
  status: '已发货',
  amount: '¥128.00',
  paidAt: '2026-11-20 09:12',
  productName: '保温杯',
  logistics: '【深圳】已揽收。',
  readAt: '2026-11-21T05:58:00.000Z',
}
const draft = (intent: IntentId, order: PageOrder) => draftFromPage({ requests: [{ intent }], order, persona, now })

test('says what the page shows, with the hour it was read', () => {
  const made = draft('logistics_track', full)
  for (const part of ['截至 13:58', '3010882046', '「已发货」', '2026-11-20 09:12', '【深圳】已揽收。'])
    expect(made?.text).toContain(part)
  expect(made?.text).not.toContain('。。')
  expect(made?.text).not.toContain('128')
  expect(made?.facts.map(({ name }) => name)).toEqual(['order.id', 'order.status', 'order.paidAt', 'shipment.node'])
  expect(made?.facts.every(({ at }) => at === full.readAt)).toBe(true)
})

test('a field that is missing is left out, and no word stands for it', () => {
  const made = draft('order_status', { status: '待发货', readAt: '2026-11-20T05:58:00.000Z' })
  expect(made?.text).toMatch(/截至 11 月 20 日 13:58，.*「待发货」。$/)
  expect(made?.text).not.toMatch(/null|undefined|付|物流|\[|\{/)
  expect(made?.facts.map(({ name }) => name)).toEqual(['order.status'])
})

test.each<[IntentId, Partial<PageOrder>]>([
  ['logistics_track', { status: undefined }],
  ['invoice', { amount: undefined }],
  ['size_advice', {}],
])('%s gets nothing where the page does not say it', (intent, lacking) => {
  expect(draft(intent, { ...full, ...lacking })).toBeNull()
})

test('the amount is told as the page writes it', () => {
  expect(draft('invoice', full)?.text).toContain('¥128.00')
})
