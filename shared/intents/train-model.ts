import { augment } from './augment.ts'
import type { Example } from './example.ts'
import { extractFeatures, type FeatureVector } from './features.ts'
import { fitWeights, type Sample } from './fit-weights.ts'
import { encodeWeight, type PackedModel, toBase64 } from './model.ts'
import { createRandom } from './random.ts'

/** How a model is trained; the defaults are what ships. */
export type TrainOptions = {
  seed?: number
  epochs?: number
  maxFeatures?: number
  sharpness?: number
  augmented?: boolean
}

/** Trains a classifier on labelled utterances. The same examples and options give the same bytes. */
export function trainModel(examples: readonly Example[], options: TrainOptions = {}): PackedModel {
  const { seed = 7, epochs = 16, maxFeatures = 6300, sharpness = 1, augmented = true } = options
  const random = createRandom(seed)
  const labels = [...new Set(examples.map((example) => example.label))].sort()
  const extended = augmented ? examples.flatMap((example) => [example, ...augment(example, random)]) : examples
  const vectors = extended.map((example) => extractFeatures(example.text))
  const columns = indexFeatures(vectors)
  const samples = extended.map((example, at): Sample => {
    const vector = vectors[at] as FeatureVector
    const rows = vector.ids.flatMap((id) => columns.get(id) ?? [])
    const values = vector.values.filter((_, place) => columns.has(vector.ids[place] ?? -1))
    return { label: labels.indexOf(example.label), rows, values }
  })
  const fitted = fitWeights(samples, { features: columns.size, labels: labels.length, epochs, random })
  const kept = strongest(columns, fitted.weights, labels.length, maxFeatures)
  return packModel({ labels, kept, sharpness, ...fitted })
}

/** Row numbers of the features that occur at least twice: a feature seen once teaches only its own sentence. */
function indexFeatures(vectors: FeatureVector[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const { ids } of vectors) for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
  const frequent = [...counts].filter(([, count]) => count >= 2).map(([id]) => id)
  return new Map(frequent.sort((a, b) => a - b).map((id, row) => [id, row]))
}

/** The features that move decisions most, by id. */
function strongest(
  columns: Map<number, number>,
  weights: Float32Array,
  width: number,
  limit: number,
): [number, number][] {
  const norm = (row: number): number => {
    let sum = 0
    for (let at = row * width; at < (row + 1) * width; at += 1) sum += (weights[at] ?? 0) ** 2
    return sum
  }
  const ranked = [...columns].map(([id, row]) => ({ id, row, norm: norm(row) }))
  ranked.sort((a, b) => b.norm - a.norm || a.id - b.id)
  return ranked
    .slice(0, limit)
    .map(({ id, row }): [number, number] => [id, row])
    .sort((a, b) => a[0] - b[0])
}

function packModel(fit: {
  labels: string[]
  kept: [id: number, row: number][]
  weights: Float32Array
  bias: Float32Array
  sharpness: number
}): PackedModel {
  const { labels, kept, weights, bias, sharpness } = fit
  const width = labels.length
  const rowsOf = kept.map(([, row]) => weights.subarray(row * width, (row + 1) * width))
  const maxWeight = rowsOf.reduce(
    (high, row) => row.reduce((most, weight) => Math.max(most, Math.abs(weight)), high),
    0,
  )
  const bytes = new Uint8Array(kept.length * (3 + width))
  for (const [place, [id]] of kept.entries()) {
    bytes.set([id & 255, (id >> 8) & 255, id >> 16], place * 3)
    const codes = (rowsOf[place] as Float32Array).map((weight) => encodeWeight(weight, maxWeight))
    bytes.set(
      Uint8Array.from(codes, (code) => code & 255),
      kept.length * 3 + place * width,
    )
  }
  const rounded = [...bias].map((value) => Number(value.toFixed(4)))
  return {
    labels,
    bias: rounded,
    sharpness,
    maxWeight: Number(maxWeight.toFixed(4)),
    features: kept.length,
    bytes: toBase64(bytes),
  }
}
