import { describe, expect, test } from 'vitest'
import { mapTaobao } from './map-taobao.ts'
import { taken } from './order.contract.ts'

/** In the shape of 淘宝开放平台 taobao.trade.fullinfo.get, written by us. */
const taobaoLines = [
  {
    oid: '2100000000000000011',
    num_iid: 610000000001,
    sku_id: '4600000000001',
    title: '冲锋衣',
    sku_properties_name: '颜色分类:松石绿;尺码:L',
    num: 1,
    price: '899.00',
    divide_order_fee: '809.10',
    refund_status: 'NO_REFUND',
    invoice_no: 'SF200',
    logistics_company: '顺丰速运',
  },
  {
    oid: '2100000000000000012',
    num_iid: 610000000002,
    sku_id: '4600000000002',
    title: '羊毛袜',
    num: 2,
    price: '49.50',
    divide_order_fee: '89.10',
    refund_status: 'NO_REFUND',
    invoice_no: 'SF201',
    logistics_company: '顺丰速运',
  },
]
const taobaoTrade = {
  tid: '2100000000000000010',
  buyer_open_uid: 'AAHxyz_1',
  status: 'WAIT_BUYER_CONFIRM_GOODS',
  created: '2026-11-18 09:37:00',
  pay_time: '2026-11-18 09:38:10',
  payment: '908.20',
  post_fee: '10.00',
  receiver_state: '浙江省',
  receiver_city: '杭州市',
  receiver_district: '西湖区',
  receiver_address: '文三路 1 号',
  receiver_name: '林**',
  receiver_mobile: '138****2046',
  orders: { order: taobaoLines },
}
const taobao = (change: object = {}): unknown => ({ ...taobaoTrade, ...change })

describe('taobao.trade.fullinfo.get', () => {
  test('becomes an order: options, shares, parcels', () => {
    const order = taken(mapTaobao({ trade_fullinfo_get_response: { trade: taobao() } }))
    expect(order).toMatchObject({
      id: '2100000000000000010',
      memberId: 'taobao:AAHxyz_1',
      status: 'shipped',
      createdAt: '2026-11-18T01:37:00.000Z',
      paidAt: '2026-11-18T01:38:10.000Z',
      goodsMinor: 99800,
      discountMinor: 9980,
      shippingFeeMinor: 1000,
      paidMinor: 90820,
      address: { district: '西湖区', detail: '文三路 1 号' },
    })
    expect(order.lines[0]).toMatchObject({ options: { 颜色分类: '松石绿', 尺码: 'L' }, paidMinor: 80910 })
    expect(order.shipments.map(({ carrier, waybill, lineIds }) => [carrier, waybill, lineIds])).toEqual([
      ['顺丰速运', 'SF200', ['2100000000000000011']],
      ['顺丰速运', 'SF201', ['2100000000000000012']],
    ])
  })

  test.each([
    ['WAIT_BUYER_PAY', 'unpaid'],
    ['WAIT_SELLER_SEND_GOODS', 'paid'],
    ['SELLER_CONSIGNED_PART', 'part-shipped'],
    ['TRADE_BUYER_SIGNED', 'signed'],
    ['TRADE_FINISHED', 'completed'],
    ['TRADE_CLOSED', 'refunded'],
    ['TRADE_CLOSED_BY_TAOBAO', 'cancelled'],
  ])('%s is %s', (status, ours) => {
    expect(taken(mapTaobao({ trade: taobao({ status }) })).status).toBe(ours)
  })

  test('a refund under way wins', () => {
    const order = [{ ...taobaoLines[0], refund_status: 'WAIT_SELLER_AGREE' }, taobaoLines[1]]
    expect(taken(mapTaobao(taobao({ orders: { order } }))).status).toBe('refunding')
  })

  test('without shares of its own the payment is split over the lines', () => {
    const order = taobaoLines.map(({ divide_order_fee: _, ...line }) => line)
    expect(taken(mapTaobao(taobao({ orders: { order } }))).lines.map(({ paidMinor }) => paidMinor)).toEqual([
      80910, 8910,
    ])
  })

  test('an unpaid trade has no time of payment', () => {
    expect(taken(mapTaobao(taobao({ status: 'WAIT_BUYER_PAY' }))).paidAt).toBeNull()
  })

  test.each([
    [7, 'malformed'],
    [{}, 'no-number'],
    // A number that JSON could not carry whole is another order's.
    [taobao({ tid: 2 ** 60 }), 'no-number'],
    [taobao({ created: 'yesterday' }), 'no-date'],
    [taobao({ status: 'SOMETHING_NEW' }), 'unknown-state'],
    [taobao({ payment: '九百' }), 'bad-amount'],
    [taobao({ payment: '908.205' }), 'bad-amount'],
    [taobao({ orders: {} }), 'no-lines'],
    [taobao({ orders: { order: [{ ...taobaoLines[0], num: 0 }] } }), 'bad-line'],
    [taobao({ orders: { order: [{ ...taobaoLines[0], price: null }] } }), 'bad-line'],
  ])('what is no order: %#', (payload, reason) => {
    expect(mapTaobao(payload)).toEqual({ ok: false, reason })
  })

  test('hostile lengths are cut to what an order holds', () => {
    const long = '长'.repeat(5000)
    const order = [{ ...taobaoLines[0], title: long, invoice_no: '9'.repeat(400), logistics_company: long }]
    const wide = { receiver_name: long, receiver_address: long, receiver_mobile: long, buyer_open_uid: '×'.repeat(999) }
    taken(mapTaobao(taobao({ ...wide, payment: '819.10', orders: { order } })))
  })
})
