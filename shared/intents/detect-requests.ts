import type { IntentId } from '../protocol/intent-ids.ts'
import { rankIntents } from './rank-intents.ts'
import type { ShopLayer } from './shop-layer.ts'
import { splitRequests } from './split-requests.ts'

/** What the conversation already knows when a message arrives. */
export type IntentContext = {
  /** Oldest first. */
  previousIntents?: IntentId[]
  /** Slot id the assistant asked for. */
  lastQuestion?: string
  hasOrder?: boolean
  pageKind?: 'product' | 'cart' | 'order' | 'other'
  /** What the shop taught; without it the shipped model decides alone. */
  layer?: ShopLayer
}

/**
 * One intent with its calibrated probability. `own`: the probability is that of the shop's own intent of this id, and
 * `intent` the catalogue's best reading of the same text.
 */
export type RankedIntent = { intent: IntentId; probability: number; own?: string }

/** One request of a message: its intent, its clause and the whole ranking, best first. */
export type DetectedRequest = {
  intent: IntentId
  probability: number
  text: string
  ranked: RankedIntent[]
  /** The shop's own intent that won; `intent` is then the catalogue's best reading. */
  own?: string
}

/** Below this probability of the best intent the assistant asks or hands over instead of acting. */
export const askBelow = 0.33

/** The best single reading of a whole message. */
export function detectIntent(text: string, context: IntentContext = {}): DetectedRequest {
  return toRequest(text, rankIntents(text, context))
}

/** The requests of a message, best first; a message that asks two things gives two. */
export function detectRequests(text: string, context: IntentContext = {}): DetectedRequest[] {
  return splitRequests(text, context)
}

function toRequest(text: string, ranked: RankedIntent[]): DetectedRequest {
  const best: RankedIntent = ranked[0] ?? { intent: 'out_of_scope', probability: 0 }
  const own = best.own === undefined ? {} : { own: best.own }
  return { intent: best.intent, probability: best.probability, text: text.trim(), ranked, ...own }
}
