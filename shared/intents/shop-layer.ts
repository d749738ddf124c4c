import type { PackedShopLayer } from '../protocol/shop-understanding.ts'
import { markSentence, unpackMarks } from './mark-sentence.ts'
import { createScale, fromBase64 } from './model.ts'
import type { BaseReading } from './read-base.ts'
import { softmax } from './score-labels.ts'

/** What a shop taught, ready to be added to what the shipped model says. */
export type ShopLayer = {
  /** Place of each label: catalogue ids and own ids. */
  places: ReadonlyMap<string, number>
  /** For every feature that has weights: label places and 8-bit codes, turn by turn. */
  cells: ReadonlyMap<number, Uint8Array>
  /** Real value of each code. */
  scale: Float32Array
  /** Own intents that may win. */
  own: ReadonlySet<string>
  /** Marks of the sentences that were taught. */
  sentences: ReadonlySet<number>
}

/** An own intent that beats every intent of the catalogue. */
export type OwnReading = { id: string; probability: number }

/** How far below the best intent of the catalogue an own intent starts: a message nobody taught hardly sees it. */
export const ownStart = 6

/** Unpacks a layer that was parsed by its schema; what does not hold together in it is left out. */
export function unpackShopLayer(packed: PackedShopLayer): ShopLayer {
  const { labels, features, maxWeight } = packed
  const data = fromBase64(packed.bytes)
  const cells = new Map<number, Uint8Array>()
  for (let row = 0, at = 0; row < features && at + 4 <= data.length; row += 1) {
    const id = (data[at] ?? 0) | ((data[at + 1] ?? 0) << 8) | ((data[at + 2] ?? 0) << 16)
    const end = at + 4 + (data[at + 3] ?? 0) * 2
    cells.set(id, data.subarray(at + 4, end))
    at = end
  }
  const own = new Set(labels.filter((label) => label.startsWith('own_')))
  const places = new Map(labels.map((label, at) => [label, at]))
  const sentences = unpackMarks(fromBase64(packed.sentences))
  return { places, cells, scale: createScale(maxWeight), own, sentences }
}

/** The same layer with only these own intents: one whose article may not be quoted now is as if never taught. */
export function limitOwnIntents(layer: ShopLayer, usable: (id: string) => boolean): ShopLayer {
  if (layer.own.size === 0) return layer
  return { ...layer, own: new Set([...layer.own].filter(usable)) }
}

/** Whether this very sentence was taught: it is then one request, however many it looks like. */
export function isTaught({ sentences }: ShopLayer, text: string): boolean {
  return sentences.size > 0 && sentences.has(markSentence(text))
}

/** Probabilities of a reading's labels with what the shop taught, and the own intent that wins, if one does. */
export function readWithLayer(
  { labels, vector, logits, sharpness }: BaseReading,
  layer: ShopLayer,
): { probabilities: Float32Array; own: OwnReading | null } {
  const start = highestOf(logits) * sharpness - ownStart
  const taught = taughtLogits(layer, vector)
  const scores = logits.map((logit, at) => logit * sharpness + (taught[layer.places.get(labels[at] ?? '') ?? -1] ?? 0))
  const own = [...layer.own].map((id) => ({ id, score: start + (taught[layer.places.get(id) ?? -1] ?? 0) }))
  const all = softmax(Float32Array.from([...scores, ...own.map(({ score }) => score)]), 1)
  const probabilities = all.subarray(0, labels.length)
  let best: OwnReading | null = null
  for (const [at, { id }] of own.entries()) {
    const probability = all[labels.length + at] ?? 0
    if (probability > (best?.probability ?? highestOf(probabilities))) best = { id, probability }
  }
  return { probabilities: softmax(scores, 1), own: best }
}

/** What the layer adds to each of its labels. */
function taughtLogits({ places, cells, scale }: ShopLayer, { ids, values }: BaseReading['vector']): Float32Array {
  const logits = new Float32Array(places.size)
  for (const [at, id] of ids.entries()) {
    const row = cells.get(id)
    if (row === undefined) continue
    const value = values[at] ?? 0
    for (let cell = 0; cell + 1 < row.length; cell += 2) {
      const place = row[cell] ?? 0
      // A Uint8 code back to its sign: createScale is indexed by code + 128.
      const weight = scale[(((row[cell + 1] ?? 0) << 24) >> 24) + 128] ?? 0
      if (place < logits.length) logits[place] = (logits[place] ?? 0) + weight * value
    }
  }
  return logits
}

function highestOf(values: Float32Array): number {
  let highest = Number.NEGATIVE_INFINITY
  for (const value of values) if (value > highest) highest = value
  return highest
}
