import * as v from 'valibot'
import { expect } from 'vitest'
import type { Result } from '../../lib/result.ts'
import { type Order, orderSchema } from '../../protocol/commerce.ts'

/** Every order must fit our shape, and its lines' shares must sum to what was paid for goods. */
export function taken(result: Result<Order>): Order {
  if (!result.ok) throw new Error(result.reason)
  const order = v.parse(orderSchema, result.value)
  const shares = order.lines.reduce((sum, { paidMinor }) => sum + paidMinor, 0)
  expect(shares).toBe(order.paidMinor - order.shippingFeeMinor)
  return order
}
