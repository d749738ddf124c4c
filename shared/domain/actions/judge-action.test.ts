import { describe, expect, test } from 'vitest'
import type { Action } from '../../protocol/action.ts'
import type { Order } from '../../protocol/commerce.ts'
import type { Proof } from '../../protocol/conversation.ts'
import { judgeAction } from './judge-action.ts'
import {
  arrivedOrder,
  hangzhou,
  hoursAgo,
  sampleMember,
  sampleOrder,
  sampleParcel,
  sampleSetting,
} from './sample-setting.ts'

const cancel: Action = { kind: 'cancel', order: 'o1', reason: '不想要了' }
const move: Action = { kind: 'change_address', order: 'o1', address: { ...hangzhou, detail: '文三路 1 号' } }
const all: Action[] = [
  cancel,
  move,
  { kind: 'change_items', order: 'o1', line: 'l1', sku: 's-cheap', quantity: 2 },
  { kind: 'set_delivery', order: 'o1', date: '2026-11-26' },
  { kind: 'combine_shipping', order: 'o1', with: ['o2'] },
]

describe('proof', () => {
  const said = (action: Action, proof: Proof, order: Order | null = sampleOrder()) => {
    const member = proof === 'identity' ? sampleMember : null
    const judged = judgeAction(
      action,
      sampleSetting({ proof, member, order, otherOrders: [sampleOrder({ id: 'o2' })] }),
    )
    return judged.verdict === 'execute' ? 'execute' : `${judged.verdict} ${judged.because}`
  }

  test.each(all)('$kind is done only for whoever logged in', (action) => {
    expect(said(action, 'identity')).toBe('execute')
    expect(said(action, 'order')).toBe('request needs-identity')
    expect(said(action, 'none')).toBe('refuse needs-identity')
  })

  test('somebody else’s order is not touched', () => {
    expect(said(cancel, 'identity', sampleOrder({ memberId: 'm2' }))).toBe('refuse needs-identity')
  })

  test('what no one may do is refused with number and digits too, without an amount', () => {
    const order = sampleOrder({ status: 'shipped', shipments: [sampleParcel('delivering')] })
    expect(said(move, 'order', order)).toBe('refuse out-for-delivery')
    const late = judgeAction(
      { kind: 'claim_price_protection', order: 'o1', line: 'l1' },
      sampleSetting({
        proof: 'order',
        member: null,
        order: arrivedOrder({ paidAt: hoursAgo(24 * 30) }),
        catalogue: {
          priceProtection: { windowDays: 7, startsFrom: 'paid', consolation: { couponId: 'c', worthMinor: 500 } },
        },
      }),
    )
    expect(late).toMatchObject({ verdict: 'refuse', because: 'window-over' })
    expect(Object.keys(late.details).filter((name) => name.endsWith('Minor'))).toEqual([])
  })

  test('the same address tells a stranger nothing', () => {
    expect(said({ ...move, address: hangzhou }, 'identity')).toBe('refuse same-as-before')
    expect(said({ ...move, address: hangzhou }, 'order')).toBe('request needs-identity')
  })

  test('news of goods needs no proof, a ticket about an order does', () => {
    expect(said({ kind: 'notify_restock', sku: 's-gone' }, 'none', null)).toBe('execute')
    const ticket: Action = { kind: 'open_ticket', order: null, group: 'service', subject: 'invoice' }
    expect(said(ticket, 'none', null)).toBe('request reserved-for-people')
    expect(said({ ...ticket, order: 'o1' }, 'none')).toBe('refuse needs-identity')
    expect(said({ ...ticket, order: 'o1' }, 'order')).toBe('request reserved-for-people')
  })

  test('an order that is not the one named is not acted upon', () => {
    expect(said(cancel, 'identity', sampleOrder({ id: 'o9' }))).toBe('refuse order-changed')
    expect(said(cancel, 'identity', null)).toBe('refuse order-changed')
  })
})

