import { describe, expect, test } from 'vitest'
import type { ActionOf } from '../../protocol/action.ts'
import type { AfterSale } from '../../protocol/after-sale.ts'
import type { Order } from '../../protocol/commerce.ts'
import type { ActionSetting } from './action-setting.ts'
import { judgeAction } from './judge-action.ts'
import { arrivedOrder, hoursAgo, sampleOrder, sampleParcel, sampleRules, sampleSetting } from './sample-setting.ts'

type Return = ActionOf<'open_return'>
const back: Return = {
  ...{ kind: 'open_return', order: 'o1', line: 'l1', quantity: 1, reason: 'change-of-mind' },
  ...{ method: 'self', photos: [], opened: null },
}
const swap: ActionOf<'open_exchange'> = { ...back, kind: 'open_exchange', sku: 's-l' }

const past = (changed: Partial<AfterSale> = {}): AfterSale => ({
  ...{ id: 'o1-a1', kind: 'return', lineId: 'l1', quantity: 1, reason: 'change-of-mind', state: 'refunded' },
  ...{ openedAt: hoursAgo(20), amountMinor: 18_000, ...changed },
})

function judge(
  action: Return | ActionOf<'open_exchange'>,
  order: Partial<Order> = {},
  setting: Partial<ActionSetting> = {},
) {
  return judgeAction(action, sampleSetting({ order: arrivedOrder(order), ...setting }))
}

function wordOf(judged: ReturnType<typeof judgeAction>): string {
  return judged.verdict === 'execute' ? 'execute' : `${judged.verdict} ${judged.because}`
}

const line = (changed: Partial<Order['lines'][number]>): Partial<Order> => ({
  lines: sampleOrder().lines.map((one) => (one.id === 'l1' ? { ...one, ...changed } : one)),
})
const signedDaysAgo = (days: number): Partial<Order> => ({
  shipments: [sampleParcel('signed', { signedAt: hoursAgo(days * 24) })],
})

describe('a return', () => {
  test.each<[string, Partial<Return>, Partial<Order>, string]>([
    ['within seven days', {}, {}, 'execute'],
    ['on the seventh', {}, signedDaysAgo(7), 'execute'],
    ['on the eighth', {}, signedDaysAgo(8), 'refuse late'],
    ['not signed yet', {}, { status: 'shipped', shipments: [sampleParcel('in-transit')] }, 'refuse not-signed'],
    ['unpaid', {}, { status: 'unpaid', paidAt: null, shipments: [] }, 'refuse not-paid'],
    ['cancelled', {}, { status: 'cancelled' }, 'refuse closed'],
    ['made to order', {}, line({ returnClass: 'custom-made' }), 'refuse excluded-by-law'],
    [
      'confirmed at purchase',
      {},
      line({ returnClass: 'hygiene', noReturnConfirmed: true }),
      'refuse excluded-confirmed',
    ],
    ['opened to look at', { opened: true }, {}, 'execute'],
    ['faulty, no picture', { reason: 'quality' }, signedDaysAgo(10), 'refuse needs-photo'],
    ['faulty, with a picture', { reason: 'quality', photos: ['p'] }, signedDaysAgo(10), 'execute'],
    ['faulty, after the quality days', { reason: 'quality', photos: ['p'] }, signedDaysAgo(16), 'refuse late'],
    ['all pieces', { quantity: 2 }, {}, 'execute'],
    ['more than were bought', { quantity: 3 }, {}, 'refuse too-many'],
    ['more than are left', { quantity: 2 }, { afterSales: [past()] }, 'refuse too-many'],
    ['the last piece', {}, { afterSales: [past()] }, 'execute'],
    ['a case is open', {}, { afterSales: [past({ state: 'sent' })] }, 'refuse already-open'],
    ['another line’s case is open', {}, { afterSales: [past({ lineId: 'l2', state: 'sent' })] }, 'execute'],
    ['a refused case does not count', { quantity: 2 }, { afterSales: [past({ state: 'refused' })] }, 'execute'],
    ['no such line', { line: 'l9' }, {}, 'refuse unknown-variant'],
  ])('%s', (_, wish, order, expected) => {
    expect(wordOf(judge({ ...back, ...wish }, order))).toBe(expected)
  })

  test('pays back the allocated share, piece by piece as all at once', () => {
    const odd = line({ paidMinor: 35_999 })
    const first = judge(back, odd)
    const second = judge(back, { ...odd, afterSales: [past({ amountMinor: 17_999 })] })
    expect(first.details).toMatchObject({
      refundMinor: 17_999,
      gifts: '收纳袋 1 个',
      freight: 'shopper',
      freightMinor: 1_200,
    })
    expect(second.details).toMatchObject({ refundMinor: 18_000 })
    expect(judge({ ...back, quantity: 2 }, odd).details).toMatchObject({ refundMinor: 35_999 })
  })

  test('what price protection paid back does not go back twice', () => {
    const protectedBefore = [past({ kind: 'price-protection', quantity: 2, amountMinor: 2_000 })]
    expect(judge({ ...back, quantity: 2 }, { afterSales: protectedBefore }).details).toMatchObject({
      refundMinor: 34_000,
    })
  })

  test('opens a case and counts how it fitted', () => {
    expect(judge({ ...back, reason: 'wrong-size', fit: 'small', method: 'pickup' })).toMatchObject({
      effect: {
        orders: [{ version: 1, afterSales: [{ id: 'o1-a1', kind: 'return', state: 'opened', method: 'pickup' }] }],
        fit: { productId: 'p1', fit: 'small' },
        stock: [],
      },
    })
    expect(judge({ ...back, fit: 'small' })).toMatchObject({ effect: { fit: null } })
  })

  test('a way back that the shop does not offer gives place to the one it does', () => {
    const service = { ...sampleRules(), returnMethods: ['pickup' as const] }
    const setting = sampleSetting({ order: arrivedOrder(), catalogue: { service } })
    expect(judgeAction(back, setting).details).toMatchObject({ method: 'pickup' })
  })
})

describe('an exchange', () => {
  test.each<[string, Partial<typeof swap>, string]>([
    ['the last one on hand', {}, 'execute'],
    ['more than on hand', { quantity: 2 }, 'refuse out-of-stock'],
    ['sold out', { sku: 's-gone' }, 'refuse out-of-stock'],
    ['dearer', { sku: 's-dear' }, 'request already-paid'],
    ['cheaper', { sku: 's-cheap' }, 'execute'],
    ['another product', { sku: 's-other' }, 'refuse other-product'],
    ['no such variant', { sku: 's-none' }, 'refuse unknown-variant'],
    ['the very same', { sku: 's-m' }, 'refuse same-as-before'],
    ['the very same, the first was faulty', { sku: 's-m', reason: 'quality', photos: ['p'] }, 'execute'],
    ['faulty, no picture', { reason: 'quality' }, 'refuse needs-photo'],
  ])('%s', (_, wish, expected) => {
    expect(wordOf(judge({ ...swap, ...wish }))).toBe(expected)
  })

  test('keeps the new piece aside and pays the difference back', () => {
    expect(judge({ ...swap, sku: 's-cheap' })).toMatchObject({
      details: { differenceMinor: -2_000, options: 'S' },
      effect: {
        orders: [{ afterSales: [{ kind: 'exchange', skuId: 's-cheap', amountMinor: 2_000 }] }],
        stock: [{ skuId: 's-cheap', by: -1 }],
      },
    })
  })
})
