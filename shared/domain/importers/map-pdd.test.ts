import { describe, expect, test } from 'vitest'
import { mapPdd } from './map-pdd.ts'
import { taken } from './order.contract.ts'

/** In the shape of 拼多多开放平台 pdd.order.information.get, written by us. */
const pddOrder = {
  order_sn: '261118-000000000000001',
  confirm_status: 1,
  group_status: 1,
  refund_status: 1,
  order_status: 1,
  created_time: '2026-11-18 09:37:00',
  pay_time: '2026-11-18 09:38:00',
  last_ship_time: '2026-11-20 09:38:00',
  is_pre_sale: 0,
  is_stock_out: 0,
  goods_amount: 99.9,
  discount_amount: 10,
  postage: 0,
  pay_amount: 89.9,
  province: '浙江省',
  city: '杭州市',
  town: '西湖区',
  receiver_address: '文三路 1 号',
  receiver_name: '林',
  receiver_phone: '1380000****',
  tracking_number: '',
  item_list: [
    { goods_id: 5001, sku_id: 6001, goods_name: '登山杖', goods_spec: '黑色,一对', goods_count: 3, goods_price: 33.3 },
  ],
}
const pdd = (change: object = {}): unknown => ({ order_info_get_response: { order_info: { ...pddOrder, ...change } } })

describe('pdd.order.information.get', () => {
  test('becomes an order with its promised day', () => {
    expect(taken(mapPdd(pdd()))).toMatchObject({
      id: '261118-000000000000001',
      memberId: 'pdd:261118-000000000000001',
      status: 'paid',
      promisedShipBy: '2026-11-20T01:38:00.000Z',
      goodsMinor: 9990,
      discountMinor: 1000,
      paidMinor: 8990,
      lines: [{ skuId: '6001', quantity: 3, priceMinor: 3330, options: { '规格 1': '黑色', '规格 2': '一对' } }],
      shipments: [],
    })
  })

  test.each([
    [{ order_status: 2 }, 'shipped'],
    [{ order_status: 3 }, 'signed'],
    [{ order_status: 2, refund_status: 2 }, 'refunding'],
    [{ order_status: 3, refund_status: 4 }, 'refunded'],
    [{ confirm_status: 0 }, 'unpaid'],
    [{ confirm_status: 2 }, 'cancelled'],
    [{ group_status: 2 }, 'cancelled'],
  ])('%j is %s', (change, ours) => {
    expect(taken(mapPdd(pdd(change))).status).toBe(ours)
  })

  test.each([
    [{ is_stock_out: 1 }, 'out-of-stock'],
    [{ is_pre_sale: 1 }, 'presale'],
    [{ is_stock_out: 1, order_status: 2 }, undefined],
  ])('why it has not left: %j', (change, reason) => {
    expect(taken(mapPdd(pdd(change))).holdReason).toBe(reason)
  })

  test('a received parcel is signed at that time', () => {
    const change = { order_status: 3, tracking_number: 'YT9', receive_time: '2026-11-22 10:00:00' }
    expect(taken(mapPdd(pdd(change))).shipments).toMatchObject([
      { waybill: 'YT9', status: 'signed', signedAt: '2026-11-22T02:00:00.000Z', lineIds: ['6001-1'] },
    ])
  })

  test.each([
    [null, 'malformed'],
    [{}, 'no-number'],
    [pdd({ order_status: 9 }), 'unknown-state'],
    [pdd({ pay_amount: '-1' }), 'bad-amount'],
    [pdd({ item_list: null }), 'no-lines'],
  ])('what is no order: %#', (payload, reason) => {
    expect(mapPdd(payload)).toEqual({ ok: false, reason })
  })
})
