import { describe, expect, test } from 'vitest'
import type { Shipping, Sku } from '../../protocol/commerce.ts'
import { estimateDelivery } from './estimate-delivery.ts'
import { findShippingRegion, getShippingTerms, shippingFee } from './shipping-fee.ts'

const shipping: Shipping = {
  baseFeeMinor: 1_000,
  freeFromMinor: 9_900,
  cutoffHour: 16,
  dispatchHours: 48,
  carrier: '中通',
  originCity: '杭州',
  regions: [
    { name: '江浙沪', provinces: ['浙江', '江苏省', '上海市'], feeMinor: 0, freeFromMinor: 0, days: [1, 2] },
    { name: '偏远', provinces: ['新疆', '西藏自治区'], feeMinor: 2_500, freeFromMinor: null, days: [5, 8] },
  ],
  defaultDays: [2, 4],
}
/* 15:59 and 16:00 in Beijing on Friday 20 November. */
const before = new Date('2026-11-20T07:59:00Z')
const after = new Date('2026-11-20T08:00:00Z')
const sku = (rest: Partial<Sku>): Sku => ({ id: 's', productId: 'p', options: {}, priceMinor: 1, stock: 0, ...rest })

describe('estimateDelivery', () => {
  test.each([
    ['before the cut-off', '浙江省', before, '2026-11-20T15:59:59', '2026-11-20T16:00:00', '2026-11-22T15:59:59'],
    ['at the cut-off', '浙江', after, '2026-11-21T15:59:59', '2026-11-21T16:00:00', '2026-11-23T15:59:59'],
    ['far away', '新疆维吾尔自治区', before, '2026-11-20T15:59:59', '2026-11-24T16:00:00', '2026-11-28T15:59:59'],
    ['unknown address', null, before, '2026-11-20T15:59:59', '2026-11-21T16:00:00', '2026-11-24T15:59:59'],
  ])('%s', (_, province, now, shipBy, from, to) => {
    const estimate = estimateDelivery(shipping, province, now)
    expect(estimate).toMatchObject({
      shipBy: new Date(`${shipBy}Z`),
      from: new Date(`${from}Z`),
      to: new Date(`${to}Z`),
    })
  })

  test('two addresses give two ranges, each with its basis', () => {
    expect(estimateDelivery(shipping, '西藏', before)?.basis).toMatchObject({ days: 'region', regionName: '偏远' })
    expect(estimateDelivery(shipping, '广东', before)).toMatchObject({
      days: [2, 4],
      promisedBy: new Date('2026-11-22T07:59:00Z'),
      basis: { days: 'default', regionName: null, leaving: 'before-cutoff', cutoffHour: 16, dispatchHours: 48 },
    })
  })

  test.each([
    ['in stock', sku({ stock: 1, restockAt: '2026-12-01T02:00:00Z' }), '2026-11-20T15:59:59.000Z', 'before-cutoff'],
    ['restock in the morning', sku({ restockAt: '2026-12-01T02:00:00Z' }), '2026-12-01T15:59:59.000Z', 'restock'],
    ['restock after the cut-off', sku({ restockAt: '2026-12-01T10:00:00Z' }), '2026-12-02T15:59:59.000Z', 'restock'],
    ['presale', sku({ stock: 5, presaleShipBy: '2026-12-05T15:00:00Z' }), '2026-12-05T15:59:59.000Z', 'presale'],
    [
      'presale date gone by',
      sku({ stock: 5, presaleShipBy: '2026-11-05T15:00:00Z' }),
      '2026-11-20T15:59:59.000Z',
      'before-cutoff',
    ],
  ])('%s', (_, item, shipBy, leaving) => {
    const estimate = estimateDelivery(shipping, '浙江', before, item)
    expect(estimate?.shipBy.toISOString()).toBe(shipBy)
    expect(estimate?.basis.leaving).toBe(leaving)
  })

  test.each([sku({}), sku({ restockAt: null }), sku({ restockAt: '2026-11-01T02:00:00Z' })])(
    'sold out with no known date is no estimate: %j',
    (item) => expect(estimateDelivery(shipping, '浙江', before, item)).toBeNull(),
  )
})

describe('days of rest and disruptions', () => {
  const calendar = (holidays: string[]) => ({
    holidays,
    disruptions: [{ provinces: ['浙江'], reason: '台风', until: '2026-11-21' }],
  })
  test.each([
    [
      'on the way are stepped over',
      '浙江',
      ['2026-11-21'],
      '2026-11-20T15:59:59',
      '2026-11-21T16:00:00',
      '2026-11-23T15:59:59',
      1,
    ],
    [
      'on the day it would leave put that off',
      '浙江',
      ['2026-11-20', '2026-11-21'],
      '2026-11-22T15:59:59',
      '2026-11-22T16:00:00',
      '2026-11-24T15:59:59',
      2,
    ],
    [
      'after it arrived do not matter',
      '浙江',
      ['2026-11-23'],
      '2026-11-20T15:59:59',
      '2026-11-20T16:00:00',
      '2026-11-22T15:59:59',
      0,
    ],
    [
      'far away',
      '新疆',
      ['2026-11-22', '2026-11-23'],
      '2026-11-20T15:59:59',
      '2026-11-26T16:00:00',
      '2026-11-30T15:59:59',
      2,
    ],
  ])('%s', (_, province, holidays, shipBy, from, to, restDays) => {
    expect(estimateDelivery(shipping, province, before, undefined, calendar(holidays))).toMatchObject({
      shipBy: new Date(`${shipBy}Z`),
      from: new Date(`${from}Z`),
      to: new Date(`${to}Z`),
      basis: { restDays },
    })
  })

  test('a presale keeps the day it names', () => {
    const item = sku({ stock: 5, presaleShipBy: '2026-12-05T15:00:00Z' })
    const estimate = estimateDelivery(shipping, '浙江', before, item, calendar(['2026-12-05', '2026-12-06']))
    expect(estimate?.shipBy.toISOString()).toBe('2026-12-05T15:59:59.000Z')
    expect(estimate?.from.toISOString()).toBe('2026-12-06T16:00:00.000Z')
  })

  test('a known reason is named where it holds', () => {
    const reason = (province: string | null) =>
      estimateDelivery(shipping, province, before, undefined, calendar([]))?.basis.disruption
    expect(reason('浙江省')).toEqual({ reason: '台风', until: '2026-11-21' })
    expect(reason('新疆')).toBeNull()
    expect(reason(null)).toBeNull()
  })
})

describe('shipping fee', () => {
  test.each([
    [null, 9_899, 1_000],
    [null, 9_900, 0],
    ['广东省', 9_899, 1_000],
    ['上海', 1, 0],
    ['新疆', 99_999, 2_500],
  ])('to %s for %i costs %i', (province, goodsMinor, fee) => {
    expect(shippingFee(getShippingTerms(shipping, province), goodsMinor)).toBe(fee)
  })

  test('a province in no region is not guessed', () => {
    expect(findShippingRegion(shipping, '火星')).toBeNull()
  })
})
