import { describe, expect, test } from 'vitest'
import type { Order } from '../../protocol/commerce.ts'
import type { ServiceRules } from '../../protocol/service-rules.ts'
import type { ActionCatalogue } from './action-setting.ts'
import { judgeAction } from './judge-action.ts'
import { readsBack } from './reads-back.ts'
import { hoursAgo, sampleMember, sampleOrder, sampleRules, sampleSetting } from './sample-setting.ts'

type Rule = ServiceRules['changes']['partCancel']

const off: { catalogue: Partial<ActionCatalogue> } = {
  catalogue: {
    promotions: [
      {
        ...{ kind: 'threshold', id: 'off-450', name: '满减', scope: {}, mode: 'tiered' },
        tiers: [{ thresholdMinor: 45_000, offMinor: 5_000 }],
        ...{ startsAt: hoursAgo(48), endsAt: hoursAgo(-48) },
      },
    ],
  },
}

function judge(line: string, left: number, { rule, order = {} }: { rule?: Rule; order?: Partial<Order> } = {}) {
  return judgeAction(
    { kind: 'cancel', order: 'o1', reason: '', line, left },
    sampleSetting({
      order: sampleOrder(order),
      catalogue: { ...off.catalogue, service: sampleRules(rule === undefined ? {} : { partCancel: rule }) },
    }),
  )
}

const unpaid: Partial<Order> = { status: 'unpaid', paidAt: null, payments: [] }

test.each<[string, Parameters<typeof judge>, string]>([
  ['one article', ['l2', 0], 'execute'],
  ['a piece of one', ['l1', 1], 'execute'],
  ['as many as there are', ['l1', 2], 'refuse same-as-before'],
  ['more than there are, as after a faster tab', ['l1', 3], 'refuse order-changed'],
  ['an article that is gone', ['l9', 0], 'refuse order-changed'],
  ['a shop that sells whole orders', ['l2', 0, { rule: 'never' }], 'refuse whole-order-only'],
  ['a shop whose people do it', ['l2', 0, { rule: 'people' }], 'request reserved-for-people'],
  ['arrived', ['l2', 0, { order: { status: 'signed' } }], 'refuse arrived'],
  ['closed', ['l2', 0, { order: { status: 'refunded' } }], 'refuse closed'],
  [
    'rules that no longer give the sums',
    ['l2', 0, { rule: 'recompute', order: { paidMinor: 44_000 } }],
    'request reserved-for-people',
  ],
])('%s', (_, wish, expected) => {
  const judged = judge(...wish)
  expect(judged.verdict === 'execute' ? 'execute' : `${judged.verdict} ${judged.because}`).toBe(expected)
})

