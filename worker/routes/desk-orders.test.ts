import { env } from 'cloudflare:workers'
import { beforeAll, expect, test } from 'vitest'
import type { Order } from '../../shared/protocol/commerce.ts'
import { ordersImportedSchema, ordersPerImport } from '../../shared/protocol/desk-orders.ts'
import { createDemoSource } from '../commerce/demo-source.ts'
import { ask, read, refusal, seedDemo, signIn } from '../test/edge.ts'

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
  expect(await take([told])).toEqual({ added: 1, updated: 0, kept: [] })
  expect(await find()).toMatchObject({ phoneLast4: '2046', order: { status: 'paid' } })
  expect(await take([{ ...told, status: 'shipped' }])).toEqual({ added: 0, updated: 1, kept: [] })
  expect((await find())?.order.status).toBe('shipped')
  expect(await take([told])).toEqual({ added: 0, updated: 0, kept: [told.id] })
  expect((await find())?.order.status).toBe('shipped')
})

test('a full request fits the limit of a body', async () => {
  const many = Array.from({ length: ordersPerImport }, (_, index) => ({ ...told, id: `MANY-${index}` }))
  expect(await take(many)).toMatchObject({ added: ordersPerImport })
})

test('what is no order is refused by its place, and operators may not import', async () => {
  expect(await refusal(await send([told, { ...told, paidMinor: 1.5 }]))).toEqual({
    status: 400,
    error: { code: 'malformed', field: 'orders.1.paidMinor' },
  })
  expect((await send([told], (await signIn()).token)).status).toBe(403)
})
