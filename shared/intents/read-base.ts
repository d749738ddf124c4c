import { extractFeatures, type FeatureVector } from './features.ts'
import { packedModel } from './model.data.ts'
import { type IntentModel, unpackModel } from './model.ts'
import { logitsOf } from './score-labels.ts'

/** A text as the shipped model reads it: raw scores in the order of the labels, and what they were computed from. */
export type BaseReading = {
  labels: readonly string[]
  vector: FeatureVector
  logits: Float32Array
  sharpness: number
}

let shipped: IntentModel | undefined

/** Reads a text by the shipped model alone; the model is unpacked on first use. */
export function readBase(text: string): BaseReading {
  shipped ??= unpackModel(packedModel)
  const vector = extractFeatures(text)
  const { labels, sharpness } = shipped
  return { labels, vector, logits: logitsOf(shipped, vector), sharpness }
}
