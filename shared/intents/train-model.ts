import { augment } from './augment.ts'
import type { Example } from './example.ts'
import { allParts, extractFeatures, type FeatureParts, type FeatureVector } from './features.ts'
import { fitHidden, type HiddenFit } from './fit-hidden.ts'
import { fitLinear, type LinearFit } from './fit-linear.ts'
import type { PackedModel } from './model.ts'
import { packModel } from './pack-model.ts'
import { createRandom } from './random.ts'
import { createSampleSet, type SampleSet } from './sample-set.ts'

/** How a model is trained; the defaults are what ships. */
export type TrainOptions = {
  seed?: number
  epochs?: number
  /** Hidden units; 0 for the linear part alone. */
  units?: number
  linear?: boolean
  maxFeatures?: number
  maxEmbedded?: number
  sharpness?: number
  augmented?: boolean
  parts?: FeatureParts
}

/** Trains a classifier on labelled utterances. The same examples and options give the same bytes. */
export function trainModel(examples: readonly Example[], options: TrainOptions = {}): PackedModel {
  const { seed = 5, augmented = false, parts = allParts, sharpness = 1 } = options
  const { maxFeatures = 36_000, maxEmbedded = 20_000 } = options
  const random = createRandom(seed)
  const labels = [...new Set(examples.map((example) => example.label))].sort()
  const own = examples.map(({ text }) => extractFeatures(text, parts))
  const columns = indexFeatures(own)
  const variants = augmented ? examples.flatMap((example) => augment(example, random)) : []
  const vectors = [...own, ...variants.map(({ text }) => extractFeatures(text, parts))]
  const set = createSampleSet([...examples, ...variants], vectors, { labels, columns })
  const { linear, hidden } = fitParts(set, options)
  const counts = countRows(set)
  return packModel({ labels, columns, counts, linear, hidden, sharpness, maxFeatures, maxEmbedded })
}

/** Both parts learn apart, so that their mistakes differ and their sum is better than each. */
function fitParts(set: SampleSet, options: TrainOptions): { linear: LinearFit; hidden: HiddenFit } {
  const { seed = 5, epochs = 7, units = 32, linear = true } = options
  const none = new Float32Array(0)
  const bias = new Float32Array(set.width)
  return {
    linear: linear ? fitLinear(set, { epochs, random: createRandom(seed + 1) }) : { weights: none, bias },
    hidden:
      units > 0
        ? fitHidden(set, { units, epochs, random: createRandom(seed + 2) })
        : { embed: none, unitBias: none, output: none, bias },
  }
}

/** Row numbers of the features that occur at least twice: a feature seen once teaches only its own sentence. */
function indexFeatures(vectors: FeatureVector[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const { ids } of vectors) for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
  const frequent = [...counts].filter(([, count]) => count >= 2).map(([id]) => id)
  return new Map(frequent.sort((a, b) => a - b).map((id, row) => [id, row]))
}

function countRows(set: SampleSet): Float32Array {
  const counts = new Float32Array(set.features)
  for (const row of set.rows) counts[row] = (counts[row] as number) + 1
  return counts
}
