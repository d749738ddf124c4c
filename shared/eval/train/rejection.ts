import type { HeldOut } from '../../intents/cross-validate.ts'
import { softmax } from '../../intents/score-labels.ts'
import { percentile } from '../label-scores.ts'

const outside = 'out_of_scope'

/** At each share of in-scope texts kept: the threshold of the in-scope score, and the share of the others refused. */
export function rejectionCurve(
  held: readonly HeldOut[],
  { sharpness, kept }: { sharpness: number; kept: readonly number[] },
): { kept: number; threshold: number; refused: number }[] {
  const scores = held.map((one) => {
    const probabilities = softmax(Float32Array.from(one.logits), sharpness)
    return { isOutside: one.expected === outside, score: 1 - (probabilities[one.labels.indexOf(outside)] ?? 0) }
  })
  const inside = scores.filter(({ isOutside }) => !isOutside).map(({ score }) => score)
  const others = scores.filter(({ isOutside }) => isOutside)
  return kept.map((share) => {
    const threshold = percentile(inside, 1 - share)
    return { kept: share, threshold, refused: others.filter(({ score }) => score < threshold).length / others.length }
  })
}

/** At each threshold of the best probability: the share of texts answered without asking, and how many of those right. */
export function askingCurve(
  held: readonly HeldOut[],
  { sharpness, thresholds }: { sharpness: number; thresholds: readonly number[] },
): { threshold: number; answered: number; right: number }[] {
  const best = held.map((one) => {
    const probabilities = softmax(Float32Array.from(one.logits), sharpness)
    const top = Math.max(...probabilities)
    return { top, right: one.labels[probabilities.indexOf(top)] === one.expected }
  })
  return thresholds.map((threshold) => {
    const answered = best.filter(({ top }) => top >= threshold)
    const right = answered.filter((one) => one.right).length
    return { threshold, answered: answered.length / best.length, right: right / (answered.length || 1) }
  })
}
