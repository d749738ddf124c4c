import { expect, test } from 'vitest'
import { extractEntities } from '../language/extract-entities.ts'
import type { IntentId } from '../protocol/intent-ids.ts'
import type { Slots } from './dialog-state.ts'
import { fillSlots } from './fill-slots.ts'

const now = new Date('2026-11-22T06:00:00.000Z')

function fill(text: string, intent: IntentId): Slots {
  const heard = {
    ...{ text, language: 'zh-Hans', entities: extractEntities(text) },
    requests: [{ intent, probability: 0.9, text, ranked: [] }],
    emotion: { polarity: 'neutral' as const, intensity: 0, evidence: [], flags: [] },
  }
  return fillSlots(heard, null, { product: undefined, products: [], now })
}

test.each<[string, IntentId, Slots]>([
  ['周三再送', 'delivery_schedule', { date: '2026-11-25' }],
  ['双十二之前能到吗', 'delivery_eta', { date: '2026-12-12' }],
  ['退我二十块差价', 'price_protect', { amountMinor: 2000 }],
  ['退货单号 SF1234567890123', 'return_goods', { waybill: 'SF1234567890123' }],
  ['要三件', 'price_promo', { quantity: 3 }],
  ['半斤多少钱', 'price_promo', {}],
  ['我电话 13800138000', 'order_status', { phone: '13800138000', phoneLast4: '8000' }],
])('%s fills %j', (text, intent, slots) => {
  expect(fill(text, intent)).toMatchObject(slots)
  expect(fill(text, intent).quantity).toBe(slots.quantity)
})

test('the phone and the door number of a new address are not the order’s', () => {
  const slots = fill('SY202611180937 尾号6021 改成北京市朝阳区建国路38号2件小区 李四 13800138000', 'change_address')
  expect(slots).toMatchObject({ order: 'SY202611180937', phoneLast4: '6021', address: { name: '李四' } })
  expect([slots.size, slots.quantity]).toEqual([undefined, undefined])
  expect(fill('改成北京市朝阳区建国路38号 李四 13800138000', 'change_address').phoneLast4).toBeUndefined()
})
