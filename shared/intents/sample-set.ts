import type { Example } from './example.ts'
import type { FeatureVector } from './features.ts'

/** Training texts one behind the other: text n has the features from `starts[n]` to `starts[n + 1]`. */
export type SampleSet = {
  labels: Int16Array
  starts: Int32Array
  rows: Int32Array
  values: Float32Array
  /** Number of different features. */
  features: number
  /** Number of different labels. */
  width: number
}

/** Puts examples and their features one behind the other; features without a row are left out. */
export function createSampleSet(
  examples: readonly Example[],
  vectors: readonly FeatureVector[],
  { labels, columns }: { labels: readonly string[]; columns: ReadonlyMap<number, number> },
): SampleSet {
  const places = new Map(labels.map((label, at) => [label, at]))
  const starts = new Int32Array(examples.length + 1)
  const rows: number[] = []
  const values: number[] = []
  for (const [at, { ids, values: weights }] of vectors.entries()) {
    for (const [place, id] of ids.entries()) {
      const row = columns.get(id)
      if (row === undefined) continue
      rows.push(row)
      values.push(weights[place] ?? 0)
    }
    starts[at + 1] = rows.length
  }
  return {
    labels: Int16Array.from(examples, ({ label }) => places.get(label) ?? -1),
    starts,
    rows: Int32Array.from(rows),
    values: Float32Array.from(values),
    features: columns.size,
    width: labels.length,
  }
}
