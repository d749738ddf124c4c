import { request } from '@playwright/test'
import { createDemoShop } from '../../shared/demo/create-demo-shop.ts'
import { assert } from '../../shared/lib/assert.ts'
import type { Order } from '../../shared/protocol/commerce.ts'
import { expect } from '../fixtures.ts'

/** Tells the edge, as an owner's export file does, that an order has left and is out for delivery. */
export async function sendOrder(edge: { url: string; password: string }, orderId: string): Promise<void> {
  const order = createDemoShop(new Date()).orders.find(({ id }) => id === orderId)
  assert(order, `the demo shop has no order ${orderId}`)
  const context = await request.newContext({ baseURL: edge.url, extraHTTPHeaders: { origin: edge.url } })
  const signIn = await context.post('/api/staff/sign-in', {
    data: { email: 'owner@demo.shop', password: edge.password },
  })
  const { token } = await signIn.json()
  const told = await context.post('/api/desk/orders/import', {
    headers: { authorization: `Bearer ${token}` },
    data: { orders: [outForDelivery(order)] },
  })
  expect(await told.json()).toMatchObject({ updated: 1 })
  await context.dispose()
}

function outForDelivery(order: Order): Order {
  const at = new Date(Date.now() - 60_000).toISOString()
  return {
    ...order,
    status: 'shipped',
    shipments: [
      {
        id: `pk-${order.id}`,
        carrier: '中通快递',
        waybill: '73130000009999',
        lineIds: order.lines.map(({ id }) => id),
        status: 'delivering',
        nodes: [{ at, text: '网点派送中' }],
      },
    ],
  }
}

/** Puts demo orders back to what they were: journeys of one worker share an edge, and each must find its order as it began. */
export async function restoreOrders(edge: { url: string }, ...ids: string[]): Promise<void> {
  const context = await request.newContext({ baseURL: edge.url, extraHTTPHeaders: { origin: edge.url } })
  const told = await context.post('/demo/orders/restore', { data: { ids } })
  expect(await told.json()).toEqual({ restored: ids.length })
  await context.dispose()
}
