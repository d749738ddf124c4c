/** Every request a shopper can make, by stable id; names and groups are in intents/catalogue.ts. */
export const intentIds = [
  'product_spec',
  'product_recommend',
  'size_advice',
  'stock',
  'price_promo',
  'price_compare',
  'shipping_fee',
  'delivery_eta',
  'authenticity',
  'gift',
  'invoice',
  'how_to_order',
  'payment_issue',
  'coupon_inquiry',
  'restock_notify',
  'order_status',
  'logistics_track',
  'logistics_exception',
  'change_address',
  'change_order',
  'cancel_order',
  'price_edit',
  'combine_shipping',
  'delivery_schedule',
  'return_goods',
  'exchange_goods',
  'refund_status',
  'refund_only',
  'quality_problem',
  'price_protect',
  'warranty_repair',
  'usage_howto',
  'return_shipping_fee',
  'compensation',
  'membership_points',
  'greeting',
  'thanks_bye',
  'ack',
  'human_agent',
  'complaint',
  'feedback_rating',
  'chitchat_other',
  'out_of_scope',
] as const

/** The id of one kind of request. */
export type IntentId = (typeof intentIds)[number]

const known: ReadonlySet<string> = new Set(intentIds)

/** Whether a text from outside is the id of an intent. */
export function isIntentId(text: string): text is IntentId {
  return known.has(text)
}
