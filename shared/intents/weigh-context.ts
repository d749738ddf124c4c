import type { IntentId } from '../protocol/intent-ids.ts'
import type { IntentContext, RankedIntent } from './detect-requests.ts'

/** How many times likelier an intent becomes under a circumstance. */
type Weights = Partial<Record<IntentId, number>>

const onProductPage: Weights = { product_spec: 1.3, size_advice: 1.2, stock: 1.2, delivery_eta: 1.3 }
const onCartPage: Weights = { price_promo: 1.5, shipping_fee: 1.2, coupon_inquiry: 1.2, how_to_order: 1.2 }
const onOrderPage: Weights = { order_status: 1.5, logistics_track: 1.4, cancel_order: 1.2, change_address: 1.2 }
const withOrder: Weights = { order_status: 2, logistics_track: 1.6, logistics_exception: 1.3, delivery_eta: 0.5 }
const repeated = 1.4
const shortLength = 8

/** Probabilities weighed by what the conversation knows; the sum stays 1. Clear texts hardly move. */
export function weighContext(ranked: RankedIntent[], text: string, context: IntentContext): RankedIntent[] {
  const circumstances: Weights[] = []
  if (context.pageKind === 'product') circumstances.push(onProductPage)
  if (context.pageKind === 'cart') circumstances.push(onCartPage)
  if (context.pageKind === 'order') circumstances.push(onOrderPage)
  if (context.hasOrder === true) circumstances.push(withOrder)
  // A short message goes on with what was spoken of: 那蓝色的呢.
  const last = context.previousIntents?.at(-1)
  if (last !== undefined && text.trim().length <= shortLength) circumstances.push({ [last]: repeated })
  if (circumstances.length === 0) return ranked
  const weighed = ranked.map(({ intent, probability }) => ({
    intent,
    probability: circumstances.reduce((value, weights) => value * (weights[intent] ?? 1), probability),
  }))
  const sum = weighed.reduce((total, { probability }) => total + probability, 0)
  return weighed.map(({ intent, probability }) => ({ intent, probability: probability / sum }))
}
