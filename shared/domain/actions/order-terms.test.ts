import { describe, expect, test } from 'vitest'
import type { Action } from '../../protocol/action.ts'
import type { Order } from '../../protocol/commerce.ts'
import type { ServiceRules } from '../../protocol/service-rules.ts'
import type { ActionSetting } from './action-setting.ts'
import { judgeAction } from './judge-action.ts'
import { hoursAgo, sampleOrder, sampleParcel, sampleRules, sampleSetting, urumqi } from './sample-setting.ts'

type Changed = { order?: Partial<Order>; rules?: Partial<ServiceRules['changes']>; setting?: Partial<ActionSetting> }

function judge(action: Action, { order = {}, rules = {}, setting = {} }: Changed = {}) {
  const catalogue = { service: sampleRules(rules) }
  return judgeAction(action, sampleSetting({ order: sampleOrder(order), ...setting, catalogue }))
}

function wordOf(judged: ReturnType<typeof judgeAction>): string {
  return judged.verdict === 'execute' ? 'execute' : `${judged.verdict} ${judged.because}`
}

const unpaid: Partial<Order> = { status: 'unpaid', paidAt: null }

describe('another way to pay', () => {
  const payWith = (method: string): Action => ({ kind: 'change_payment', order: 'o1', method })
  test.each<[string, string, Partial<Order>, string]>([
    ['an unpaid order', 'alipay', unpaid, 'execute'],
    ['a way the shop does not take', 'cash', unpaid, 'refuse no-rule'],
    ['the way chosen before', 'wechat', unpaid, 'refuse same-as-before'],
    [
      'the same way again after it failed',
      'wechat',
      { ...unpaid, paymentFailure: { cause: 'network', at: hoursAgo(1) } },
      'execute',
    ],
    ['a paid order', 'alipay', {}, 'refuse already-paid'],
    ['a cancelled order', 'alipay', { status: 'cancelled' }, 'refuse closed'],
  ])('%s', (_, method, order, expected) => {
    expect(wordOf(judge(payWith(method), { order }))).toBe(expected)
  })

  test('leaves what is due and forgets the failure', () => {
    const order: Partial<Order> = { ...unpaid, paymentFailure: { cause: 'limit', at: hoursAgo(1) } }
    expect(judge(payWith('alipay'), { order })).toMatchObject({
      details: { method: '支付宝', dueMinor: 45_000 },
      effect: { orders: [{ payments: [{ methodId: 'alipay', amountMinor: 45_000 }], paymentFailure: null }] },
    })
  })
})

describe('a lower price', () => {
  const ask = (amountMinor: number | null): Action => ({ kind: 'edit_price', order: 'o1', amountMinor })
  test.each<[string, number | null, Changed, string]>([
    ['to the limit', 43_000, { order: unpaid }, 'execute'],
    ['a fen below it', 42_999, { order: unpaid }, 'request over-cap'],
    ['what an earlier edit left', 44_500, { order: { ...unpaid, editedMinor: 1_500 } }, 'execute'],
    ['asked again beyond it', 44_499, { order: { ...unpaid, editedMinor: 1_500 } }, 'request over-cap'],
    ['no price named', null, { order: unpaid }, 'request reserved-for-people'],
    ['no limit set', 44_000, { order: unpaid, rules: { priceEditMaxMinor: null } }, 'request reserved-for-people'],
    ['the same price', 45_000, { order: unpaid }, 'refuse same-as-before'],
    ['a higher one', 46_000, { order: unpaid }, 'refuse same-as-before'],
    ['paid already', 44_000, {}, 'refuse already-paid'],
    ['cancelled', 44_000, { order: { status: 'cancelled' } }, 'refuse closed'],
  ])('%s', (_, amountMinor, changed, expected) => {
    expect(wordOf(judge(ask(amountMinor), changed))).toBe(expected)
  })

  test('is shared by the lines to the fen and remembered', () => {
    expect(judge(ask(43_999), { order: unpaid })).toMatchObject({
      effect: {
        orders: [
          {
            ...{ paidMinor: 43_999, discountMinor: 6_001, editedMinor: 1_001 },
            lines: [{ paidMinor: 35_199 }, { paidMinor: 8_800 }],
          },
        ],
      },
    })
  })

  test('below what the goods cost is nobody’s to approve here', () => {
    const order = { ...unpaid, shippingFeeMinor: 1_000, paidMinor: 46_000 }
    expect(judge(ask(500), { order })).toMatchObject({ verdict: 'request', because: 'over-cap', effect: null })
  })
})

