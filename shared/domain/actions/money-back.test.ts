import { describe, expect, test } from 'vitest'
import type { Action, ActionOf } from '../../protocol/action.ts'
import type { AfterSale } from '../../protocol/after-sale.ts'
import type { Order, Promotion, Sku } from '../../protocol/commerce.ts'
import type { PriceProtection } from '../../protocol/service-rules.ts'
import { judgeAction } from './judge-action.ts'
import { arrivedOrder, hoursAgo, sampleOrder, sampleParcel, sampleSetting } from './sample-setting.ts'

function wordOf(judged: ReturnType<typeof judgeAction>): string {
  return judged.verdict === 'execute' ? 'execute' : `${judged.verdict} ${judged.because}`
}

const past = (changed: Partial<AfterSale>): AfterSale => ({
  ...{ id: 'o1-a1', kind: 'price-protection', lineId: 'l1', quantity: 2, reason: 'price-fell', state: 'refunded' },
  ...{ openedAt: hoursAgo(20), amountMinor: 1_000, ...changed },
})

describe('price protection', () => {
  const claim: Action = { kind: 'claim_price_protection', order: 'o1', line: 'l1' }
  // Bought at ¥200 less a share of a discount, ¥360 for two; now ¥170 a piece.
  const fallen = (priceMinor: number): Sku[] =>
    sampleSetting().catalogue.skus.map((sku) => (sku.id === 's-m' ? { ...sku, priceMinor } : sku))

  type Changed = {
    order?: Partial<Order>
    rule?: Partial<PriceProtection> | null
    now?: string
    price?: number
    promotions?: Promotion[]
  }
  function judge({ order = {}, rule = {}, now, price = 17_000, promotions = [] }: Changed) {
    const priceProtection = rule === null ? null : { windowDays: 7, startsFrom: 'paid' as const, ...rule }
    return judgeAction(
      claim,
      sampleSetting({
        order: arrivedOrder({ paidAt: '2026-11-13T12:00:00.000Z', ...order }),
        ...(now === undefined ? {} : { now: new Date(now) }),
        catalogue: { priceProtection, skus: fallen(price), promotions },
      }),
    )
  }

  test.each<[string, Changed, string]>([
    ['no rule: no promise', { rule: null }, 'refuse no-rule'],
    // Paid on the 13th at 20:00 in Beijing: day 7 is the 20th.
    ['the last second of day 7', { now: '2026-11-20T15:59:59.999Z' }, 'execute'],
    ['the first of day 8', { now: '2026-11-20T16:00:00.000Z' }, 'refuse window-over'],
    [
      'counted from signing, not signed',
      { rule: { startsFrom: 'signed' }, order: { shipments: [sampleParcel('in-transit')] } },
      'refuse not-signed',
    ],
    ['counted from signing', { rule: { startsFrom: 'signed', windowDays: 2 } }, 'execute'],
    ['counted from signing, over', { rule: { startsFrom: 'signed', windowDays: 1 } }, 'refuse window-over'],
    ['unpaid', { order: { status: 'unpaid', paidAt: null } }, 'refuse not-paid'],
    ['cancelled', { order: { status: 'cancelled' } }, 'refuse closed'],
    ['the same price as paid', { price: 18_000 }, 'refuse not-cheaper'],
    ['a fen cheaper', { price: 17_999 }, 'execute'],
    ['out of scope', { rule: { scope: { productIds: ['p2'] } } }, 'refuse no-rule'],
    ['in scope', { rule: { scope: { productIds: ['p1'] } } }, 'execute'],
    ['claimed before', { order: { afterSales: [past({})] } }, 'refuse claimed-before'],
    ['claimed once of two', { rule: { maxClaims: 2 }, order: { afterSales: [past({})] } }, 'execute'],
    ['a refused claim does not count', { order: { afterSales: [past({ state: 'refused' })] } }, 'execute'],
    [
      'the order’s cap is used up',
      { rule: { perOrderMaxMinor: 1_000 }, order: { afterSales: [past({ lineId: 'l2' })] } },
      'refuse over-cap',
    ],
    [
      'the line is on its way back',
      { order: { afterSales: [past({ kind: 'return', state: 'sent' })] } },
      'refuse already-open',
    ],
  ])('%s', (_, changed, expected) => {
    expect(wordOf(judge(changed))).toBe(expected)
  })

  test('pays what it fell, within the cap, less what was paid back before, for the pieces kept', () => {
    expect(judge({}).details).toMatchObject({ protectedMinor: 2_000, paidMinor: 36_000, currentMinor: 34_000 })
    expect(judge({ rule: { perOrderMaxMinor: 1_500 } }).details).toMatchObject({
      protectedMinor: 1_500,
      fallenMinor: 2_000,
    })
    const before = judge({ rule: { maxClaims: 2 }, order: { afterSales: [past({ amountMinor: 1_200 })] } })
    expect(before.details).toMatchObject({ protectedMinor: 800 })
    const returned = judge({ order: { afterSales: [past({ kind: 'return', quantity: 1, amountMinor: 18_000 })] } })
    expect(returned.details).toMatchObject({ protectedMinor: 1_000 })
    expect(judge({})).toMatchObject({
      effect: {
        orders: [
          {
            afterSales: [{ kind: 'price-protection', amountMinor: 2_000, lineId: 'l1' }],
            refunds: [
              { amountMinor: 2_000, afterSaleId: 'o1-a1', parts: [{ amountMinor: 1_333 }, { amountMinor: 667 }] },
            ],
          },
        ],
      },
    })
  })

  test('an offer counts unless the merchant excludes it', () => {
    const offer: Promotion = {
      ...{ kind: 'threshold', id: 'off-50', name: '满 400 减 50', scope: {}, mode: 'tiered' },
      tiers: [{ thresholdMinor: 40_000, offMinor: 5_000 }],
      ...{ startsAt: hoursAgo(5), endsAt: hoursAgo(-5) },
    }
    const today = { price: 20_000, promotions: [offer] }
    expect(wordOf(judge(today))).toBe('refuse not-cheaper')
    const better = { ...offer, tiers: [{ thresholdMinor: 40_000, offMinor: 10_000 }] }
    expect(judge({ ...today, promotions: [better] }).details).toMatchObject({ protectedMinor: 4_000 })
    expect(wordOf(judge({ ...today, promotions: [better], rule: { excludedOfferIds: ['off-50'] } }))).toBe(
      'refuse not-cheaper',
    )
  })

  test('outside the window only what the merchant set is offered', () => {
    const late = '2026-11-25T00:00:00.000Z'
    const consolation = { couponId: 'c-5', worthMinor: 500 }
    expect(judge({ now: late, rule: { consolation } }).details).toMatchObject({
      consolation: 'c-5',
      consolationMinor: 500,
    })
    expect(judge({ now: late }).details).not.toHaveProperty('consolation')
  })
})

