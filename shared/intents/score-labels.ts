import type { FeatureVector } from './features.ts'
import type { IntentModel } from './model.ts'

/** Calibrated probability of every label of a model, in the model's order. */
export function scoreLabels(model: IntentModel, vector: FeatureVector): Float32Array {
  return softmax(logitsOf(model, vector), model.sharpness)
}

/** Raw scores, before calibration. */
export function logitsOf(model: IntentModel, vector: FeatureVector): Float32Array {
  const { rows, weights, scale, bias } = model
  const logits = Float32Array.from(bias)
  const width = logits.length
  for (let at = 0; at < vector.ids.length; at += 1) {
    const row = rows.get(vector.ids[at] ?? -1)
    if (row === undefined) continue
    const value = vector.values[at] ?? 0
    const from = row * width
    for (let label = 0; label < width; label += 1) {
      const weight = scale[(weights[from + label] ?? 0) + 128] ?? 0
      logits[label] = (logits[label] ?? 0) + weight * value
    }
  }
  return logits
}

/** Probabilities of logits, in place. */
export function softmax(logits: Float32Array, sharpness: number): Float32Array {
  let highest = Number.NEGATIVE_INFINITY
  for (const logit of logits) if (logit > highest) highest = logit
  let sum = 0
  for (let at = 0; at < logits.length; at += 1) {
    const power = Math.exp(((logits[at] ?? 0) - highest) * sharpness)
    logits[at] = power
    sum += power
  }
  for (let at = 0; at < logits.length; at += 1) logits[at] = (logits[at] ?? 0) / sum
  return logits
}
