import type { PackedShopLayer } from '../protocol/shop-understanding.ts'
import { anchorLines } from './anchor-lines.data.ts'
import type { Example } from './example.ts'
import { fitMargins, type MarginSample } from './fit-margins.ts'
import { markSentence } from './mark-sentence.ts'
import { type LayerCell, packShopLayer } from './pack-shop-layer.ts'
import { type BaseReading, getBaseMark, readBase } from './read-base.ts'
import { ownStart } from './shop-layer.ts'

/** Few sentences are gone through often, many at least so often: the time stays bounded. */
const rounds = { fewest: 20, most: 60, visits: 30_000 }
/** A taught sentence wins by this much, and by more the further the shipped model was off: its variants share part of it. */
const taughtMargin = 1.8
const taughtShare = 0.8
/** What the model reads rightly but barely is made surer by this, so that it is acted on. */
const surerBy = 1.5
/** What the shipped model reads well needs only to stay. */
const keptMargin = 1.5
/** How hard a sentence may pull. Taught against taught ends in a draw; taught against anchor, the taught one wins. */
const taughtLimit = 60
const anchorLimit = 6

let anchors: readonly BaseReading[] | undefined

/**
 * Fits what a shop taught over the frozen model: the smallest change of scores that makes every example right, while
 * the anchor lines stay where they are. Examples of labels that exist nowhere are left out. The same examples give the
 * same bytes everywhere.
 */
export function fitShopLayer(examples: readonly Example[], ownIntents: readonly string[]): PackedShopLayer {
  const taught = examples.map(({ label, text }) => ({ label, base: readBase(text) }))
  anchors ??= anchorLines.map((text) => readBase(text))
  const known = taught[0]?.base.labels ?? []
  const labels = [...known, ...new Set(ownIntents)]
  const rows = new Map<number, number>()
  for (const { base } of taught) for (const id of base.vector.ids) if (!rows.has(id)) rows.set(id, rows.size)
  const layout: Layout = { labels, rows, scale: scaleOf(rows, anchors) }
  const samples = [
    ...taught.flatMap(({ label, base }) => toTaught(layout, base, labels.indexOf(label))),
    ...anchors.flatMap((base) => toAnchor(layout, base)),
  ]
  const weights = fitMargins(samples, {
    ...{ features: rows.size, labels: labels.length, firstOwn: known.length },
    epochs: Math.max(rounds.fewest, Math.min(rounds.most, Math.round(rounds.visits / samples.length))),
  })
  return packShopLayer({
    ...{ base: getBaseMark(), labels, cells: toCells(layout, weights) },
    marks: new Map(examples.flatMap(({ label, text }) => toMark(labels.indexOf(label), text))),
  })
}

/** Where labels and features stand, and how much each feature counts. */
type Layout = { labels: readonly string[]; rows: ReadonlyMap<number, number>; scale: Float32Array }

/** A feature of many anchors says little: what is learned should hang on the rare ones. */
function scaleOf(rows: ReadonlyMap<number, number>, anchors: readonly BaseReading[]): Float32Array {
  const counts = new Float32Array(rows.size)
  for (const { vector } of anchors) {
    for (const id of vector.ids) {
      const row = rows.get(id)
      if (row !== undefined) counts[row] = (counts[row] ?? 0) + 1
    }
  }
  return counts.map((count) => 1 / Math.sqrt(1 + count))
}

function toMark(place: number, text: string): [mark: number, place: number][] {
  return place < 0 ? [] : [[markSentence(text), place]]
}

function toTaught(layout: Layout, base: BaseReading, label: number): MarginSample[] {
  const places = placesOf(layout, base)
  if (label < 0 || places.rows.length === 0) return []
  const scores = scoresOf(layout, base)
  const rival = scores.reduce((high, score, at) => (at === label ? high : Math.max(high, score)), -Infinity)
  const behind = rival - (scores[label] ?? 0)
  const margin = behind > 0 ? taughtMargin + taughtShare * behind : Math.min(taughtMargin, surerBy - behind)
  return [{ ...places, label, base: scores, marginOver: () => margin, limit: taughtLimit }]
}

/** An anchor keeps the intent the shipped model gives it, by the lead it had but no more than is needed. */
function toAnchor(layout: Layout, base: BaseReading): MarginSample[] {
  const scores = scoresOf(layout, base)
  const label = scores.indexOf(Math.max(...scores))
  const lead = (other: number): number => (scores[label] ?? 0) - (scores[other] ?? 0)
  const marginOver = (other: number): number => Math.min(keptMargin, lead(other))
  const places = placesOf(layout, base)
  return places.rows.length === 0 ? [] : [{ ...places, label, base: scores, marginOver, limit: anchorLimit }]
}

/** Scores of all labels without the layer; own intents start far behind. */
function scoresOf({ labels }: Layout, { logits, sharpness }: BaseReading): Float32Array {
  const start = Math.max(...logits) * sharpness - ownStart
  return Float32Array.from(labels, (_, at) => (at < logits.length ? (logits[at] ?? 0) * sharpness : start))
}

/** The features of a text that any example has. */
function placesOf({ rows, scale }: Layout, { vector }: BaseReading): { rows: number[]; values: number[] } {
  const places: { rows: number[]; values: number[] } = { rows: [], values: [] }
  for (const [at, id] of vector.ids.entries()) {
    const row = rows.get(id)
    if (row === undefined) continue
    places.rows.push(row)
    places.values.push((vector.values[at] ?? 0) * (scale[row] ?? 0))
  }
  return places
}

/** Weights as a text's plain features meet them. */
function toCells({ labels, rows, scale }: Layout, weights: Float32Array): LayerCell[] {
  const width = labels.length
  return [...rows].flatMap(([id, row]) => {
    const cells: LayerCell[] = []
    for (let place = 0; place < width; place += 1) {
      const weight = (weights[row * width + place] ?? 0) * (scale[row] ?? 0)
      if (weight !== 0) cells.push({ id, place, weight })
    }
    return cells
  })
}
