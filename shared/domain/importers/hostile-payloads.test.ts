import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { orderSchema, shipmentSchema } from '../../protocol/commerce.ts'
import { mapJd } from './map-jd.ts'
import { mapKdniao } from './map-kdniao.ts'
import { mapKuaidi100 } from './map-kuaidi100.ts'
import { mapPdd } from './map-pdd.ts'
import { mapShopify } from './map-shopify.ts'
import { mapTaobao } from './map-taobao.ts'

const now = new Date('2026-11-22T04:00:00.000Z')
const odd = fc.oneof(
  fc.anything({ maxDepth: 2 }),
  fc.constantFrom(
    '',
    '0',
    '-1',
    '1e9',
    '999999999.99',
    'NaN',
    '__proto__',
    '\u0000',
    '😀'.repeat(300),
    null,
    undefined,
  ),
)

/** A right payload in which any field may hold anything. */
function broken(right: Record<string, unknown>): fc.Arbitrary<Record<string, unknown>> {
  const fields = Object.entries(right).map(([name, value]): [string, fc.Arbitrary<unknown>] => {
    const inner = Array.isArray(value) ? fc.array(broken(value[0] ?? {}), { maxLength: 4 }) : fc.constant(value)
    return [name, fc.oneof({ weight: 8, arbitrary: inner }, { weight: 1, arbitrary: odd })]
  })
  return fc.record(Object.fromEntries(fields))
}

const taobaoLine = {
  oid: '1',
  num_iid: 2,
  sku_id: '3',
  title: '衣',
  num: 2,
  price: '9.90',
  divide_order_fee: '9.90',
  invoice_no: 'SF1',
}
const taobao = {
  tid: '1',
  status: 'TRADE_FINISHED',
  created: '2026-11-18 09:00:00',
  payment: '9.90',
  post_fee: '0',
  receiver_name: '林',
}
const jd = {
  orderId: '1',
  orderState: 'FINISHED_L',
  orderStartTime: '2026-11-18 09:00:00',
  orderPayment: '9.90',
  freightPrice: '0',
  waybill: 'A1,B2',
  itemInfoList: [{ skuId: '1', skuName: '衣', jdPrice: '9.90', itemTotal: '1' }],
}
const pdd = {
  order_sn: '1-2',
  order_status: 2,
  confirm_status: 1,
  created_time: '2026-11-18 09:00:00',
  pay_amount: 9.9,
  postage: 0,
  tracking_number: 'YT1',
  item_list: [{ goods_id: 1, sku_id: 2, goods_name: '杖', goods_spec: '黑,L', goods_count: 1, goods_price: 9.9 }],
}
const shopify = {
  name: '#1',
  currency: 'CNY',
  financial_status: 'paid',
  fulfillment_status: null,
  created_at: '2026-11-18T09:00:00Z',
  total_price: '9.90',
  line_items: [{ id: 1, variant_id: 2, title: '衣', quantity: 1, price: '9.90' }],
  fulfillments: [{ tracking_number: 'SF1', shipment_status: 'delivered' }],
  shipping_lines: [{ price: '0' }],
}
const kuaidi = {
  nu: 'SF1',
  com: 'shunfeng',
  state: '3',
  arrivalTime: '2026-11-25 10',
  data: [{ ftime: '2026-11-20 10:00:00', context: '已签收', status: '签收', areaName: '浙江,杭州市' }],
}
const kdniao = {
  LogisticCode: 'YT1',
  ShipperCode: 'YTO',
  State: '2',
  Traces: [{ AcceptTime: '2026-11-20 10:00:00', AcceptStation: '已揽收' }],
}

describe('a payload with anything anywhere never throws and never gives what our shapes do not allow', () => {
  test.each([
    [
      'taobao',
      fc
        .tuple(broken(taobao), fc.array(broken(taobaoLine), { maxLength: 3 }))
        .map(([trade, order]) => ({ ...trade, orders: { order } })),
      mapTaobao,
    ],
    ['jd', broken(jd), mapJd],
    ['pdd', broken(pdd), mapPdd],
    ['shopify', broken(shopify), (payload: unknown) => mapShopify(payload, 'CNY')],
  ] as const)('%s', (_, payloads, map) => {
    let taken = 0
    fc.assert(
      fc.property(payloads, (payload) => {
        const result = map(payload)
        if (!result.ok) return
        taken += 1
        const issues = v.safeParse(orderSchema, result.value).issues
        expect(issues).toBeUndefined()
      }),
      { numRuns: 600, seed: 20261122 },
    )
    expect(taken).toBeGreaterThan(50)
  })

  test.each([
    ['kuaidi100', broken(kuaidi), mapKuaidi100],
    ['快递鸟', broken(kdniao), mapKdniao],
  ] as const)('%s', (_, payloads, map) => {
    let taken = 0
    fc.assert(
      fc.property(payloads, (payload) => {
        const result = map(payload, now)
        if (!result.ok) return
        taken += 1
        expect(v.safeParse(shipmentSchema, result.value).issues).toBeUndefined()
      }),
      { numRuns: 600, seed: 20261122 },
    )
    expect(taken).toBeGreaterThan(50)
  })
})
