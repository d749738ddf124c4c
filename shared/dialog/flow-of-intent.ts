import type { IntentId } from '../protocol/intent-ids.ts'
import type { Flow } from './flow.ts'
import { allFlows } from './flows/all-flows.ts'

/** The flow of every intent, or `answer`: the best article above the threshold, else nobody knows. */
export const flowOfIntent: Record<IntentId, string> = {
  product_spec: 'product-facts',
  product_recommend: 'recommend',
  size_advice: 'size-advice',
  stock: 'stock',
  price_promo: 'price',
  price_compare: 'answer',
  shipping_fee: 'shipping-fee',
  delivery_eta: 'delivery-eta',
  authenticity: 'answer',
  gift: 'answer',
  invoice: 'answer',
  how_to_order: 'answer',
  payment_issue: 'payment',
  coupon_inquiry: 'coupons',
  restock_notify: 'restock-notify',
  order_status: 'order-tracking',
  logistics_track: 'order-tracking',
  logistics_exception: 'logistics-trouble',
  change_address: 'change-address',
  change_order: 'change-items',
  cancel_order: 'cancel-order',
  price_edit: 'price-edit',
  combine_shipping: 'combine-shipping',
  delivery_schedule: 'delivery-schedule',
  return_goods: 'return-goods',
  exchange_goods: 'exchange-goods',
  refund_status: 'refund-tracking',
  refund_only: 'refund-only',
  quality_problem: 'quality-problem',
  price_protect: 'price-protection',
  warranty_repair: 'warranty',
  usage_howto: 'answer',
  return_shipping_fee: 'answer',
  compensation: 'compensation',
  membership_points: 'membership',
  greeting: 'greeting',
  thanks_bye: 'thanks-bye',
  ack: 'ack',
  human_agent: 'human-agent',
  complaint: 'answer',
  feedback_rating: 'feedback',
  chitchat_other: 'chitchat',
  out_of_scope: 'answer',
}

const byId = new Map(allFlows.map((flow) => [flow.id, flow]))

/** A flow by its id; undefined for `answer` and for ids of flows that no longer exist. */
export function getFlow(id: string): Flow | undefined {
  return byId.get(id)
}
