import { maskOrder } from '../../shared/domain/orders/mask-order.ts'
import type { Order } from '../../shared/protocol/commerce.ts'
import { maskAddress } from './mask-person.ts'

const noAmounts = { goodsMinor: 0, discountMinor: 0, shippingFeeMinor: 0, paidMinor: 0 }

/**
 * An order for somebody who proved its number and four digits and no more: status, nodes and item names. The rules
 * mask too; what they are never given they cannot say by mistake.
 */
export function toShownOrder(order: Order): Order {
  const { shipments } = maskOrder(order, 'order')
  const lines = order.lines.map((line) => ({ ...line, priceMinor: 0, paidMinor: 0 }))
  return { ...order, ...noAmounts, lines, shipments, address: maskAddress(order.address) }
}
