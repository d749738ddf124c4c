import { type HeldOut, topLabel } from '../../intents/cross-validate.ts'
import { softmax } from '../../intents/score-labels.ts'

/** One tenth of the probabilities: how sure the model said it was, how often it was right. */
export type CalibrationBin = { n: number; said: number; right: number }

const bins = 10

/** Held-out texts by the probability of their best label. */
export function calibrationOf(held: readonly HeldOut[], sharpness: number): { bins: CalibrationBin[]; error: number } {
  const sums = Array.from({ length: bins }, () => ({ n: 0, said: 0, right: 0 }))
  for (const one of held) {
    const best = Math.max(...softmax(Float32Array.from(one.logits), sharpness))
    const bin = sums[Math.min(bins - 1, Math.floor(best * bins))] as CalibrationBin
    bin.n += 1
    bin.said += best
    bin.right += topLabel(one) === one.expected ? 1 : 0
  }
  const error = sums.reduce((sum, { said, right }) => sum + Math.abs(said - right), 0) / held.length
  return { bins: sums.map(({ n, said, right }) => ({ n, said: said / (n || 1), right: right / (n || 1) })), error }
}
