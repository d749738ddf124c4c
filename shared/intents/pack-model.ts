import { packIds } from './feature-index.ts'
import type { HiddenFit } from './fit-hidden.ts'
import type { LinearFit } from './fit-linear.ts'
import type { PackedModel } from './model.ts'
import { weightSign } from './weight-table.ts'

/** What was fitted, and how much of it may ship. */
export type Fitted = {
  labels: string[]
  /** Row of each feature id. */
  columns: ReadonlyMap<number, number>
  /** How many training texts hold the feature of each row. */
  counts: Float32Array
  linear: LinearFit
  hidden: HiddenFit
  sharpness: number
  maxFeatures: number
  maxEmbedded: number
}

/** Packs the features that move decisions most; those with a row of embedding stand first. */
export function packModel(fitted: Fitted): PackedModel {
  const { labels, linear, hidden, sharpness } = fitted
  const units = hidden.unitBias.length
  const { kept, embedded } = chooseFeatures(fitted)
  const ids = kept.map(({ id }) => id)
  const direct = signs(linear.weights, linear.weights.length === 0 ? [] : kept, { width: labels.length, least: 0.35 })
  const embed = signs(hidden.embed, kept.slice(0, embedded), { width: units, least: 0.12 })
  const output = signs(
    hidden.output,
    Array.from({ length: units }, (_, row) => ({ row })),
    { width: labels.length, least: 0 },
  )
  return {
    labels,
    sharpness,
    bias: [...linear.bias].map((value, at) => rounded(value + (hidden.bias[at] ?? 0))),
    unitBias: [...hidden.unitBias].map(rounded),
    most: { linear: direct.most, embed: embed.most, output: output.most },
    embedded: packIds(ids.slice(0, embedded)),
    others: packIds(ids.slice(embedded)),
    linear: direct.text,
    embed: embed.text,
    output: output.text,
  }
}

type Column = { id: number; row: number }

function chooseFeatures(fitted: Fitted): { kept: Column[]; embedded: number } {
  const { columns, linear, hidden, counts, labels, maxFeatures, maxEmbedded } = fitted
  const all = [...columns].map(([id, row]): Column => ({ id, row }))
  const units = hidden.unitBias.length
  const byHidden = units === 0 ? [] : strongest(all, hidden.embed, { width: units, counts }).slice(0, maxEmbedded)
  const first = new Set(byHidden.map(({ id }) => id))
  const byLinear = linear.weights.length === 0 ? [] : strongest(all, linear.weights, { width: labels.length, counts })
  const rest = byLinear.filter(({ id }) => !first.has(id)).slice(0, Math.max(0, maxFeatures - first.size))
  const byId = (a: Column, b: Column): number => a.id - b.id
  return { kept: [...byHidden.sort(byId), ...rest.sort(byId)], embedded: first.size }
}

/** Columns by the size of their weights and how often they are met. */
function strongest(
  columns: readonly Column[],
  weights: Float32Array,
  { width, counts }: { width: number; counts: Float32Array },
): Column[] {
  const ranked = columns.map((column) => {
    let norm = 0
    for (let at = column.row * width; at < (column.row + 1) * width; at += 1) norm += (weights[at] ?? 0) ** 2
    return { column, norm: norm * Math.sqrt(counts[column.row] ?? 0) }
  })
  ranked.sort((a, b) => b.norm - a.norm || a.column.id - b.column.id)
  return ranked.map(({ column }) => column)
}

/** Few weights are larger; they are shipped as if they were this one. */
const clippedShare = 0.0001

/** The rows of a table, one sign a weight, those under `least` as nothing; and the largest value that ships. */
function signs(
  weights: Float32Array,
  rows: readonly { row: number }[],
  { width, least }: { width: number; least: number },
): { text: string; most: number } {
  const tables = rows.map(({ row }) => weights.subarray(row * width, (row + 1) * width))
  const sizes = Float32Array.from(tables.flatMap((table) => Array.from(table, Math.abs))).sort()
  const most = Math.max(0.001, rounded(sizes[Math.floor((sizes.length - 1) * (1 - clippedShare))] ?? 0))
  const text = tables.map((table) => {
    const codes = Array.from(table, (weight) => weightSign(Math.abs(weight) < least ? 0 : weight, most))
    return String.fromCharCode(...codes)
  })
  return { text: text.join(''), most }
}

function rounded(value: number): number {
  return Number(value.toFixed(4))
}
