import { parse } from 'valibot'
import { describe, expect, test } from 'vitest'
import { cardSchema } from '../../protocol/cards.ts'
import type { Order, Product, Shipment, Shipping } from '../../protocol/commerce.ts'
import { findTroubles } from '../logistics/find-troubles.ts'
import { assessReturn } from '../returns/assess-return.ts'
import { carefulServiceRules } from '../service/careful-service-rules.ts'
import { describeOrder } from './describe-order.ts'
import { maskOrder } from './mask-order.ts'
import { toOrderCard } from './to-order-card.ts'

const now = new Date('2026-11-20T04:00:00Z')
const parcel: Shipment = {
  id: 's1',
  carrier: '中通',
  waybill: '73131234564402',
  lineIds: ['l1'],
  status: 'in-transit',
  nodes: [
    { at: '2026-11-18T22:40:00Z', text: '离开成都分拨中心' },
    { at: '2026-11-19T13:14:00Z', text: '到达杭州转运中心，派件员 13812346021' },
  ],
  etaFrom: '2026-11-19T00:00:00Z',
  etaTo: '2026-11-20T02:00:00Z',
}
const line = {
  id: 'l1',
  skuId: 'k1',
  productId: 'p1',
  title: '双人帐',
  options: { 颜色: '雾绿' },
  quantity: 1,
  priceMinor: 50_000,
  paidMinor: 45_000,
  returnClass: 'standard' as const,
  noReturnConfirmed: false,
}
const order: Order = {
  id: 'SY202611180937',
  memberId: 'm1',
  status: 'part-shipped',
  createdAt: '2026-11-18T01:37:00Z',
  paidAt: '2026-11-18T01:38:00Z',
  promisedShipBy: '2026-11-20T01:38:00Z',
  holdReason: 'out-of-stock',
  lines: [line, { ...line, id: 'l2', title: '地钉' }],
  goodsMinor: 100_000,
  discountMinor: 10_000,
  shippingFeeMinor: 0,
  paidMinor: 90_000,
  freightInsured: true,
  gifts: ['收纳袋'],
  address: {
    province: '浙江省',
    city: '杭州市',
    district: '西湖区',
    detail: '文三路 90 号',
    name: '林小鹿',
    phone: '13900000618',
  },
  shipments: [parcel],
}

describe('describeOrder', () => {
  test('tells what is late, what has not left and where the rest is', () => {
    expect(describeOrder(order, now)).toMatchObject({
      shipOverdue: true,
      holdReason: 'out-of-stock',
      unshippedLineIds: ['l2'],
      newestNode: { at: '2026-11-19T13:14:00Z' },
      etaTo: '2026-11-20T02:00:00Z',
      etaOverdue: true,
      silentHours: 14,
      contradicts: false,
      signedAt: null,
    })
  })

  test.each<[string, Partial<Order>, object]>([
    ['before the promise', { promisedShipBy: '2026-11-20T05:00:00Z' }, { shipOverdue: false }],
    ['no promise known', { promisedShipBy: null }, { shipOverdue: false, promisedShipBy: null }],
    [
      'everything left',
      { shipments: [{ ...parcel, lineIds: ['l1', 'l2'] }] },
      { shipOverdue: false, unshippedLineIds: [] },
    ],
    [
      'a waiting parcel has not left',
      { shipments: [{ ...parcel, status: 'waiting' }] },
      { unshippedLineIds: ['l1', 'l2'], silentHours: null },
    ],
    [
      'no parcel',
      { shipments: [] },
      { shipment: null, newestNode: null, etaTo: null, etaOverdue: false, silentHours: null },
    ],
    ['unpaid is not late', { status: 'unpaid', shipments: [] }, { shipOverdue: false }],
  ])('%s', (_, changes, facts) => {
    expect(describeOrder({ ...order, ...changes }, now)).toMatchObject(facts)
  })

  test('the newest parcel speaks, and signing counts when all are signed', () => {
    const signed: Shipment = {
      ...parcel,
      id: 's2',
      status: 'signed',
      signedAt: '2026-11-19T20:00:00Z',
      nodes: [{ at: '2026-11-19T20:00:00Z', text: '已签收' }],
    }
    expect(describeOrder({ ...order, shipments: [parcel, signed] }, now)).toMatchObject({
      shipment: { id: 's2' },
      signedAt: null,
    })
    const older: Shipment = { ...signed, id: 's3', signedAt: '2026-11-18T20:00:00Z' }
    expect(describeOrder({ ...order, shipments: [older, signed] }, now).signedAt).toBe('2026-11-19T20:00:00Z')
  })

  test('signed and then moving again is a contradiction', () => {
    const odd: Shipment = { ...parcel, status: 'signed', signedAt: '2026-11-19T00:00:00Z' }
    expect(describeOrder({ ...order, shipments: [odd] }, now).contradicts).toBe(true)
  })
})

