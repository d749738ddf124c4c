import { rowOf } from './feature-index.ts'
import type { FeatureVector } from './features.ts'
import { leak } from './leak.ts'
import type { IntentModel } from './model.ts'
import { addTableRow } from './weight-table.ts'

/** Calibrated probability of every label of a model, in the model's order. */
export function scoreLabels(model: IntentModel, vector: FeatureVector): Float32Array {
  return softmax(logitsOf(model, vector), model.sharpness)
}

/** Raw scores, before calibration: those of the linear part and those through the hidden units, added. */
export function logitsOf(
  { index, linear, embed, unitBias, output, bias }: IntentModel,
  vector: FeatureVector,
): Float32Array {
  const logits = Float32Array.from(bias)
  const units = Float32Array.from(unitBias)
  const embedded = embed.isRead.length
  const isLinear = linear.isRead.length > 0
  for (let at = 0; at < vector.ids.length; at += 1) {
    const row = rowOf(index, vector.ids[at] as number)
    if (row < 0) continue
    const value = vector.values[at] as number
    if (isLinear) addTableRow(linear, row, value, logits)
    if (row < embedded) addTableRow(embed, row, value, units)
  }
  for (let unit = 0; unit < units.length; unit += 1) {
    addTableRow(output, unit, leak(units[unit] as number), logits)
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
