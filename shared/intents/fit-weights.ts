import { shuffled } from './random.ts'

/** One training text: its label's number, its feature rows and their values. */
export type Sample = { label: number; rows: number[]; values: number[] }

/** Weights row by row (one column for every label) and a bias for every label. */
export type Fit = { weights: Float32Array; bias: Float32Array }

const learningRate = 0.5
const shrink = 0.00006
const smoothing = 0.03

/** Multinomial logistic regression by stochastic gradient descent with per-weight step sizes (Adagrad). */
export function fitWeights(
  samples: readonly Sample[],
  options: { features: number; labels: number; epochs: number; random: () => number },
): Fit {
  const width = options.labels
  const fit: Fit = { weights: new Float32Array(options.features * width), bias: new Float32Array(width) }
  const seen = { weights: new Float32Array(fit.weights.length).fill(0.1), bias: new Float32Array(width).fill(0.1) }
  const errors = new Float32Array(width)
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    const rate = learningRate * (1 - epoch / (options.epochs + 1))
    for (const sample of shuffled(samples, options.random)) {
      predictErrors(fit, sample, errors)
      stepBias(fit.bias, seen.bias, errors, rate)
      stepWeights(fit.weights, seen.weights, { sample, errors, rate })
    }
  }
  return fit
}

/** Predicted minus wanted probability of every label, written into `errors`. */
function predictErrors(fit: Fit, sample: Sample, errors: Float32Array): void {
  const width = errors.length
  errors.set(fit.bias)
  for (let at = 0; at < sample.rows.length; at += 1) {
    const from = (sample.rows[at] as number) * width
    const value = sample.values[at] as number
    for (let label = 0; label < width; label += 1) {
      errors[label] = (errors[label] as number) + (fit.weights[from + label] as number) * value
    }
  }
  let highest = Number.NEGATIVE_INFINITY
  for (const logit of errors) if (logit > highest) highest = logit
  let sum = 0
  for (let label = 0; label < width; label += 1) {
    errors[label] = Math.exp((errors[label] as number) - highest)
    sum += errors[label] as number
  }
  for (let label = 0; label < width; label += 1) {
    const wanted = label === sample.label ? 1 - smoothing : smoothing / (width - 1)
    errors[label] = (errors[label] as number) / sum - wanted
  }
}

function stepBias(bias: Float32Array, seen: Float32Array, errors: Float32Array, rate: number): void {
  for (let label = 0; label < bias.length; label += 1) {
    const slope = (errors[label] as number) * 0.1
    seen[label] = (seen[label] as number) + slope * slope
    bias[label] = (bias[label] as number) - (rate * slope) / Math.sqrt(seen[label] as number)
  }
}

function stepWeights(
  weights: Float32Array,
  seen: Float32Array,
  step: { sample: Sample; errors: Float32Array; rate: number },
): void {
  const { sample, errors, rate } = step
  const width = errors.length
  for (let at = 0; at < sample.rows.length; at += 1) {
    const from = (sample.rows[at] as number) * width
    const value = sample.values[at] as number
    for (let label = 0; label < width; label += 1) {
      const place = from + label
      const weight = weights[place] as number
      const slope = (errors[label] as number) * value + shrink * weight
      const total = (seen[place] as number) + slope * slope
      seen[place] = total
      weights[place] = weight - (rate * slope) / Math.sqrt(total)
    }
  }
}
