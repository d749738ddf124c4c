import type { Match } from './collect-matches.ts'

const rounds = 400
const rate = 0.05
const smallness = 5e-3
/** Adam's usual constants: how long the mean of gradients and of their squares remembers. */
const [firstDecay, secondDecay] = [0.9, 0.999]

/** Weights of the measures under which the right candidate comes first: soft maximum over each question's candidates. */
export function fitRanks(matches: readonly Match[]): number[] {
  const usable = matches.filter(({ candidates }) => candidates.some(({ isRight }) => isRight))
  const { means, spreads } = scaleOf(usable)
  const scaled = usable.map(({ candidates, share }) => ({
    share,
    right: candidates.findIndex(({ isRight }) => isRight),
    rows: candidates.map(({ measures }) => measures.map((value, at) => (value - means[at]!) / spreads[at]!)),
  }))
  const total = scaled.reduce((sum, { share }) => sum + share, 0)
  return descend(means.length, (weights) => {
    const gradient = weights.map((weight) => 2 * smallness * weight)
    for (const { rows, right, share } of scaled) addGradient(gradient, { rows, right, weights, share: share / total })
    return gradient
  }).map((weight, at) => weight / spreads[at]!)
}

function scaleOf(matches: readonly Match[]): { means: Float64Array; spreads: Float64Array } {
  const rows = matches.flatMap(({ candidates }) => candidates.map(({ measures }) => measures))
  const width = rows[0]?.length ?? 0
  const means = new Float64Array(width)
  const spreads = new Float64Array(width)
  for (const row of rows) for (let at = 0; at < width; at += 1) means[at]! += row[at]! / rows.length
  for (const row of rows)
    for (let at = 0; at < width; at += 1) spreads[at]! += (row[at]! - means[at]!) ** 2 / rows.length
  return { means, spreads: spreads.map((value) => Math.sqrt(value) + 1e-9) }
}

function addGradient(
  gradient: Float64Array,
  {
    rows,
    right,
    weights,
    share,
  }: { rows: readonly Float64Array[]; right: number; weights: Float64Array; share: number },
): void {
  const scores = rows.map((row) => dot(row, weights))
  const best = Math.max(...scores)
  const odds = scores.map((score) => Math.exp(score - best))
  const sum = odds.reduce((all, one) => all + one, 0)
  for (const [at, row] of rows.entries()) {
    const pull = share * (odds[at]! / sum - (at === right ? 1 : 0))
    for (let measure = 0; measure < row.length; measure += 1) gradient[measure]! += pull * row[measure]!
  }
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0
  for (let at = 0; at < one.length; at += 1) sum += one[at]! * other[at]!
  return sum
}

/** Walks down a gradient from zero (Adam), with smaller steps towards the end. */
export function descend(width: number, gradientAt: (weights: Float64Array) => Float64Array): number[] {
  const weights = new Float64Array(width)
  const first = new Float64Array(width)
  const second = new Float64Array(width)
  for (let round = 1; round <= rounds; round += 1) {
    const gradient = gradientAt(weights)
    const step = rate * (1 - (0.95 * round) / rounds)
    for (let at = 0; at < width; at += 1) {
      first[at] = firstDecay * first[at]! + (1 - firstDecay) * gradient[at]!
      second[at] = secondDecay * second[at]! + (1 - secondDecay) * gradient[at]! ** 2
      const mean = first[at]! / (1 - firstDecay ** round)
      weights[at]! -= (step * mean) / (Math.sqrt(second[at]! / (1 - secondDecay ** round)) + 1e-9)
    }
  }
  return [...weights]
}
