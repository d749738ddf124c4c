import type { Example } from './example.ts'
import { allParts, extractFeatures } from './features.ts'
import { unpackModel } from './model.ts'
import { createRandom, shuffled } from './random.ts'
import { logitsOf, softmax } from './score-labels.ts'
import { type TrainOptions, trainModel } from './train-model.ts'

/** A held-out text: raw scores over the labels, and what was expected. */
export type HeldOut = { expected: string; text: string; labels: readonly string[]; logits: Float32Array }

/** One of `folds` parts is held out, the others are for training; the same seed makes the same parts. */
export type Fold = { fold: number; folds: number; seed?: number }

/**
 * Utterances written one after the other share a hand and a subject. A fold holds out whole runs of them, so that what
 * is held out is about as strange to the model as text of another hand.
 */
const runLength = 40

/** The examples of a fold: those to learn from and those held out. */
export function splitFold<T extends Example>(
  examples: readonly T[],
  { fold, folds, seed = 7 }: Fold,
): { training: T[]; held: T[] } {
  const runs = Array.from({ length: Math.ceil(examples.length / runLength) }, (_, run) =>
    examples.slice(run * runLength, (run + 1) * runLength),
  )
  const order = shuffled(runs, createRandom(seed))
  return {
    training: order.filter((_, at) => at % folds !== fold).flat(),
    held: order.filter((_, at) => at % folds === fold).flat(),
  }
}

/** Trains on all folds but one and scores that one: logits text by text, in the order of splitFold. */
export function scoreFold(
  examples: readonly Example[],
  fold: Fold,
  options: TrainOptions = {},
): { labels: string[]; logits: Float32Array } {
  const { training, held } = splitFold(examples, fold)
  const model = unpackModel(trainModel(training, options))
  const width = model.labels.length
  const logits = new Float32Array(held.length * width)
  for (const [at, { text }] of held.entries()) {
    logits.set(logitsOf(model, extractFeatures(text, options.parts ?? allParts)), at * width)
  }
  return { labels: model.labels, logits }
}

/** What scoreFold found, text by text. */
export function toHeldOut(
  examples: readonly Example[],
  fold: Fold,
  { labels, logits }: { labels: readonly string[]; logits: Float32Array },
): HeldOut[] {
  const width = labels.length
  return splitFold(examples, fold).held.map(({ label, text }, at) => ({
    expected: label,
    text,
    labels,
    logits: logits.subarray(at * width, (at + 1) * width),
  }))
}

/** The label with the highest score. */
export function topLabel({ labels, logits }: Pick<HeldOut, 'labels' | 'logits'>): string {
  let best = 0
  for (let at = 1; at < logits.length; at += 1) if ((logits[at] ?? 0) > (logits[best] ?? 0)) best = at
  return labels[best] ?? ''
}

/** The sharpness under which held-out texts get the truest probabilities (lowest log loss), to a hundredth. */
export function fitSharpness(heldOut: readonly HeldOut[]): number {
  const rough = sharpest(heldOut, { from: 0.3, until: 1.2, step: 0.05 })
  return sharpest(heldOut, { from: rough - 0.04, until: rough + 0.04, step: 0.01 })
}

function sharpest(
  heldOut: readonly HeldOut[],
  { from, until, step }: { from: number; until: number; step: number },
): number {
  let best = { sharpness: from, loss: Number.POSITIVE_INFINITY }
  for (let sharpness = from; sharpness <= until + step / 2; sharpness += step) {
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
