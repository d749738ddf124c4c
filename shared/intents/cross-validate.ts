import type { Example } from './example.ts'
import { extractFeatures } from './features.ts'
import { unpackModel } from './model.ts'
import { createRandom, shuffled } from './random.ts'
import { logitsOf, softmax } from './score-labels.ts'
import { type TrainOptions, trainModel } from './train-model.ts'

/** A held-out text: raw scores over the labels, and what was expected. */
export type HeldOut = { expected: string; text: string; labels: string[]; logits: Float32Array }

/** Trains on all folds but one and scores that one, for every fold. */
export function crossValidate(examples: readonly Example[], folds: number, options: TrainOptions = {}): HeldOut[] {
  const order = shuffled(examples, createRandom(options.seed ?? 7))
  return Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
    const training = order.filter((_, at) => at % folds !== fold)
    const model = unpackModel(trainModel(training, options))
    const held = order.filter((_, at) => at % folds === fold)
    return held.map(({ label, text }): HeldOut => {
      const logits = logitsOf(model, extractFeatures(text))
      return { expected: label, text, labels: model.labels, logits }
    })
  })
}

/** The label with the highest score. */
export function topLabel({ labels, logits }: Pick<HeldOut, 'labels' | 'logits'>): string {
  let best = 0
  for (let at = 1; at < logits.length; at += 1) if ((logits[at] ?? 0) > (logits[best] ?? 0)) best = at
  return labels[best] ?? ''
}

/** The sharpness under which held-out texts get the truest probabilities (lowest log loss). */
export function fitSharpness(heldOut: readonly HeldOut[]): number {
  let best = { sharpness: 1, loss: Number.POSITIVE_INFINITY }
  for (let sharpness = 0.5; sharpness <= 3; sharpness += 0.05) {
    const loss = heldOut.reduce((sum, held) => sum + lossOf(held, sharpness), 0)
    if (loss < best.loss) best = { sharpness, loss }
  }
  return Number(best.sharpness.toFixed(2))
}

function lossOf({ expected, labels, logits }: HeldOut, sharpness: number): number {
  const place = labels.indexOf(expected)
  if (place < 0) return 0
  const probabilities = softmax(Float32Array.from(logits), sharpness)
  return -Math.log(Math.max(1e-6, probabilities[place] ?? 0))
}
