import type { SampleSet } from './sample-set.ts'

/** Weights and, for each, the sum of its squared slopes so far (Adagrad). */
export type Learned = { weights: Float32Array; seen: Float32Array }

/** Weights that start at zero, or anywhere within `spread` of it. */
export function createLearned(
  length: number,
  start: { seen: number; spread?: number; random?: () => number },
): Learned {
  const { seen, spread = 0, random = () => 0.5 } = start
  return {
    weights: Float32Array.from({ length }, () => (random() * 2 - 1) * spread),
    seen: new Float32Array(length).fill(seen),
  }
}

/** One step of one weight: the more it has moved before, the smaller. */
export function descend({ weights, seen }: Learned, at: number, slope: number, rate: number): void {
  const total = (seen[at] as number) + slope * slope
  seen[at] = total
  weights[at] = (weights[at] as number) - (rate * slope) / Math.sqrt(total)
}

/** The mean of weights over the last rounds: one round's chance moves it less than it moves the last one. */
export type Mean = { weights: Float32Array; add(learned: Learned): void }

const lastRounds = 3

/** Whether a round is among those that a mean is taken of. */
export function isLast(epoch: number, epochs: number): boolean {
  return epoch >= epochs - lastRounds
}

/** A mean of as many rounds as there are last ones; `add` takes one. */
export function createMean(length: number, epochs: number): Mean {
  const weights = new Float32Array(length)
  const rounds = Math.min(lastRounds, epochs)
  return {
    weights,
    add(learned) {
      for (let at = 0; at < length; at += 1) {
        weights[at] = (weights[at] as number) + (learned.weights[at] as number) / rounds
      }
    },
  }
}

/** Adds a row of weights, times a value, to sums. */
export function addRow(weights: Float32Array, from: number, value: number, sums: Float32Array): void {
  for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] as number) + (weights[from + at] as number) * value
}

/** The part of a text that one step looks at. */
export type Glance = { rows: Int32Array; values: Float32Array; count: number }

const mostFeatures = 4096

/** Room for the features of one text. */
export function createGlance(): Glance {
  return { rows: new Int32Array(mostFeatures), values: new Float32Array(mostFeatures), count: 0 }
}

/** Takes the features of a text, leaving some out by chance; those that stay count the more. */
export function glanceAt(
  set: SampleSet,
  sample: number,
  glance: Glance,
  chance: { drop: number; random: () => number },
): void {
  const { drop, random } = chance
  const until = Math.min(set.starts[sample + 1] as number, (set.starts[sample] as number) + mostFeatures)
  glance.count = 0
  for (let at = set.starts[sample] as number; at < until; at += 1) {
    if (random() < drop) continue
    glance.rows[glance.count] = set.rows[at] as number
    glance.values[glance.count] = (set.values[at] as number) / (1 - drop)
    glance.count += 1
  }
}

/** Errors of the labels, and those of them that are worth a step. */
export type Errors = { values: Float32Array; worth: Int32Array; count: number }

/** Room for the errors of one text. */
export function createErrors(width: number): Errors {
  return { values: new Float32Array(width), worth: new Int32Array(width), count: 0 }
}

const smoothing = 0.03
/** An error below this teaches nothing worth the time. */
const negligible = 0.002

/** Turns logits in `values` into predicted minus wanted probabilities and lists those worth a step. */
export function toErrors(errors: Errors, label: number): void {
  const { values, worth } = errors
  let highest = Number.NEGATIVE_INFINITY
  for (const logit of values) if (logit > highest) highest = logit
  let sum = 0
  for (let at = 0; at < values.length; at += 1) {
    const power = Math.exp((values[at] as number) - highest)
    values[at] = power
    sum += power
  }
  errors.count = 0
  for (let at = 0; at < values.length; at += 1) {
    const wanted = at === label ? 1 - smoothing : smoothing / (values.length - 1)
    const error = (values[at] as number) / sum - wanted
    values[at] = error
    if (error > -negligible && error < negligible) continue
    worth[errors.count] = at
    errors.count += 1
  }
}
