import { type IntentId, intentIds } from '../protocol/intent-ids.ts'
import type { IntentContext, RankedIntent } from './detect-requests.ts'
import { type BaseReading, readBase } from './read-base.ts'
import { softmax } from './score-labels.ts'
import { type OwnReading, readWithLayer } from './shop-layer.ts'
import { weighContext } from './weigh-context.ts'

/** All intents with their probabilities, best first; an own intent of the shop that wins stands before them. */
export function rankIntents(text: string, context: IntentContext): RankedIntent[] {
  const base = readBase(text)
  const { probabilities, own } = context.layer === undefined ? readAlone(base) : readWithLayer(base, context.layer)
  const weighed = weighContext(byIntent(base.labels, probabilities), text, context)
  const ranked = weighed.sort((a, b) => b.probability - a.probability)
  const [best] = ranked
  if (own === null || best === undefined) return ranked
  return [{ intent: best.intent, probability: own.probability, own: own.id }, ...ranked]
}

function readAlone({ logits, sharpness }: BaseReading): { probabilities: Float32Array; own: OwnReading | null } {
  return { probabilities: softmax(logits, sharpness), own: null }
}

function byIntent(labels: readonly string[], probabilities: Float32Array): RankedIntent[] {
  const places = new Map(labels.map((label, at) => [label, at]))
  return intentIds.map((intent: IntentId) => {
    const place = places.get(intent)
    return { intent, probability: place === undefined ? 0 : (probabilities[place] ?? 0) }
  })
}
