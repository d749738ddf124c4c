import { describe, expect, test } from 'vitest'
import { mapShopify } from './map-shopify.ts'
import { isShopifyGraphql, mapShopifyGraphql } from './map-shopify-graphql.ts'
import { taken } from './order.contract.ts'

const gid = (kind: string, id: number) => `gid://shopify/${kind}/${id}`
/** What the buyer paid in dollars of another country is worth in the shop's own money. */
const bag = (amount: string, presentment = '1.00') => ({
  shopMoney: { amount, currencyCode: 'CNY' },
  presentmentMoney: { amount: presentment, currencyCode: 'CAD' },
})

const line = (id: number, change: object = {}) => ({
  id: gid('LineItem', id),
  title: '冲锋衣',
  variantTitle: '松石绿 / L',
  quantity: 2,
  currentQuantity: 1,
  sku: 'JK-L',
  variant: { id: gid('ProductVariant', 8080001) },
  product: { id: gid('Product', 6320001) },
  originalUnitPriceSet: bag('500.00', '95.00'),
  discountAllocations: [{ allocatedAmountSet: bag('60.00') }, { allocatedAmountSet: bag('40.0') }],
  ...change,
})

const fulfillment = (change: object = {}) => ({
  id: gid('Fulfillment', 2550001),
  status: 'SUCCESS',
  displayStatus: 'OUT_FOR_DELIVERY',
  deliveredAt: null,
  estimatedDeliveryAt: '2026-11-23T10:00:00Z',
  trackingInfo: [{ company: 'SF Express', number: 'SF300', url: 'https://example.com/SF300' }],
  fulfillmentLineItems: { nodes: [{ quantity: 2, lineItem: { id: gid('LineItem', 4660001) } }] },
  ...change,
})

const refund = (change: object = {}) => ({
  id: gid('Refund', 990001),
  createdAt: '2026-11-21T03:00:00Z',
  totalRefundedSet: bag('450.00', '85.50'),
  transactions: {
    nodes: [
      {
        kind: 'REFUND',
        status: 'SUCCESS',
        gateway: 'shopify_payments',
        formattedGateway: 'Shopify Payments',
        amountSet: bag('450.00'),
      },
    ],
  },
  ...change,
})

/**
 * In the shape of Shopify's Admin GraphQL API, version 2026-01, objects `Order`, `LineItem`, `Fulfillment`, `Refund` and
 * `MoneyBag` (shopify.dev/docs/api/admin-graphql/2026-01/objects/Order), written by us.
 */
const shopifyOrder = {
  id: gid('Order', 450000001),
  name: '#1001',
  createdAt: '2026-11-18T01:37:00Z',
  processedAt: '2026-11-18T01:38:00Z',
  cancelledAt: null,
  currencyCode: 'CNY',
  presentmentCurrencyCode: 'CAD',
  displayFinancialStatus: 'PAID',
  displayFulfillmentStatus: 'FULFILLED',
  totalPriceSet: bag('910.00', '172.90'),
  totalDiscountsSet: bag('100.00'),
  totalShippingPriceSet: bag('10.00'),
  customer: { id: gid('Customer', 2070001) },
  lineItems: { nodes: [line(4660001)], pageInfo: { hasNextPage: false } },
  fulfillments: [fulfillment()],
  refunds: [],
  shippingAddress: {
    ...{ name: '林', phone: '138 0000 2046', address1: '文三路 1 号', city: '杭州', province: '浙江' },
    ...{ country: 'China', zip: '310000' },
  },
}
const shopify = (change: object = {}): unknown => ({ data: { order: { ...shopifyOrder, ...change } } })
const statusOf = (change: object) => taken(mapShopifyGraphql(shopify(change), 'CNY')).status

