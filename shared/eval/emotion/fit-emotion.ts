import { extractFeatures, firstIdea, type MoodFeature } from '../../emotion/extract-features.ts'
import { findMoods } from '../../emotion/find-moods.ts'
import type { EmotionModel } from '../../emotion/model.ts'
import { createRandom } from '../../intents/random.ts'
import { normaliseText } from '../../language/normalise-text.ts'
import { type Case, fitLogistic } from './fit-logistic.ts'

/** A text with its mood. */
export type MoodExample = { polarity: 'negative' | 'neutral' | 'positive'; text: string }

/** What may be varied; the defaults are what ships. */
export type FitOptions = { seed?: number; views?: readonly View[]; leastSeen?: number; smoothing?: number }

/** One regression of the average: what an error costs, and how far ideas count beside characters. */
export type View = { cost: number; ideas: number }

const defaultViews: readonly View[] = [
  { cost: 0.15, ideas: 0 },
  { cost: 0.5, ideas: 1 },
]

type Document = { polarity: MoodExample['polarity']; features: MoodFeature[] }

/**
 * The product's own trainer: two linear scores over the same features, positive against negative and felt against
 * neutral. Each is an average of logistic regressions whose features are scaled by how rare and how one-sided they
 * are. Deterministic.
 */
export function fitEmotion(examples: readonly MoodExample[], options: FitOptions = {}): EmotionModel {
  const { seed = 7, views = defaultViews, leastSeen = 2, smoothing = 1 } = options
  const documents = examples.map(({ polarity, text }): Document => {
    const folded = normaliseText(text)
    return { polarity, features: extractFeatures(folded, findMoods(folded)) }
  })
  const rows = indexFeatures(documents, leastSeen)
  const learn = (isPositive: (one: Document) => boolean, among: Document[]): { weights: Float64Array; bias: number } =>
    fitAverage(among, { rows, isPositive, views, smoothing, seed })
  const felt = documents.filter(({ polarity }) => polarity !== 'neutral')
  const hasNeutral = felt.length < documents.length
  const side = learn(({ polarity }) => polarity === 'positive', felt)
  const feeling = hasNeutral
    ? learn(({ polarity }) => polarity !== 'neutral', documents)
    : { weights: new Float64Array(rows.size), bias: 9 }
  return {
    rows,
    side: Float32Array.from(side.weights),
    feeling: Float32Array.from(feeling.weights),
    sideBias: side.bias,
    feelingBias: feeling.bias,
  }
}

function indexFeatures(documents: readonly Document[], leastSeen: number): Map<number, number> {
  const counts = new Map<number, number>()
  for (const { features } of documents) for (const { id } of features) counts.set(id, (counts.get(id) ?? 0) + 1)
  const rows = new Map<number, number>()
  for (const [id, count] of counts) if (count >= leastSeen) rows.set(id, rows.size)
  return rows
}

function fitAverage(
  documents: readonly Document[],
  options: {
    rows: Map<number, number>
    isPositive: (one: Document) => boolean
    views: readonly View[]
    smoothing: number
    seed: number
  },
): { weights: Float64Array; bias: number } {
  const { rows, isPositive, views, smoothing, seed } = options
  const sum = { weights: new Float64Array(rows.size), bias: 0 }
  for (const { cost, ideas } of views) {
    const scales = scaleRows(documents, rows, isPositive, smoothing)
    for (const [id, row] of rows) if (id >= firstIdea) scales[row] = (scales[row] as number) * ideas
    const cases = documents.map((one) => toCase(one, rows, scales, isPositive(one)))
    const fit = fitLogistic(cases, { features: rows.size, cost, random: createRandom(seed) })
    for (let row = 0; row < rows.size; row += 1) {
      const weight = (fit.weights[row] as number) * (scales[row] as number)
      sum.weights[row] = (sum.weights[row] as number) + weight / views.length
    }
    sum.bias += fit.bias / views.length
  }
  return sum
}

/** Rare features and features of one side count more: idf × (½ + |log count ratio|). */
function scaleRows(
  documents: readonly Document[],
  rows: Map<number, number>,
  isPositive: (one: Document) => boolean,
  smoothing: number,
): Float64Array {
  const counts = [new Float64Array(rows.size).fill(smoothing), new Float64Array(rows.size).fill(smoothing)] as const
  for (const one of documents) {
    const side = counts[isPositive(one) ? 1 : 0]
    for (const { id } of one.features) {
      const row = rows.get(id)
      if (row !== undefined) side[row] = (side[row] as number) + 1
    }
  }
  const total = counts.map((side) => side.reduce((sum, count) => sum + count, 0)) as [number, number]
  return Float64Array.from(rows.values(), (row) => {
    const against = counts[0][row] as number
    const towards = counts[1][row] as number
    const ratio = Math.log(towards / total[1] / (against / total[0]))
    const idf = Math.log(Math.max(1.1, documents.length / (against + towards - 2 * smoothing + 0.01)))
    return idf * (0.5 + Math.abs(ratio))
  })
}

function toCase(one: Document, rows: Map<number, number>, scales: Float64Array, isPositive: boolean): Case {
  const known = one.features.filter(({ id }) => rows.has(id))
  const places = Int32Array.from(known, ({ id }) => rows.get(id) as number)
  const values = Float32Array.from(known, ({ value }, at) => value * (scales[places[at] as number] as number))
  return { rows: places, values, isPositive }
}
