import { env } from 'cloudflare:workers'
import { beforeAll, expect, test } from 'vitest'
import type { Order } from '../../shared/protocol/commerce.ts'
import { ordersImportedSchema, ordersPerImport, tracesImportedSchema } from '../../shared/protocol/desk-orders.ts'
import { createDemoSource } from '../commerce/demo-source.ts'
import { ask, read, seedDemo, signIn } from '../test/edge.ts'

const told: Order = {
  id: 'FILE-1',
  memberId: 'file:FILE-1',
  status: 'paid',
  createdAt: '2026-11-18T01:37:00.000Z',
  paidAt: '2026-11-18T01:38:00.000Z',
  promisedShipBy: null,
  lines: [
    {
      id: 'L1',
      skuId: 'file-1',
      productId: 'file-1',
      title: '羊毛袜',
      options: {},
      quantity: 1,
      priceMinor: 4950,
      paidMinor: 4950,
      returnClass: 'standard',
      noReturnConfirmed: false,
    },
  ],
  goodsMinor: 4950,
  discountMinor: 0,
  shippingFeeMinor: 0,
  paidMinor: 4950,
  freightInsured: false,
  gifts: [],
  address: {
    province: '浙江省',
    city: '杭州市',
    district: '西湖区',
    detail: '文三路1号',
    name: '林',
    phone: '13800002046',
  },
  shipments: [],
}

let token = ''
beforeAll(async () => {
  await seedDemo()
  token = (await signIn('owner')).token
})

const send = (orders: unknown[], by = token) => ask('/api/desk/orders/import', { token: by, body: { orders } })
const take = async (orders: Order[]) => read(await send(orders), ordersImportedSchema)
const find = () => createDemoSource(env.DB).fetchOrder('demo', told.id)

test('an order is added once, brought up to date, and never set back', async () => {
  expect(await take([told])).toEqual({ added: 1, updated: 0, kept: [], refused: [] })
  expect(await find()).toMatchObject({ phoneLast4: '2046', order: { status: 'paid' } })
  expect(await take([{ ...told, status: 'shipped' }])).toEqual({ added: 0, updated: 1, kept: [], refused: [] })
  expect((await find())?.order.status).toBe('shipped')
  expect(await take([told])).toEqual({ added: 0, updated: 0, kept: [told.id], refused: [] })
  expect((await find())?.order.status).toBe('shipped')
})

test('a full request fits the limit of a body', async () => {
  const many = Array.from({ length: ordersPerImport }, (_, index) => ({ ...told, id: `MANY-${index}` }))
  expect(await take(many)).toMatchObject({ added: ordersPerImport })
})

test("a platform's payloads: good ones are taken, the others named by their place", async () => {
  const order = {
    order_sn: 'PDD-1',
    ...{ confirm_status: 1, refund_status: 1, order_status: 2, created_time: '2026-11-18 09:37:00' },
    ...{ pay_amount: '10.00', tracking_number: 'YT1', receiver_phone: '13800002046' },
    item_list: [{ goods_id: 1, sku_id: 2, goods_name: '登山杖', goods_count: 1, goods_price: '10.00' }],
  }
  const body = { platform: 'pdd', payloads: [{ order_info: order }, { order_info: { ...order, order_status: 9 } }] }
  expect(await read(await ask('/api/desk/orders/import', { token, body }), ordersImportedSchema)).toEqual({
    ...{ added: 1, updated: 0, kept: [], refused: [{ index: 1, reason: 'unknown-state' }] },
  })
  const data = [{ ftime: '2026-11-20 10:00:00', context: '已签收', status: '签收' }]
  const payload = { nu: 'YT1', com: 'yuantong', state: '3', data }
  const traces = [
    { order: 'PDD-1', payload },
    { order: 'PDD-1', payload: { ...payload, nu: 'YT2' } },
    { order: 'NO-1', payload },
    { order: 'PDD-1', payload: '<html>' },
    { payload: { ...payload, nu: 'YT3' } },
  ]
  const sent = await ask('/api/desk/traces/import', { token, body: { from: 'kuaidi100', traces } })
  expect(await read(sent, tracesImportedSchema)).toEqual({
    updated: 1,
    refused: [
      { index: 1, reason: 'unknown-waybill' },
      { index: 2, reason: 'unknown-order' },
      { index: 3, reason: 'malformed' },
      { index: 4, reason: 'unknown-order' },
    ],
  })
  expect(await createDemoSource(env.DB).fetchOrder('demo', 'PDD-1')).toMatchObject({
    order: {
      status: 'signed',
      shipments: [{ carrier: '圆通速递', signedAt: '2026-11-20T02:00:00.000Z', lineIds: ['2-1'] }],
    },
  })
})

test('a trace that names no order finds it by its waybill, unless two orders carry that number', async () => {
  const parcel = { id: 'p1', carrier: '圆通速递', waybill: 'YT9', lineIds: ['L1'], status: 'in-transit', nodes: [] }
  const sent: Order = { ...told, id: 'WAY-1', status: 'shipped', shipments: [{ ...parcel, status: 'in-transit' }] }
  const payload = {
    nu: 'YT9',
    com: 'yuantong',
    state: '5',
    data: [{ ftime: '2026-11-20 10:00:00', context: '派送中' }],
  }
  const bring = async () => {
    const body = { from: 'kuaidi100', traces: [{ payload }] }
    return read(await ask('/api/desk/traces/import', { token, body }), tracesImportedSchema)
  }
  await take([sent])
  expect(await bring()).toEqual({ updated: 1, refused: [] })
  const found = await createDemoSource(env.DB).fetchOrder('demo', 'WAY-1')
  expect(found?.order.shipments[0]).toMatchObject({ status: 'delivering', nodes: [{ text: '派送中' }] })
  await take([{ ...sent, id: 'WAY-2' }])
  expect(await bring()).toEqual({ updated: 0, refused: [{ index: 0, reason: 'unknown-order' }] })
})

test('what is no order is refused, and operators may not import', async () => {
  expect((await send([told, { ...told, paidMinor: 1.5 }])).status).toBe(400)
  expect((await send([])).status).toBe(400)
  expect((await send([told], (await signIn()).token)).status).toBe(403)
})