describe("Shopify's GraphQL Order", () => {
  test('becomes an order, in the shop’s currency whatever was paid in', () => {
    expect(taken(mapShopifyGraphql(shopify(), 'CNY'))).toMatchObject({
      id: '1001',
      memberId: 'shopify:2070001',
      status: 'shipped',
      createdAt: '2026-11-18T01:37:00.000Z',
      goodsMinor: 100_000,
      discountMinor: 10_000,
      shippingFeeMinor: 1000,
      paidMinor: 91_000,
      lines: [
        {
          id: '4660001',
          skuId: '8080001',
          options: { '规格 1': '松石绿', '规格 2': 'L' },
          quantity: 2,
          paidMinor: 90_000,
        },
      ],
      shipments: [{ waybill: 'SF300', status: 'delivering', lineIds: ['4660001'], etaTo: '2026-11-23T10:00:00.000Z' }],
      address: { detail: '文三路 1 号, 310000, China', phone: '13800002046' },
    })
  })

  test('names everything as the REST resource does, so that either brings the other up to date', () => {
    const rest = {
      ...{
        id: 450000001,
        name: '#1001',
        created_at: '2026-11-18T01:37:00Z',
        currency: 'CNY',
        financial_status: 'paid',
      },
      ...{ total_price: '900.00', total_discounts: '100.00', customer: { id: 2070001 } },
      line_items: [
        {
          ...{ id: 4660001, variant_id: 8080001, product_id: 6320001, title: '冲锋衣', quantity: 2, price: '500.00' },
          discount_allocations: [{ amount: '100.00' }],
        },
      ],
    }
    const [one, other] = [mapShopifyGraphql(shopify(), 'CNY'), mapShopify(rest, 'CNY')].map(taken)
    const named = (order: typeof one) => [
      order?.id,
      order?.memberId,
      order?.lines.map(({ id, skuId, productId }) => [id, skuId, productId]),
    ]
    expect(named(one)).toEqual(named(other))
  })

  test('taxes on top are part of what each line really cost', () => {
    const lines = { nodes: [line(1), line(2, { quantity: 1, discountAllocations: [] })] }
    const taxed = taken(mapShopifyGraphql(shopify({ lineItems: lines, totalPriceSet: bag('1495.00') }), 'CNY'))
    expect(taxed.lines.map(({ paidMinor }) => paidMinor)).toEqual([95_464, 53_036])
  })

  test.each([
    [{ displayFulfillmentStatus: 'UNFULFILLED', fulfillments: [] }, 'paid'],
    [{ displayFulfillmentStatus: 'ON_HOLD', fulfillments: [] }, 'paid'],
    [{ displayFulfillmentStatus: 'SCHEDULED', fulfillments: [] }, 'paid'],
    [{ displayFulfillmentStatus: 'REQUEST_DECLINED', fulfillments: [] }, 'paid'],
    [{ displayFulfillmentStatus: 'IN_PROGRESS', fulfillments: [] }, 'paid'],
    [{ displayFulfillmentStatus: 'IN_PROGRESS' }, 'part-shipped'],
    [{ displayFulfillmentStatus: 'PARTIALLY_FULFILLED' }, 'part-shipped'],
    [{ displayFulfillmentStatus: 'FULFILLMENT_NOT_REQUIRED', fulfillments: [] }, 'completed'],
    [{ displayFinancialStatus: 'PENDING' }, 'unpaid'],
    [{ displayFinancialStatus: 'AUTHORIZED' }, 'unpaid'],
    [{ displayFinancialStatus: 'EXPIRED' }, 'unpaid'],
    [{ displayFinancialStatus: 'PARTIALLY_REFUNDED' }, 'shipped'],
    [{ displayFinancialStatus: 'REFUNDED' }, 'refunded'],
    [{ displayFinancialStatus: 'VOIDED' }, 'cancelled'],
    [{ cancelledAt: '2026-11-18T02:00:00Z' }, 'cancelled'],
    [{ cancelledAt: '2026-11-18T02:00:00Z', displayFinancialStatus: 'PARTIALLY_REFUNDED' }, 'cancelled'],
    [{ fulfillments: [fulfillment({ displayStatus: 'DELIVERED' })] }, 'signed'],
  ])('%j is %s', (change, ours) => {
    expect(statusOf(change)).toBe(ours)
  })

  test.each([
    ['delivered', { displayStatus: 'DELIVERED', deliveredAt: '2026-11-22T02:00:00Z' }, ['SF300'], 'signed'],
    ['not delivered', { displayStatus: 'NOT_DELIVERED' }, ['SF300'], 'exception'],
    ['only a label', { displayStatus: 'LABEL_PRINTED' }, ['SF300'], 'waiting'],
    ['marked as sent', { displayStatus: 'MARKED_AS_FULFILLED' }, ['SF300'], 'in-transit'],
    ['cancelled', { status: 'CANCELLED' }, [], undefined],
    ['a voided label', { displayStatus: 'LABEL_VOIDED' }, [], undefined],
    ['without a number', { trackingInfo: [{ company: 'SF Express', number: null }] }, [], undefined],
    ['two parcels', { trackingInfo: [{ number: 'SF1' }, { number: 'SF2' }] }, ['SF1', 'SF2'], 'delivering'],
  ])('a fulfilment that is %s', (_name, change, waybills, status) => {
    const { shipments } = taken(mapShopifyGraphql(shopify({ fulfillments: [fulfillment(change)] }), 'CNY'))
    expect(shipments.map(({ waybill }) => waybill)).toEqual(waybills)
    expect(shipments[0]?.status).toBe(status)
  })

  test.each([
    ['paid', {}, [{ id: '990001', amountMinor: 45_000, state: 'sent', parts: [{ amountMinor: 45_000 }] }]],
    [
      'written down and not paid',
      { transactions: { nodes: [] } },
      [{ amountMinor: 45_000, state: 'waiting', parts: [] }],
    ],
    [
      'still on its way',
      {
        transactions: { edges: [{ node: { kind: 'REFUND', status: 'PENDING', gateway: 'x', amountSet: bag('450') } }] },
      },
      [{ state: 'waiting', parts: [{ methodId: 'x', amountMinor: 45_000 }] }],
    ],
  ])('a part of the money is back: %s', (_name, change, refunds) => {
    const order = taken(
      mapShopifyGraphql(shopify({ displayFinancialStatus: 'PARTIALLY_REFUNDED', refunds: [refund(change)] }), 'CNY'),
    )
    expect(order).toMatchObject({ status: 'shipped', paidMinor: 91_000, refunds })
  })

  test.each([
    ['goods that were put back', { totalRefundedSet: bag('0.00') }],
    ['no amount in the shop’s money', { totalRefundedSet: { shopMoney: { amount: '9.00', currencyCode: 'CAD' } } }],
  ])('%s are no money back', (_name, change) => {
    expect(taken(mapShopifyGraphql(shopify({ refunds: [refund(change)] }), 'CNY')).refunds).toBeUndefined()
  })

  test.each([
    ['nothing', undefined, 'malformed'],
    ['errors instead of data', { errors: [{ message: 'Throttled' }], data: null }, 'malformed'],
    ['an order of a shop in another currency', shopify({ currencyCode: 'USD' }), 'other-currency'],
    [
      'an amount in another currency',
      shopify({ totalPriceSet: { shopMoney: { amount: '1', currencyCode: 'USD' } } }),
      'bad-amount',
    ],
    ['a state no document lists', shopify({ displayFinancialStatus: 'MYSTERY' }), 'unknown-state'],
    ['goods in a state no document lists', shopify({ displayFulfillmentStatus: 'MYSTERY' }), 'unknown-state'],
    ['lines cut by paging', shopify({ lineItems: { nodes: [line(1)], pageInfo: { hasNextPage: true } } }), 'bad-line'],
    ['no lines', shopify({ lineItems: { nodes: [] } }), 'no-lines'],
    [
      'a line without a price',
      shopify({ lineItems: { nodes: [line(1, { originalUnitPriceSet: null })] } }),
      'bad-line',
    ],
  ])('%s is no order', (_name, payload, reason) => {
    expect(mapShopifyGraphql(payload, 'CNY')).toEqual({ ok: false, reason })
  })
})

test('the two forms are told apart', () => {
  expect([shopify(), shopifyOrder, { order: { financial_status: 'paid' } }, null, 7].map(isShopifyGraphql)).toEqual([
    ...[true, true, false, false, false],
  ])
})
