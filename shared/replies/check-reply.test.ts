import { expect, test } from 'vitest'
import type { Fact } from '../protocol/conversation.ts'
import { checkReply } from './check-reply.ts'

const facts: Fact[] = [
  { name: 'price.totalMinor', value: 105800, source: '购物车', at: null },
  { name: 'stock.quantity', value: 12, source: '库存', at: null },
  { name: 'return.deadline', value: '2026-11-25T15:59:59.000Z', source: '订单 SY100238767415', at: null },
  { name: 'size.row', value: ['M 码 身高 168–175 cm'], source: '尺码表', at: null },
]

test.each([
  ['到手 ¥1,058，库存 12 件。', true],
  ['到手 ¥1,058.00。', true],
  ['期限到 11 月 25 日 24:00。', true],
  ['订单 SY100238767415 的期限。', true],
  ['身高 168–175 cm 选 M 码。', true],
  ['没有数字也可以。', true],
  ['1. 先打包\n2. 再寄出', true],
  ['到手 ¥1,048。', false],
  ['还剩 3 件。', false],
  ['11 月 26 日前都行。', false],
  ['105800 元', true],
])('%s', (text, isGrounded) => {
  expect(checkReply(text, { facts, texts: [] }).ok).toBe(isGrounded)
})

test('numbers of the quoted article are known, and what is invented is named', () => {
  expect(checkReply('24 小时内发出', { facts: [], texts: ['下单后 24 小时内发出'] })).toEqual({ ok: true })
  expect(checkReply('48 小时、72 小时、48 小时', { facts, texts: [] })).toEqual({
    ok: false,
    reason: 'invented-number',
    found: ['48', '72'],
  })
})
