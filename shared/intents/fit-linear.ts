import {
  addRow,
  createErrors,
  createGlance,
  createLearned,
  createMean,
  descend,
  glanceAt,
  isLast,
  toErrors,
} from './descend.ts'
import { shuffled } from './random.ts'
import type { SampleSet } from './sample-set.ts'

/** Weights row by row (one column for every label) and a bias for every label. */
export type LinearFit = { weights: Float32Array; bias: Float32Array }

const learningRate = 0.5
const biasShare = 0.1
const shrink = 0.00006
const drop = 0.1

/** Multinomial logistic regression by stochastic gradient descent with a step size for each weight. */
export function fitLinear(set: SampleSet, { epochs, random }: { epochs: number; random: () => number }): LinearFit {
  const width = set.width
  const direct = createLearned(set.features * width, { seen: 0.1 })
  const bias = createLearned(width, { seen: 0.1 })
  const means = { direct: createMean(direct.weights.length, epochs), bias: createMean(width, epochs) }
  const errors = createErrors(width)
  const glance = createGlance()
  const order = Array.from(set.labels, (_, at) => at)
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    const rate = learningRate * (1 - epoch / (epochs + 1))
    for (const sample of shuffled(order, random)) {
      glanceAt(set, sample, glance, { drop, random })
      errors.values.set(bias.weights)
      for (let at = 0; at < glance.count; at += 1) {
        addRow(direct.weights, (glance.rows[at] as number) * width, glance.values[at] as number, errors.values)
      }
      toErrors(errors, set.labels[sample] as number)
      for (let place = 0; place < errors.count; place += 1) {
        const label = errors.worth[place] as number
        const error = errors.values[label] as number
        descend(bias, label, error * biasShare, rate)
        for (let at = 0; at < glance.count; at += 1) {
          const weight = (glance.rows[at] as number) * width + label
          const pull = shrink * (direct.weights[weight] as number)
          descend(direct, weight, error * (glance.values[at] as number) + pull, rate)
        }
      }
    }
    if (isLast(epoch, epochs)) {
      means.direct.add(direct)
      means.bias.add(bias)
    }
  }
  return { weights: means.direct.weights, bias: means.bias.weights }
}
