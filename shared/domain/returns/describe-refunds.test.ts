import { expect, test } from 'vitest'
import type { AfterSale, Refund } from '../../protocol/after-sale.ts'
import { describeRefunds, findOpenCase } from './describe-refunds.ts'

const refund: Refund = {
  id: 'r1',
  amountMinor: 8500,
  state: 'sent',
  at: '2026-11-20T02:00:00.000Z',
  parts: [
    { methodId: 'wechat', name: '微信支付', amountMinor: 6500 },
    { methodId: 'gift-card', name: '礼品卡', amountMinor: 2000 },
  ],
}

test('a refund is told with its split and its state', () => {
  expect(describeRefunds({ refunds: [refund] })).toBe('¥85（微信支付 ¥65，礼品卡 ¥20）已原路退出，到账时间看支付渠道')
  expect(describeRefunds({ refunds: [{ ...refund, state: 'arrived', parts: refund.parts.slice(0, 1) }] })).toBe(
    '¥85（微信支付）已到账',
  )
  expect(describeRefunds({ refunds: [] })).toBeNull()
  expect(describeRefunds({})).toBeNull()
})

const opened: AfterSale = {
  id: 'a1',
  kind: 'return',
  lineId: 'l1',
  quantity: 1,
  reason: 'change-of-mind',
  state: 'opened',
  openedAt: '2026-11-20T02:00:00.000Z',
  amountMinor: 8500,
}

test.each([
  ['a return under way', [opened], [], 'a1'],
  ['a return already paid back', [opened], [{ ...refund, afterSaleId: 'a1' }], null],
  ['an exchange', [{ ...opened, kind: 'exchange' as const }], [], null],
  ['a return that was refused', [{ ...opened, state: 'refused' as const }], [], null],
])('%s', (_, afterSales, refunds, id) => {
  expect(findOpenCase({ afterSales, refunds })?.id ?? null).toBe(id)
})
