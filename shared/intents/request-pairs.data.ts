import type { IntentId } from '../protocol/intent-ids.ts'

/**
 * What a shopper tells before asking, by what the telling alone would be taken for: 拉链坏了 before 能换吗 is the
 * reason of the exchange, not a report of its own.
 */
export const reasonsFor: Partial<Record<IntentId, readonly IntentId[]>> = {
  quality_problem: ['usage_howto', 'authenticity', 'product_spec', 'gift', 'complaint'],
  logistics_exception: ['logistics_track', 'cancel_order', 'refund_status', 'compensation'],
  logistics_track: ['logistics_exception', 'cancel_order', 'complaint', 'order_status'],
  order_status: [
    ...(['cancel_order', 'compensation', 'change_address', 'change_order', 'price_protect', 'complaint'] as const),
    ...(['logistics_track', 'logistics_exception', 'combine_shipping', 'delivery_schedule', 'price_edit'] as const),
  ],
  change_order: ['cancel_order', 'change_address', 'exchange_goods', 'price_edit'],
  change_address: ['change_order', 'logistics_exception', 'cancel_order', 'return_goods', 'logistics_track'],
  exchange_goods: ['return_goods', 'quality_problem', 'size_advice', 'change_order'],
  return_goods: [
    'change_address',
    'refund_status',
    'coupon_inquiry',
    'return_shipping_fee',
    'refund_only',
    'exchange_goods',
  ],
  size_advice: ['exchange_goods', 'return_goods', 'change_order', 'product_recommend', 'product_spec'],
  product_spec: ['product_recommend', 'usage_howto', 'size_advice', 'gift'],
  price_compare: ['authenticity', 'price_protect', 'price_promo', 'coupon_inquiry'],
  price_promo: ['price_compare', 'product_recommend', 'shipping_fee', 'price_protect'],
  price_protect: ['change_order', 'price_compare'],
  payment_issue: ['price_edit', 'order_status'],
  how_to_order: ['price_promo', 'stock', 'invoice'],
  delivery_schedule: ['delivery_eta', 'compensation', 'warranty_repair'],
  stock: ['restock_notify', 'product_recommend'],
  refund_only: ['return_goods'],
  invoice: ['stock'],
}

/** What is wanted because goods are faulty, whichever of the two is said first. */
export const remedies: readonly IntentId[] = [
  ...(['return_goods', 'exchange_goods', 'refund_only', 'warranty_repair', 'compensation'] as const),
  'return_shipping_fee',
]

/** Requests that lie so near each other that two questions about one thing are easily read as both. */
export const nearPairs: readonly (readonly [IntentId, IntentId])[] = [
  ['usage_howto', 'product_spec'],
  ['usage_howto', 'quality_problem'],
  ['price_promo', 'price_compare'],
  ['price_promo', 'shipping_fee'],
  ['price_promo', 'payment_issue'],
  ['return_shipping_fee', 'shipping_fee'],
  ['order_status', 'logistics_exception'],
  ['order_status', 'logistics_track'],
  ['order_status', 'delivery_eta'],
  ['logistics_track', 'logistics_exception'],
  ['logistics_track', 'delivery_eta'],
  ['delivery_schedule', 'delivery_eta'],
  ['change_order', 'exchange_goods'],
  ['change_order', 'change_address'],
  ['change_order', 'price_edit'],
  ['change_address', 'price_edit'],
  ['refund_only', 'return_goods'],
  ['refund_only', 'refund_status'],
  ['refund_only', 'compensation'],
  ['return_goods', 'refund_status'],
  ['return_goods', 'cancel_order'],
  ['gift', 'stock'],
  ['quality_problem', 'order_status'],
  ['change_order', 'price_protect'],
  ['product_spec', 'how_to_order'],
  ['stock', 'delivery_eta'],
  ['exchange_goods', 'return_goods'],
  ['quality_problem', 'product_spec'],
  ['quality_problem', 'stock'],
  ['product_recommend', 'product_spec'],
  ['product_recommend', 'size_advice'],
  ['product_spec', 'coupon_inquiry'],
]