describe('cancel', () => {
  test.each<[string, Partial<Order>, string]>([
    ['unpaid', { status: 'unpaid', paidAt: null }, 'execute'],
    ['paid', {}, 'execute'],
    ['paid, long after the hours of changes', { paidAt: hoursAgo(90) }, 'execute'],
    ['part of it left', { status: 'part-shipped' }, 'request part-shipped'],
    [
      'one of two lines left',
      { status: 'shipped', shipments: [sampleParcel('in-transit', { lineIds: ['l2'] })] },
      'request part-shipped',
    ],
    ['the warehouse was faster than the status', { shipments: [sampleParcel('collected')] }, 'refuse already-shipped'],
    ['on its way', { status: 'shipped', shipments: [sampleParcel('in-transit')] }, 'refuse already-shipped'],
    ['at the door', { status: 'shipped', shipments: [sampleParcel('delivering')] }, 'refuse out-for-delivery'],
    ['arrived', { status: 'signed' }, 'refuse arrived'],
    ['cancelled', { status: 'cancelled' }, 'refuse closed'],
    ['refunded', { status: 'refunded' }, 'refuse closed'],
  ])('%s', (_, changed, expected) => {
    const judged = judgeAction(cancel, sampleSetting({ order: sampleOrder(changed) }))
    expect(judged.verdict === 'execute' ? 'execute' : `${judged.verdict} ${judged.because}`).toBe(expected)
  })

  test('what was paid goes back the ways it came, goods to stock, points and coupons to the member', () => {
    const order = sampleOrder({ pointsUsed: 500, couponIds: ['c-used', 'c-held'] })
    const judged = judgeAction(cancel, sampleSetting({ order }))
    expect(judged).toMatchObject({
      verdict: 'execute',
      details: { refundMinor: 45_000, ways: '微信支付、礼品卡', coupons: 2, points: 500, gifts: '收纳袋 1 个' },
      effect: {
        orders: [
          {
            ...{ status: 'cancelled', cancelReason: '不想要了', version: 1 },
            refunds: [{ amountMinor: 45_000, parts: [{ amountMinor: 30_000 }, { amountMinor: 15_000 }] }],
          },
        ],
        member: { points: 600, couponIds: ['c-held', 'c-used'] },
        stock: [
          { skuId: 's-m', by: 2 },
          { skuId: 's-other', by: 1 },
        ],
      },
    })
  })

  test('an unpaid order costs and returns no money', () => {
    const order = sampleOrder({ status: 'unpaid', paidAt: null })
    const judged = judgeAction(cancel, sampleSetting({ order }))
    expect(judged.details).toMatchObject({ refundMinor: 0, ways: null })
    expect(judged).not.toHaveProperty('effect.orders.0.refunds')
  })

  test('money that went back before does not go back twice, and each way gets only what it gave', () => {
    const refunds = [
      {
        ...{ id: 'o1-r1', amountMinor: 30_000, state: 'arrived' as const, at: hoursAgo(0) },
        parts: [{ methodId: 'wechat', name: '微信支付', amountMinor: 30_000 }],
      },
    ]
    const judged = judgeAction(cancel, sampleSetting({ order: sampleOrder({ refunds }) }))
    expect(judged).toMatchObject({
      details: { refundMinor: 15_000 },
      effect: { orders: [{ refunds: [{}, { parts: [{ methodId: 'card', amountMinor: 15_000 }] }] }] },
    })
  })

  test('a shop that has set nothing does nothing by itself; an operator’s approval does it', () => {
    const catalogue = { ...sampleSetting().catalogue }
    delete catalogue.service
    const judged = judgeAction(cancel, { ...sampleSetting(), catalogue })
    expect(judged).toMatchObject({
      verdict: 'request',
      because: 'reserved-for-people',
      effect: { orders: [{ status: 'cancelled' }] },
    })
  })
})
