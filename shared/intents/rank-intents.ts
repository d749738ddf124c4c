import { type IntentId, intentIds } from '../protocol/intent-ids.ts'
import type { IntentContext, RankedIntent } from './detect-requests.ts'
import { extractFeatures } from './features.ts'
import { packedModel } from './model.data.ts'
import { type IntentModel, unpackModel } from './model.ts'
import { scoreLabels } from './score-labels.ts'
import { weighContext } from './weigh-context.ts'

let shipped: IntentModel | undefined

/** All intents with their probabilities, best first. The shipped model is unpacked on first use. */
export function rankIntents(text: string, context: IntentContext): RankedIntent[] {
  shipped ??= unpackModel(packedModel)
  const probabilities = scoreLabels(shipped, extractFeatures(text))
  const weighed = weighContext(byIntent(shipped.labels, probabilities), text, context)
  return weighed.sort((a, b) => b.probability - a.probability)
}

function byIntent(labels: readonly string[], probabilities: Float32Array): RankedIntent[] {
  const places = new Map(labels.map((label, at) => [label, at]))
  return intentIds.map((intent: IntentId) => {
    const place = places.get(intent)
    return { intent, probability: place === undefined ? 0 : (probabilities[place] ?? 0) }
  })
}