describe('money', () => {
  test('a share pays what the article really cost, leaves the rest, and names what breaks', () => {
    expect(judge('l2', 0)).toMatchObject({
      details: { refundMinor: 9_000, broken: '满减', lostMinor: 5_000, rule: 'share', shippingMinor: 0 },
      effect: {
        orders: [
          {
            ...{ goodsMinor: 40_000, discountMinor: 4_000, paidMinor: 36_000, version: 1 },
            lines: [{ id: 'l1', quantity: 2, paidMinor: 36_000 }],
            refunds: [{ amountMinor: 9_000, parts: [{ amountMinor: 6_000 }, { amountMinor: 3_000 }] }],
          },
        ],
        stock: [{ skuId: 's-other', by: 1 }],
      },
    })
  })

  test('priced again, the lost discount is taken from what goes back', () => {
    expect(judge('l2', 0, { rule: 'recompute' })).toMatchObject({
      details: { refundMinor: 5_000, lostMinor: 5_000, rule: 'recompute' },
      effect: { orders: [{ goodsMinor: 40_000, discountMinor: 0, paidMinor: 40_000 }] },
    })
  })

  test('shipping that is no longer free is counted when it is priced again, and only then', () => {
    const far = {
      address: { ...sampleOrder().address, province: '新疆维吾尔自治区' },
      shippingFeeMinor: 2_500,
      paidMinor: 47_500,
    }
    const near: Partial<Order> = {
      lines: [
        { ...sampleOrder().lines[0]!, quantity: 1, priceMinor: 5_000, paidMinor: 5_000 },
        { ...sampleOrder().lines[1]!, paidMinor: 10_000 },
      ],
      ...{ goodsMinor: 15_000, discountMinor: 0, paidMinor: 15_000, payments: [] },
    }
    expect(judge('l2', 0, { order: far })).toMatchObject({ details: { refundMinor: 9_000, shippingMinor: 0 } })
    expect(judge('l2', 0, { rule: 'recompute', order: near })).toMatchObject({
      details: { refundMinor: 9_000, shippingMinor: 1_000, lostMinor: 0 },
      effect: { orders: [{ shippingFeeMinor: 1_000, paidMinor: 6_000 }] },
    })
    expect(judge('l2', 0, { order: near })).toMatchObject({
      details: { refundMinor: 10_000, shippingMinor: 0, sparedMinor: 1_000 },
    })
  })

  test('what stays would cost more than was paid: nothing is done, people decide', () => {
    const [first, second] = sampleOrder().lines
    const small: Partial<Order> = {
      lines: [
        { ...first!, priceMinor: 22_000, paidMinor: 39_111 },
        { ...second!, priceMinor: 1_000, paidMinor: 889 },
      ],
      ...{ goodsMinor: 45_000, discountMinor: 5_000, paidMinor: 40_000 },
    }
    const judged = judge('l2', 0, { rule: 'recompute', order: small })
    expect(judged).toMatchObject({
      verdict: 'request',
      because: 'discount-lost',
      effect: null,
      details: { oweMinor: 4_000 },
    })
    expect(judge('l2', 0, { order: small })).toMatchObject({ verdict: 'execute', details: { refundMinor: 889 } })
  })

  test('an order that is not paid is priced again, whatever the rule', () => {
    expect(judge('l2', 0, { order: unpaid })).toMatchObject({
      details: { refundMinor: 0, dueMinor: 40_000 },
      effect: { orders: [{ paidMinor: 40_000 }] },
    })
  })

  test('points go back with their share; a coupon stays with what it was used on', () => {
    const judged = judge('l2', 0, { order: { pointsUsed: 100, couponIds: ['c-x'] } })
    expect(judged).toMatchObject({
      details: { points: 20, freed: null },
      effect: { orders: [{ pointsUsed: 80, couponIds: ['c-x'] }], member: { points: sampleMember.points + 20 } },
    })
  })

  test('piece by piece and then the rest, all that was paid goes back', () => {
    const back: number[] = []
    let order = sampleOrder()
    for (const [line, left] of [
      ['l1', 1],
      ['l2', 0],
      ['l1', 0],
    ] as const) {
      const judged = judgeAction({ kind: 'cancel', order: 'o1', reason: '', line, left }, sampleSetting({ order }))
      if (judged.verdict !== 'execute') throw new Error(judged.because)
      order = judged.effect.orders[0]!
      back.push(order.refunds!.at(-1)!.amountMinor)
    }
    expect(back).toEqual([18_000, 9_000, 18_000])
    expect(order.status).toBe('cancelled')
  })
})

test.each([
  ['the line is gone', { lines: [sampleOrder().lines[0]!] }, true],
  ['the line is still there', {}, false],
  ['all of it was called off', { status: 'cancelled' as const }, true],
])('read back: %s', (_, changed, expected) => {
  const action = { kind: 'cancel', order: 'o1', reason: '', line: 'l2', left: 0 } as const
  const before = { order: sampleOrder(), member: null }
  expect(readsBack(action, before, { order: sampleOrder(changed), member: null })).toBe(expected)
})
