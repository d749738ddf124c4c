import type { CardOf } from '../../protocol/cards.ts'
import type { Order, Product } from '../../protocol/commerce.ts'
import type { Proof } from '../../protocol/conversation.ts'
import { describeOrder } from './describe-order.ts'
import { maskOrder } from './mask-order.ts'

/** Why an order has not left, as a shopper reads it. */
export const holdReasonLabels: Readonly<Record<NonNullable<Order['holdReason']>, string>> = {
  'out-of-stock': '缺货，等补货',
  presale: '预售商品，按预售时间发出',
  'address-problem': '收货地址需要核对',
  'paid-late': '付款晚于当天截单时间',
}

/** The order as a card, with no more than this proof may see; null without proof. Pictures come from `products`. */
export function toOrderCard(order: Order, proof: Proof, now: Date, products: Product[] = []): CardOf<'order'> | null {
  const shown = maskOrder(order, proof)
  if (shown === null) return null
  const facts = describeOrder(shown, now)
  return {
    kind: 'order',
    orderId: order.id,
    status: order.status,
    items: shown.lines.map(({ title, quantity, productId }) => ({ title, quantity, ...imageOf(products, productId) })),
    shipment: facts.shipment,
    promisedShipBy: facts.promisedShipBy,
    ...(facts.holdReason === null || facts.holdReason === undefined
      ? {}
      : { holdReason: holdReasonLabels[facts.holdReason] }),
    paidMinor: 'paidMinor' in shown ? shown.paidMinor : null,
    checkedAt: now.toISOString(),
  }
}

function imageOf(products: Product[], productId: string): { imagePath?: string } {
  const imagePath = products.find(({ id }) => id === productId)?.imagePath
  return imagePath === undefined ? {} : { imagePath }
}
