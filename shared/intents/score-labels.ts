import { rowOf } from './feature-index.ts'
import type { FeatureVector } from './features.ts'
import type { IntentModel } from './model.ts'

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
  const embedded = units.length === 0 ? 0 : embed.length / units.length
  const isLinear = linear.length > 0
  for (let at = 0; at < vector.ids.length; at += 1) {
    const row = rowOf(index, vector.ids[at] as number)
    if (row < 0) continue
    const value = vector.values[at] as number
    if (isLinear) addRow(linear, row, value, logits)
    if (row < embedded) addRow(embed, row, value, units)
  }
  for (let unit = 0; unit < units.length; unit += 1) {
    const active = units[unit] as number
    if (active > 0) addRow(output, unit, active, logits)
  }
  return logits
}

function addRow(table: Float32Array, row: number, value: number, sums: Float32Array): void {
  const from = row * sums.length
  for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] as number) + (table[from + at] as number) * value
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