describe('one parcel for two orders', () => {
  const combine: Action = { kind: 'combine_shipping', order: 'o1', with: ['o2'] }
  const other = (changed: Partial<Order> = {}) => sampleOrder({ id: 'o2', ...changed })
  test.each<[string, Order[], Changed, string]>([
    ['same door, none has left', [other()], {}, 'execute'],
    ['another door', [other({ address: urumqi })], {}, 'refuse other-address'],
    ['not an order of this login', [], {}, 'refuse other-address'],
    ['of another member', [other({ memberId: 'm2' })], {}, 'refuse other-address'],
    ['one is unpaid', [other(unpaid)], {}, 'refuse not-paid'],
    ['one has left', [other({ status: 'shipped', shipments: [sampleParcel('in-transit')] })], {}, 'refuse moving'],
    ['one has left in part', [other({ status: 'part-shipped' })], {}, 'refuse part-shipped'],
    ['one is past the hours', [other({ paidAt: hoursAgo(5) })], {}, 'request cut-off-passed'],
    ['the shop does not', [other()], { rules: { combineShipping: false } }, 'refuse no-rule'],
    ['they are together already', [other()], { order: { combinedWith: ['o2'] } }, 'refuse same-as-before'],
  ])('%s', (_, otherOrders, changed, expected) => {
    expect(wordOf(judge(combine, { ...changed, setting: { otherOrders } }))).toBe(expected)
  })

  test('names each in the other', () => {
    expect(judge(combine, { setting: { otherOrders: [other({ combinedWith: ['o3'] })] } })).toMatchObject({
      effect: {
        orders: [
          { id: 'o1', combinedWith: ['o2'], version: 1 },
          { id: 'o2', combinedWith: ['o3', 'o1'], version: 1 },
        ],
      },
    })
    expect(wordOf(judge({ ...combine, with: ['o1'] }))).toBe('refuse same-as-before')
  })
})

describe('a day of delivery', () => {
  // Noon on 20 November, before the cut-off: it leaves today and is there in 2 to 4 days.
  const on = (date: string): Action => ({ kind: 'set_delivery', order: 'o1', date })
  test.each<[string, string, Changed, string]>([
    ['the first day it can be there', '2026-11-22', {}, 'execute'],
    ['a day earlier', '2026-11-21', {}, 'refuse too-early'],
    ['the last day the shop allows', '2026-11-30', {}, 'execute'],
    ['a day later', '2026-12-01', {}, 'refuse too-far-ahead'],
    ['no choice in this shop', '2026-11-25', { rules: { deliveryDaysAhead: 0 } }, 'refuse no-rule'],
    ['the day chosen before', '2026-11-25', { order: { deliverOn: '2026-11-25' } }, 'refuse same-as-before'],
    ['remote: five days at least', '2026-11-24', { order: { address: urumqi } }, 'refuse too-early'],
    ['remote, five days on', '2026-11-25', { order: { address: urumqi } }, 'execute'],
    [
      'goods that come back first',
      '2026-11-26',
      { order: { holdReason: 'out-of-stock', promisedShipBy: '2026-11-25T04:00:00.000Z' } },
      'refuse too-early',
    ],
    ['past the hours of changes', '2026-11-25', { order: { paidAt: hoursAgo(5) } }, 'request cut-off-passed'],
    ['arrived', '2026-11-25', { order: { status: 'signed' } }, 'refuse arrived'],
  ])('%s', (_, date, changed, expected) => {
    expect(wordOf(judge(on(date), changed))).toBe(expected)
  })

  test('says which days can be chosen', () => {
    expect(judge(on('2026-12-24')).details).toMatchObject({ earliest: '2026-11-22', latest: '2026-11-30' })
  })
})

describe('news of goods', () => {
  test.each([
    ['s-gone', 'execute'],
    ['s-m', 'refuse in-stock'],
    ['s-none', 'refuse unknown-variant'],
  ])('%s', (sku, expected) => {
    expect(wordOf(judge({ kind: 'notify_restock', sku }))).toBe(expected)
  })
})
