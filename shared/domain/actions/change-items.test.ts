import { describe, expect, test } from 'vitest'
import type { Order } from '../../protocol/commerce.ts'
import { judgeAction } from './judge-action.ts'
import { hoursAgo, sampleOrder, sampleSetting } from './sample-setting.ts'

function judge(sku: string, quantity: number, order: Partial<Order> = {}, line = 'l1') {
  return judgeAction(
    { kind: 'change_items', order: 'o1', line, sku, quantity },
    sampleSetting({ order: sampleOrder(order) }),
  )
}

test.each<[string, Parameters<typeof judge>, string]>([
  ['the same price', ['s-l', 1], 'execute'],
  ['more than there is', ['s-l', 2], 'refuse out-of-stock'],
  ['sold out', ['s-gone', 1], 'refuse out-of-stock'],
  ['cheaper', ['s-cheap', 2], 'execute'],
  ['dearer and paid', ['s-dear', 2], 'request already-paid'],
  ['dearer and unpaid', ['s-dear', 2, { status: 'unpaid', paidAt: null }], 'execute'],
  ['fewer pieces', ['s-m', 1], 'execute'],
  ['more pieces, paid', ['s-m', 3], 'request already-paid'],
  ['more pieces than on hand', ['s-m', 8, { status: 'unpaid', paidAt: null }], 'refuse out-of-stock'],
  ['all pieces on hand beside those bought', ['s-m', 7, { status: 'unpaid', paidAt: null }], 'execute'],
  ['nothing new', ['s-m', 2], 'refuse same-as-before'],
  ['another product', ['s-other', 2], 'refuse other-product'],
  ['no such variant', ['s-none', 2], 'refuse unknown-variant'],
  ['no such line', ['s-l', 1, {}, 'l9'], 'refuse unknown-variant'],
  ['too late for self-service', ['s-cheap', 2, { paidAt: hoursAgo(4) }], 'request cut-off-passed'],
  ['shipped', ['s-cheap', 2, { status: 'signed' }], 'refuse arrived'],
])('%s', (_, wish, expected) => {
  const judged = judge(...wish)
  expect(judged.verdict === 'execute' ? 'execute' : `${judged.verdict} ${judged.because}`).toBe(expected)
})

describe('money', () => {
  test('a cheaper variant keeps the discount and pays the difference back over the payments', () => {
    expect(judge('s-cheap', 2)).toMatchObject({
      details: { differenceMinor: -4_000 },
      effect: {
        orders: [
          {
            ...{ goodsMinor: 46_000, discountMinor: 5_000, paidMinor: 41_000, version: 1 },
            lines: [{ skuId: 's-cheap', paidMinor: 32_000 }, { paidMinor: 9_000 }],
            refunds: [{ amountMinor: 4_000, parts: [{ amountMinor: 2_667 }, { amountMinor: 1_333 }] }],
          },
        ],
        stock: [
          { skuId: 's-m', by: 2 },
          { skuId: 's-cheap', by: -2 },
        ],
      },
    })
  })

  test('a piece less pays back its share, as a return of it would', () => {
    expect(judge('s-m', 1)).toMatchObject({
      details: { differenceMinor: -18_000 },
      effect: {
        orders: [{ goodsMinor: 30_000, discountMinor: 3_000, paidMinor: 27_000 }],
        stock: [{ skuId: 's-m', by: 1 }],
      },
    })
  })

  test('more pieces bring no more discount', () => {
    expect(judge('s-m', 3, { status: 'unpaid', paidAt: null })).toMatchObject({
      details: { differenceMinor: 20_000 },
      effect: { orders: [{ goodsMinor: 70_000, discountMinor: 5_000, paidMinor: 65_000 }] },
    })
  })

  test('after any change the sums agree and nothing is below zero', () => {
    for (const sku of ['s-l', 's-cheap', 's-dear', 's-m'])
      for (const quantity of [1, 2, 3, 5]) {
        const judged = judge(sku, quantity, { status: 'unpaid', paidAt: null })
        if (judged.verdict !== 'execute') continue
        const [order] = judged.effect.orders
        const sum = order?.lines.reduce((total, { paidMinor }) => total + paidMinor, 0)
        expect(order?.paidMinor).toBe(sum)
        expect((order?.goodsMinor ?? 0) - (order?.discountMinor ?? 0)).toBe(sum)
        expect(order?.lines.every(({ paidMinor }) => paidMinor >= 0)).toBe(true)
      }
  })
})