describe('maskOrder', () => {
  test('below identity no address, phone or amount leaves', () => {
    const shown = maskOrder(order, 'order')
    const text = JSON.stringify(shown)
    expect(text).not.toMatch(/文三路|林小鹿|13900000618|13812346021|m1"|Minor|收纳袋|73131234564402/)
    expect(shown).toMatchObject({ status: 'part-shipped', lines: [{ title: '双人帐' }, { title: '地钉' }] })
    expect(shown.shipments[0]).toMatchObject({ waybill: '7313 **** 4402' })
    expect(shown.shipments[0]?.nodes[1]?.text).toBe('到达杭州转运中心，派件员 138 **** 6021')
  })

  test('with identity everything, without proof nothing', () => {
    expect(maskOrder(order, 'identity')).toBe(order)
    expect(maskOrder(order, 'none')).toBeNull()
  })

  test('a masked order is enough for a return verdict', () => {
    const signed = {
      ...order,
      status: 'signed' as const,
      shipments: [{ ...parcel, status: 'signed' as const, signedAt: '2026-11-19T20:00:00Z' }],
    }
    const policy = {
      windowDays: 7,
      qualityWindowDays: 15,
      changeOfMindFreight: 'shopper',
      freightEstimateMinor: 1_200,
      insuredFreightMinor: 1_000,
      refundWithinDays: 7,
      returnAddress: '',
    } as const
    const ask = { lineId: 'l1', policy, reason: 'change-of-mind', opened: null, now } as const
    expect(assessReturn({ ...ask, order: maskOrder(signed, 'order') })).toMatchObject({
      verdict: 'eligible',
      refundMinor: null,
      freight: 'insured',
    })
    expect(assessReturn({ ...ask, order: signed }).refundMinor).toBe(45_000)
  })
})

describe('toOrderCard', () => {
  test('shows amounts and pictures to the owner, names and nodes below', () => {
    const products = [{ id: 'p1', imagePath: '/p1.svg' } as Product]
    const owner = toOrderCard(order, 'identity', now, { products })
    expect(owner).toMatchObject({ paidMinor: 90_000, holdReason: '缺货，等补货', checkedAt: now.toISOString() })
    expect(owner?.items[0]).toEqual({ title: '双人帐', quantity: 1, imagePath: '/p1.svg' })
    const below = toOrderCard(order, 'order', now)
    expect(below).toMatchObject({ paidMinor: null, shipment: { waybill: '7313 **** 4402' } })
    expect(parse(cardSchema, below)).toEqual(below)
    expect(toOrderCard(order, 'none', now)).toBeNull()
  })
})

describe('the parcels of a card', () => {
  const { clocks } = carefulServiceRules
  const shipping: Shipping = {
    baseFeeMinor: 1000,
    freeFromMinor: null,
    cutoffHour: 16,
    dispatchHours: 48,
    carrier: '中通',
    originCity: '成都',
    regions: [{ name: '江浙沪', provinces: ['浙江'], feeMinor: 0, freeFromMinor: null, days: [2, 3] }],
    defaultDays: [3, 5],
  }
  const other: Shipment = {
    ...parcel,
    id: 's2',
    waybill: 'DP0000007815',
    lineIds: ['l2'],
    etaFrom: null,
    etaTo: null,
    nodes: [{ at: '2026-11-18T10:00:00Z', text: '已揽收', city: '成都' }],
  }
  const two = { ...order, status: 'shipped' as const, shipments: [parcel, other] }
  const extras = { setting: { shipping, clocks }, troubles: findTroubles(two, { shipping, clocks }, now) }

  test('each with its goods, its range and what that rests on, and what is wrong', () => {
    const card = toOrderCard(two, 'identity', now, extras)
    expect(card?.parcels).toMatchObject([
      { items: [{ title: '双人帐', quantity: 1 }], eta: { to: '2026-11-20T02:00:00Z', basis: '快递公司给的时间' } },
      {
        items: [{ title: '地钉' }],
        eta: { to: '2026-11-21T15:59:59.000Z', basis: '按到江浙沪一般 2–3 天，从揽收算起' },
        late: '42 小时没有新的物流',
      },
    ])
    expect(card?.parcels?.[0]).not.toHaveProperty('late')
    expect(parse(cardSchema, card)).toEqual(card)
  })

  test('below identity the place stays unknown, and so does a range that rests on it', () => {
    const parcels = toOrderCard(two, 'order', now, extras)?.parcels
    expect(parcels?.map(({ eta, shipment }) => [eta?.basis ?? null, shipment.waybill])).toEqual([
      ['快递公司给的时间', '7313 **** 4402'],
      [null, 'DP00 **** 7815'],
    ])
  })

  test('an order that is late says so as a whole', () => {
    const late = { ...order, status: 'paid' as const, shipments: [] }
    const troubles = findTroubles(late, { shipping, clocks }, now)
    expect(toOrderCard(late, 'identity', now, { troubles })).toMatchObject({
      late: '已过承诺的发货时间 9:38，缺货，还没有到货时间',
    })
  })
})
