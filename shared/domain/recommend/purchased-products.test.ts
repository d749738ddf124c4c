import { expect, test } from 'vitest'
import { createDemoShop } from '../../demo/create-demo-shop.ts'
import type { Order } from '../../protocol/commerce.ts'
import { purchasedProducts } from './purchased-products.ts'

const [order] = createDemoShop(new Date('2026-11-21T06:00:00Z')).orders
if (order === undefined) throw new Error('the demo shop has no order')
const [line] = order.lines

function bought(productId: string, rest: Partial<Order>): Order {
  return {
    ...order,
    lines: [{ ...line, productId }],
    status: 'signed',
    paidAt: order?.createdAt ?? null,
    ...rest,
  } as Order
}

test('paid and kept orders count, the latest first, each product once', () => {
  const orders = [
    bought('tent', { createdAt: '2026-10-01T00:00:00Z' }),
    bought('gas', { createdAt: '2026-11-01T00:00:00Z', status: 'shipped' }),
    bought('tent', { createdAt: '2026-09-01T00:00:00Z' }),
    bought('unpaid', { paidAt: null, status: 'unpaid' }),
    bought('cancelled', { status: 'cancelled' }),
    bought('refunded', { status: 'refunded' }),
  ]
  expect(purchasedProducts(orders)).toEqual(['gas', 'tent'])
})
