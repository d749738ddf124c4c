import { describe, expect, test } from 'vitest'
import { mapShopify } from './map-shopify.ts'
import { taken } from './order.contract.ts'

/** In the shape of Shopify's Admin REST API, resource Order, written by us. */
const shopifyOrder = {
  id: 450000001,
  name: '#1001',
  created_at: '2026-11-18T09:37:00+08:00',
  processed_at: '2026-11-18T09:38:00+08:00',
  cancelled_at: null,
  currency: 'CNY',
  financial_status: 'paid',
  fulfillment_status: 'fulfilled',
  total_price: '908.20',
  total_discounts: '99.80',
  total_shipping_price_set: { shop_money: { amount: '10.00', currency_code: 'CNY' } },
  customer: { id: 2070001 },
  line_items: [
    {
      id: 4660001,
      variant_id: 8080001,
      product_id: 6320001,
      title: '冲锋衣',
      variant_title: '松石绿 / L',
      quantity: 1,
      price: '998.00',
      discount_allocations: [{ amount: '99.80' }],
    },
  ],
  fulfillments: [
    {
      id: 2550001,
      status: 'success',
      tracking_company: 'SF Express',
      tracking_number: 'SF300',
      shipment_status: 'out_for_delivery',
      line_items: [{ id: 4660001 }],
    },
  ],
  shipping_address: {
    name: '林',
    phone: '138 0000 2046',
    address1: '文三路 1 号',
    city: '杭州',
    province: '浙江',
    country: 'China',
    zip: '310000',
  },
}
const shopify = (change: object = {}): unknown => ({ order: { ...shopifyOrder, ...change } })

describe("Shopify's Order", () => {
  test('becomes an order', () => {
    expect(taken(mapShopify(shopify(), 'CNY'))).toMatchObject({
      id: '1001',
      memberId: 'shopify:2070001',
      status: 'shipped',
      createdAt: '2026-11-18T01:37:00.000Z',
      discountMinor: 9980,
      paidMinor: 90820,
      lines: [{ id: '4660001', options: { '规格 1': '松石绿', '规格 2': 'L' }, paidMinor: 89820 }],
      shipments: [{ waybill: 'SF300', status: 'delivering', lineIds: ['4660001'] }],
      address: { detail: '文三路 1 号, 310000, China', phone: '13800002046' },
    })
  })

  test.each([
    [{ fulfillment_status: null }, 'paid'],
    [{ fulfillment_status: 'partial' }, 'part-shipped'],
    [{ financial_status: 'pending' }, 'unpaid'],
    [{ financial_status: 'authorized' }, 'unpaid'],
    [{ financial_status: 'refunded' }, 'refunded'],
    [{ financial_status: 'voided' }, 'cancelled'],
    [{ cancelled_at: '2026-11-18T10:00:00+08:00' }, 'cancelled'],
    [{ fulfillments: [{ ...shopifyOrder.fulfillments[0], shipment_status: 'delivered' }] }, 'signed'],
    [{ fulfillments: [{ ...shopifyOrder.fulfillments[0], status: 'cancelled' }] }, 'shipped'],
  ])('%j is %s', (change, ours) => {
    expect(taken(mapShopify(shopify(change), 'CNY')).status).toBe(ours)
  })

  test.each([
    [undefined, 'malformed'],
    [shopify({ currency: 'USD' }), 'other-currency'],
    [shopify({ financial_status: 'mystery' }), 'unknown-state'],
    [shopify({ total_price: 'free' }), 'bad-amount'],
    [shopify({ line_items: [] }), 'no-lines'],
  ])('what is no order: %#', (payload, reason) => {
    expect(mapShopify(payload, 'CNY')).toEqual({ ok: false, reason })
  })

  const paidBack = (change: object = {}) => ({
    id: 990001,
    created_at: '2026-11-21T03:00:00Z',
    transactions: [
      { kind: 'refund', status: 'success', amount: '449.10', gateway: 'alipay', currency: 'CNY', ...change },
    ],
  })

  test.each([
    ['paid', paidBack(), [{ id: '990001', amountMinor: 44_910, state: 'sent', parts: [{ methodId: 'alipay' }] }]],
    ['on its way', paidBack({ status: 'pending' }), [{ amountMinor: 44_910, state: 'waiting' }]],
    ['in the buyer’s currency', paidBack({ currency: 'CAD' }), undefined],
    [
      'in two currencies',
      {
        ...paidBack(),
        transactions: [...paidBack().transactions, { kind: 'refund', amount: '9', gateway: 'x', currency: 'CAD' }],
      },
      undefined,
    ],
    ['without money', { ...paidBack(), transactions: [] }, undefined],
  ])('a part of the money is back: %s', (_name, refund, refunds) => {
    const order = taken(mapShopify(shopify({ financial_status: 'partially_refunded', refunds: [refund] }), 'CNY'))
    expect(order.status).toBe('shipped')
    if (refunds === undefined) expect(order.refunds).toBeUndefined()
    else expect(order.refunds).toMatchObject(refunds)
  })
})
