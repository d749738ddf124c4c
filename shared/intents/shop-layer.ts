import type { PackedShopLayer } from '../protocol/shop-understanding.ts'
import type { FeatureVector } from './features.ts'
import { markSentence, unpackMarks } from './mark-sentence.ts'
import { createScale, fromBase64 } from './model.ts'
import { type BaseReading, getBaseLabels } from './read-base.ts'
import { softmax } from './score-labels.ts'

/** What a shop taught, ready to be added to what the shipped model says. */
export type ShopLayer = {
  /** For every feature that has weights: columns and 8-bit codes, turn by turn. */
  cells: ReadonlyMap<number, Uint8Array>
  /** Real value of each code. */
  scale: Float32Array
  /** Columns are the shipped model's labels, then these. */
  ownIds: readonly string[]
  /** Own intents that may win. */
  own: ReadonlySet<string>
  /** Marks of the sentences that were taught, each with its label. */
  sentences: ReadonlyMap<number, string | undefined>
}

/** An own intent that beats every intent of the catalogue. */
export type OwnReading = { id: string; probability: number }

/** How far below the best intent of the catalogue an own intent starts: a message nobody taught hardly sees it. */
export const ownStart = 6
/** Of a label that is neither known nor own. */
const noColumn = 255

/** Unpacks a layer that was parsed by its schema; what does not hold together in it is left out. */
export function unpackShopLayer({ labels, features, maxWeight, bytes, sentences }: PackedShopLayer): ShopLayer {
  const ownIds = [...new Set(labels.filter((label) => label.startsWith('own_')))]
  const columnOf = new Map([...getBaseLabels(), ...ownIds].map((label, column) => [label, column]))
  const columns = labels.map((label) => columnOf.get(label) ?? noColumn)
  const data = fromBase64(bytes)
  const cells = new Map<number, Uint8Array>()
  for (let row = 0, at = 0; row < features && at + 4 <= data.length; row += 1) {
    const id = (data[at] ?? 0) | ((data[at + 1] ?? 0) << 8) | ((data[at + 2] ?? 0) << 16)
    const end = at + 4 + (data[at + 3] ?? 0) * 2
    const places = data.subarray(at + 4, end)
    cells.set(
      id,
      places.map((value, cell) => (cell % 2 === 0 ? (columns[value] ?? noColumn) : value)),
    )
    at = end
  }
  const marks = [...unpackMarks(fromBase64(sentences))].map(([mark, place]) => [mark, labels[place]] as const)
  return { cells, scale: createScale(maxWeight), ownIds, own: new Set(ownIds), sentences: new Map(marks) }
}

/** The same layer with only these own intents: one whose article may not be quoted now is as if never taught. */
export function limitOwnIntents(layer: ShopLayer, usable: (id: string) => boolean): ShopLayer {
  if (layer.own.size === 0) return layer
  return { ...layer, own: new Set([...layer.own].filter(usable)) }
}

/** Whether this very sentence was taught and counts now: it is then one request, however many it looks like. */
export function isTaught({ sentences, ownIds, own }: ShopLayer, text: string): boolean {
  const label = sentences.size === 0 ? undefined : sentences.get(markSentence(text))
  return label !== undefined && (own.has(label) || !ownIds.includes(label))
}

/** Probabilities of a reading's labels with what the shop taught, and the own intent that wins, if one does. */
export function readWithLayer(
  { vector, logits, sharpness }: BaseReading,
  layer: ShopLayer,
): { probabilities: Float32Array; own: OwnReading | null } {
  const taught = taughtLogits(layer, vector, logits.length)
  const scores = logits.map((logit, column) => logit * sharpness + (taught[column] as number))
  if (layer.own.size === 0) return { probabilities: softmax(scores, 1), own: null }
  const start = highestOf(logits) * sharpness - ownStart
  const own = layer.ownIds.flatMap((id, at) =>
    layer.own.has(id) ? [{ id, score: start + (taught[logits.length + at] as number) }] : [],
  )
  const best = bestOwn(scores, own)
  return { probabilities: softmax(scores, 1), own: best }
}

/** The surest own intent, if it is surer than every intent of the catalogue. */
function bestOwn(scores: Float32Array, own: readonly { id: string; score: number }[]): OwnReading | null {
  const all = softmax(Float32Array.of(...scores, ...own.map(({ score }) => score)), 1)
  let best: OwnReading | null = null
  let least = highestOf(all.subarray(0, scores.length))
  for (const [at, { id }] of own.entries()) {
    const probability = all[scores.length + at] as number
    if (probability <= least) continue
    best = { id, probability }
    least = probability
  }
  return best
}

/** What the layer adds to each column. */
function taughtLogits({ cells, scale, ownIds }: ShopLayer, { ids, values }: FeatureVector, known: number) {
  const logits = new Float32Array(known + ownIds.length)
  for (let at = 0; at < ids.length; at += 1) {
    const row = cells.get(ids[at] as number)
    if (row === undefined) continue
    const value = values[at] as number
    for (let cell = 0; cell + 1 < row.length; cell += 2) {
      const column = row[cell] as number
      // A Uint8 code back to its sign: createScale is indexed by code + 128.
      const weight = scale[(((row[cell + 1] as number) << 24) >> 24) + 128] as number
      if (column < logits.length) logits[column] = (logits[column] as number) + weight * value
    }
  }
  return logits
}

function highestOf(values: Float32Array): number {
  let highest = Number.NEGATIVE_INFINITY
  for (const value of values) if (value > highest) highest = value
  return highest
}
