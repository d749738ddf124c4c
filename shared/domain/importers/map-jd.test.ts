import { describe, expect, test } from 'vitest'
import { mapJd } from './map-jd.ts'
import { taken } from './order.contract.ts'

/** In the shape of 京东宙斯 jingdong.pop.order.get, written by us. */
const jdOrder = {
  orderId: '290000000001',
  orderState: 'WAIT_GOODS_RECEIVE_CONFIRM',
  pin: 'jd_buyer',
  orderStartTime: '2026-11-18 09:37:00',
  paymentConfirmTime: '2026-11-18 09:38:00',
  orderTotalPrice: '998.00',
  sellerDiscount: '100.00',
  freightPrice: '0.00',
  orderPayment: '898.00',
  waybill: 'JD1001,JD1002|YT1003',
  consigneeInfo: {
    fullname: '林**',
    mobile: '138****2046',
    province: '浙江',
    city: '杭州市',
    county: '西湖区',
    fullAddress: '浙江杭州市西湖区文三路 1 号',
  },
  itemInfoList: [
    { skuId: '100001', wareId: '2001', skuName: '冲锋衣 松石绿 L', jdPrice: '899.00', itemTotal: '1' },
    { skuId: '100002', wareId: '', skuName: '羊毛袜', jdPrice: '49.50', itemTotal: '2' },
  ],
}
const jd = (change: object = {}): unknown => ({
  jingdong_pop_order_get_responce: {
    code: '0',
    orderDetailInfo: { apiResult: { success: true }, orderInfo: { ...jdOrder, ...change } },
  },
})

describe('jingdong.pop.order.get', () => {
  test('becomes an order: shares by price, the address without its divisions, three parcels', () => {
    const order = taken(mapJd(jd()))
    expect(order).toMatchObject({
      id: '290000000001',
      memberId: 'jd:jd_buyer',
      status: 'shipped',
      goodsMinor: 99800,
      discountMinor: 10000,
      address: { province: '浙江', detail: '文三路 1 号' },
      lines: [
        { productId: '2001', paidMinor: 80892 },
        { productId: '100002', quantity: 2, paidMinor: 8908 },
      ],
    })
    expect(order.shipments.map(({ waybill }) => waybill)).toEqual(['JD1001', 'JD1002', 'YT1003'])
  })

  test.each([
    ['WAIT_SELLER_STOCK_OUT', 'paid'],
    ['LOCKED', 'paid'],
    ['RECEIPTS_CONFIRM', 'signed'],
    ['FINISHED_L', 'completed'],
    ['TRADE_CANCELED', 'cancelled'],
  ])('%s is %s', (orderState, ours) => {
    expect(taken(mapJd(jd({ orderState }))).status).toBe(ours)
  })

  test('year 1 means not yet', () => {
    expect(taken(mapJd(jd({ paymentConfirmTime: '0001-01-01 00:00:00' }))).paidAt).toBeNull()
  })

  test.each([
    ['', 'malformed'],
    [{ orderDetailInfo: { apiResult: { success: false } } }, 'no-number'],
    [jd({ orderState: 'WHO_KNOWS' }), 'unknown-state'],
    [jd({ orderPayment: '' }), 'bad-amount'],
    [jd({ itemInfoList: [] }), 'no-lines'],
    [jd({ itemInfoList: [{ skuId: '1', jdPrice: '1', itemTotal: '-1' }] }), 'bad-line'],
  ])('what is no order: %#', (payload, reason) => {
    expect(mapJd(payload)).toEqual({ ok: false, reason })
  })
})
