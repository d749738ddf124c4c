import { describe, expect, test } from 'vitest'
import type { IntentId } from '../protocol/intent-ids.ts'
import type { ActiveFlow, Slots, Understanding } from './dialog-state.ts'
import { readBareDay, readBareSum } from './read-bare-numbers.ts'
import { readChangeSlots, readWithOrders } from './read-change-slots.ts'
import { readPaymentTrouble } from './read-payment-trouble.ts'

function hear(text: string, intent: IntentId, entities: Partial<Understanding['entities']> = {}): Understanding {
  const nothing = { phones: [], waybills: [], sizes: [], colours: [], amountsMinor: [], productIds: [] }
  return {
    text,
    language: 'zh',
    entities: { orderNumbers: [], ...nothing, ...entities },
    requests: [{ intent, probability: 0.9, text, ranked: [] }],
    emotion: { polarity: 'neutral', intensity: 0, evidence: [], flags: [] },
  }
}

function asking(request: IntentId, askedFor: keyof Slots | null, slots: Slots = {}): ActiveFlow {
  return { id: 'some-flow', state: 'asking', request, slots, askedFor }
}

describe('an address', () => {
  test.each([
    ['把默认地址改成上海市徐汇区漕溪路 1 号', { isDefault: true }],
    ['以后都寄到杭州市余杭区文一西路 99 号', { isDefault: true }],
    ['改成上海市徐汇区漕溪路 1 号', {}],
  ])('%s', (text, expected) => {
    expect(readChangeSlots(hear(text, 'change_address'), null)).toEqual(expected)
  })

  test.each<[keyof Slots, string, Slots]>([
    ['recipient', '写王敏吧', { recipient: '王敏' }],
    ['recipient', '王敏', { recipient: '王敏' }],
    ['recipient', '收件人是张雪', { recipient: '张雪' }],
    ['recipient', '一定要写名字吗', {}],
    ['detail', '文三路 138 号 2 幢', { detail: '文三路 138 号 2 幢' }],
    ['detail', '等我想想', {}],
    ['detail', '运费 10 块吗', {}],
  ])('asked for %s, 「%s」', (askedFor, text, expected) => {
    expect(readChangeSlots(hear(text, 'ack'), asking('change_address', askedFor))).toEqual(expected)
  })
})

test.each([
  ['再加一件', { quantityBy: 1 }],
  ['多买两双', { quantityBy: 2 }],
  ['少一件', { quantityBy: -1 }],
  ['减掉 2 个', { quantityBy: -2 }],
  ['改成两件', {}],
])('pieces: %s', (text, expected) => {
  expect(readChangeSlots(hear(text, 'change_order'), null)).toEqual(expected)
})

test.each<[string, string | undefined, boolean]>([
  ['拍错了取消吧', '拍错了', false],
  ['取消订单', undefined, false],
  ['跳过', '', true],
  ['送人的，对方已经有了', '送人的，对方已经有了', true],
  ['多久退款？', undefined, true],
])('why an order is called off: %s', (text, expected, isAsked) => {
  const active = isAsked ? asking('cancel_order', 'cancelReason') : null
  expect(readChangeSlots(hear(text, 'cancel_order'), active).cancelReason).toBe(expected)
})

test.each([
  ['提示余额不足', 'balance'],
  ['超过单日限额', 'limit'],
  ['说我账户有风险', 'risk'],
  ['订单已经关闭了', 'closed'],
  ['二维码过期', 'expired'],
  ['一直转圈', 'network'],
  ['付不了', null],
])('why a payment failed: %s', (text, expected) => {
  expect(readPaymentTrouble(text)).toBe(expected)
})

test('two orders named together are one and the others; the one spoken of is not among them', () => {
  const two = { orderNumbers: ['SY1', 'SY2'] }
  expect(readWithOrders(hear('SY1 和 SY2 一起发', 'combine_shipping', two), null)).toEqual(['SY2'])
  const active = asking('combine_shipping', 'withOrders', { order: 'SY2' })
  expect(readWithOrders(hear('SY1', 'ack', { orderNumbers: ['SY1'] }), active)).toEqual(['SY1'])
  expect(readWithOrders(hear('SY1 和 SY2 到哪了', 'logistics_track', two), null)).toEqual([])
})

test.each<[string, IntentId, number | null]>([
  ['26 号再送', 'delivery_schedule', 26],
  ['26 号院', 'delivery_schedule', null],
  ['12 月 20 号', 'delivery_schedule', null],
  ['26 号再送', 'size_advice', null],
])('a bare day: %s as %s', (text, intent, expected) => {
  expect(readBareDay(hear(text, intent), null)).toBe(expected)
})

test.each<[string, number | null]>([
  ['便宜 50', 5000],
  ['改成 460 吧', 46_000],
  ['减 9.5', 950],
  ['改成 2 件', null],
])('a bare sum: %s', (text, expected) => {
  expect(readBareSum(hear(text, 'price_edit'), null)).toBe(expected)
})