describe('compensation', () => {
  type Reason = ActionOf<'compensate'>['reason']
  const judge = (reason: Reason, amountMinor: number, order: Partial<Order>) =>
    judgeAction({ kind: 'compensate', order: 'o1', reason, amountMinor }, sampleSetting({ order: sampleOrder(order) }))
  const given = (changed: Partial<AfterSale>) =>
    past({ kind: 'compensation', lineId: null, reason: 'quality', ...changed })
  const late = { promisedShipBy: hoursAgo(1) }
  const arrived = arrivedOrder()

  test.each<[string, Reason, number, Partial<Order>, string]>([
    ['late to leave', 'late-dispatch', 2_000, late, 'execute'],
    ['more than is offered', 'late-dispatch', 2_001, late, 'request over-cap'],
    ['not late at all', 'late-dispatch', 500, {}, 'refuse not-late'],
    [
      'left in time',
      'late-dispatch',
      500,
      { ...late, shipments: [sampleParcel('in-transit', { nodes: [{ at: hoursAgo(2), text: '已揽收' }] })] },
      'refuse not-late',
    ],
    [
      'not offered by the shop',
      'late-delivery',
      500,
      { shipments: [sampleParcel('in-transit', { etaTo: hoursAgo(1) })] },
      'request reserved-for-people',
    ],
    [
      'still on time',
      'late-delivery',
      500,
      { shipments: [sampleParcel('in-transit', { etaTo: hoursAgo(-1) })] },
      'refuse not-late',
    ],
    ['a fault of goods that have not arrived', 'quality', 500, {}, 'refuse not-signed'],
    ['a fault', 'quality', 2_000, arrived, 'execute'],
    ['a gift there was none of', 'missing-gift', 500, { ...arrived, gifts: [] }, 'refuse no-rule'],
    ['the rest of the reason’s offer', 'quality', 1_000, { ...arrived, afterSales: [given({})] }, 'execute'],
    ['beyond the reason’s offer', 'quality', 1_001, { ...arrived, afterSales: [given({})] }, 'request over-cap'],
    [
      'beyond the order’s cap',
      'quality',
      1_500,
      { ...arrived, afterSales: [given({ reason: 'late-dispatch', amountMinor: 2_000 })] },
      'request over-cap',
    ],
    [
      'within the order’s cap',
      'quality',
      1_000,
      { ...arrived, afterSales: [given({ reason: 'late-dispatch', amountMinor: 2_000 })] },
      'execute',
    ],
    ['unpaid', 'quality', 500, { status: 'unpaid', paidAt: null }, 'refuse not-paid'],
  ])('%s', (_, reason, amountMinor, order, expected) => {
    expect(wordOf(judge(reason, amountMinor, order))).toBe(expected)
  })
})
