/** One sentence of a shop layer's fit. */
export type MarginSample = {
  /** Place of the label that has to win. */
  label: number
  rows: number[]
  values: number[]
  /** Scores of all labels without the layer. */
  base: Float32Array
  /** By how much the label has to beat another one, given both scores without the layer. */
  marginOver(other: number): number
  /** The most this sentence may pull at one other label. */
  limit: number
}

/** From `firstOwn` on, labels are a shop's own. */
type Setting = { features: number; labels: number; firstOwn: number; epochs: number }

const tolerance = 0.01
/** Samples that lie still are looked at only every so many rounds: most always do. */
const fullRound = 5

/**
 * The smallest weights (sum of squares) under which every sample's label wins by its margin: a support vector machine
 * by dual coordinate ascent. Only labels that compete get weights, so that the result is sparse, and a sentence that
 * shares little with the samples hardly moves. Between a label of the catalogue and an own one only the own one moves:
 * taken out again, it leaves nothing behind. Row by row, one column for every label.
 */
export function fitMargins(
  samples: readonly MarginSample[],
  { features, labels, firstOwn, epochs }: Setting,
): Float32Array {
  const weights = new Float32Array(features * labels)
  const scores = new Float32Array(labels)
  const visits = samples.map((sample) => ({ sample, pulls: new Float32Array(labels), moves: true }))
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    const isFull = epoch % fullRound === 0
    let moved = false
    for (const visit of visits) {
      if (!isFull && !visit.moves) continue
      scoreSample(weights, visit.sample, scores)
      visit.moves = stepSample(weights, visit.sample, { pulls: visit.pulls, scores, firstOwn }) >= tolerance
      moved ||= visit.moves
    }
    if (!moved && isFull) break
  }
  return weights
}

function scoreSample(weights: Float32Array, { rows, values, base }: MarginSample, scores: Float32Array): void {
  scores.set(base)
  for (let at = 0; at < rows.length; at += 1) {
    const from = (rows[at] as number) * scores.length
    const value = values[at] as number
    for (let label = 0; label < scores.length; label += 1) {
      scores[label] = (scores[label] as number) + (weights[from + label] as number) * value
    }
  }
}

/** Settles the sample against the label that competes most and those it already pulls at; the greatest step. */
function stepSample(
  weights: Float32Array,
  sample: MarginSample,
  { pulls, scores, firstOwn }: { pulls: Float32Array; scores: Float32Array; firstOwn: number },
): number {
  const worst = worstOf(sample, scores)
  const square = sample.values.reduce((sum, value) => sum + value * value, 0)
  let moved = 0
  for (let other = 0; other < scores.length; other += 1) {
    const pull = pulls[other] as number
    if (other === sample.label || (other !== worst && pull === 0)) continue
    const raises = sample.label >= firstOwn || other < firstOwn ? 1 : 0
    const lowers = other >= firstOwn || sample.label < firstOwn ? 1 : 0
    const wanted = pull + lackOf(sample, scores, other) / ((raises + lowers) * square)
    const step = Math.min(sample.limit, Math.max(0, wanted)) - pull
    if (Math.abs(step) < tolerance) continue
    pulls[other] = pull + step
    if (raises > 0) addStep(weights, sample, { label: sample.label, step, width: scores.length })
    if (lowers > 0) addStep(weights, sample, { label: other, step: -step, width: scores.length })
    scores[sample.label] = (scores[sample.label] as number) + raises * step * square
    scores[other] = (scores[other] as number) - lowers * step * square
    moved = Math.max(moved, Math.abs(step))
  }
  return moved
}

/** The label that lacks most, or -1 when every margin is kept. */
function worstOf(sample: MarginSample, scores: Float32Array): number {
  let worst = -1
  let most = tolerance
  for (let other = 0; other < scores.length; other += 1) {
    if (other === sample.label) continue
    const lack = lackOf(sample, scores, other)
    if (lack > most) {
      most = lack
      worst = other
    }
  }
  return worst
}

function lackOf(sample: MarginSample, scores: Float32Array, other: number): number {
  return sample.marginOver(other) - ((scores[sample.label] as number) - (scores[other] as number))
}

function addStep(
  weights: Float32Array,
  { rows, values }: MarginSample,
  { label, step, width }: { label: number; step: number; width: number },
): void {
  for (let at = 0; at < rows.length; at += 1) {
    const place = (rows[at] as number) * width + label
    weights[place] = (weights[place] as number) + (values[at] as number) * step
  }
}
