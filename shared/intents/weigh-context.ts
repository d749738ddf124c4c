import type { IntentId } from '../protocol/intent-ids.ts'
import type { IntentContext, RankedIntent } from './detect-requests.ts'

/** How many times likelier an intent becomes under a circumstance. */
type Weights = Partial<Record<IntentId, number>>

const onProductPage: Weights = { product_spec: 1.3, size_advice: 1.2, stock: 1.2, delivery_eta: 1.3 }
const onCartPage: Weights = { price_promo: 1.5, shipping_fee: 1.2, coupon_inquiry: 1.2, how_to_order: 1.2 }
const onOrderPage: Weights = {
  order_status: 6,
  logistics_track: 3,
  cancel_order: 1.2,
  change_address: 1.2,
  delivery_eta: 0.04,
}
const withOrder: Weights = { order_status: 2, logistics_track: 1.6, logistics_exception: 1.3, delivery_eta: 0.5 }
const repeated = 1.4
const shortLength = 8
const carriedOver = 0.6

/** 那蓝色的呢, 这个呢: says what, not what for. */
const elliptic = /^(?:那|这|另|还有)|呢[?？。~ ]*$/
const unsure = 0.5
const talk: ReadonlySet<IntentId> = new Set(['ack', 'chitchat_other', 'out_of_scope', 'greeting', 'feedback_rating'])

/** Probabilities weighed by what the conversation knows; the sum stays 1. Clear texts hardly move. */
export function weighContext(ranked: RankedIntent[], text: string, context: IntentContext): RankedIntent[] {
  const circumstances = circumstancesOf(text, context)
  const weighed =
    circumstances.length === 0
      ? ranked
      : normalise(
          ranked.map(({ intent, probability }) => ({
            intent,
            probability: circumstances.reduce((value, weights) => value * (weights[intent] ?? 1), probability),
          })),
        )
  return goOn(weighed, text, context)
}

function circumstancesOf(text: string, context: IntentContext): Weights[] {
  const circumstances: Weights[] = []
  if (context.pageKind === 'product') circumstances.push(onProductPage)
  if (context.pageKind === 'cart') circumstances.push(onCartPage)
  if (context.pageKind === 'order') circumstances.push(onOrderPage)
  if (context.hasOrder === true) circumstances.push(withOrder)
  const last = context.previousIntents?.at(-1)
  if (last !== undefined && text.trim().length <= shortLength) circumstances.push({ [last]: repeated })
  return circumstances
}

/** A short message that is unclear alone, or answers our question, goes on with what was spoken of. */
function goOn(ranked: RankedIntent[], text: string, context: IntentContext): RankedIntent[] {
  const last = context.previousIntents?.findLast((intent) => !talk.has(intent))
  if (last === undefined || text.trim().length > shortLength * 2) return ranked
  const best = ranked.reduce((top, one) => (one.probability > top.probability ? one : top))
  const isFollowUp = elliptic.test(text.trim()) && (best.probability < unsure || talk.has(best.intent))
  const isAnswer = context.lastQuestion !== undefined && (talk.has(best.intent) || best.probability < unsure)
  if (!isFollowUp && !isAnswer) return ranked
  return ranked.map(({ intent, probability }) => ({
    intent,
    probability: probability * (1 - carriedOver) + (intent === last ? carriedOver : 0),
  }))
}

function normalise(ranked: RankedIntent[]): RankedIntent[] {
  const sum = ranked.reduce((total, { probability }) => total + probability, 0)
  return ranked.map(({ intent, probability }) => ({ intent, probability: probability / sum }))
}
