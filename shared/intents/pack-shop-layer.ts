import { layerLimit, type PackedShopLayer } from '../protocol/shop-understanding.ts'
import { packMarks } from './mark-sentence.ts'
import { encodeWeight, toBase64 } from './model.ts'

/** One weight that is not nothing. */
export type LayerCell = { id: number; place: number; weight: number }

/** All that a layer is, before it is packed. */
export type LayerParts = {
  base: string
  labels: readonly string[]
  cells: readonly LayerCell[]
  /** Marks of the sentences, with the place of the label each was taught as. */
  marks: ReadonlyMap<number, number>
}

const bytesLimit = Math.floor(layerLimit / 4) * 3
/** Weaker weights decide nothing and would be most of the bytes. */
const weakestCode = 8
const rowBytes = 4
const cellBytes = 2

/**
 * The shipped form of a layer: feature by feature its id (3 bytes), the count of its cells, and each cell's label place
 * and 8-bit code. When not everything fits, the weakest weights are left out.
 */
export function packShopLayer({ base, labels, cells, marks }: LayerParts): PackedShopLayer {
  const maxWeight = Number(cells.reduce((most, { weight }) => Math.max(most, Math.abs(weight)), 0.01).toFixed(4))
  const coded = cells
    .map(({ id, place, weight }) => ({ id, place, code: encodeWeight(weight, maxWeight) }))
    .filter(({ code }) => Math.abs(code) >= weakestCode)
  coded.sort((a, b) => Math.abs(b.code) - Math.abs(a.code) || a.id - b.id || a.place - b.place)
  const rows = takeWhatFits(coded)
  const bytes = [...rows].flatMap(([id, row]) => [id & 255, (id >> 8) & 255, id >> 16, row.length / cellBytes, ...row])
  return {
    base,
    labels: [...labels],
    features: rows.size,
    maxWeight,
    bytes: toBase64(Uint8Array.from(bytes)),
    sentences: toBase64(packMarks(marks)),
  }
}

function takeWhatFits(cells: readonly { id: number; place: number; code: number }[]): Map<number, number[]> {
  const rows = new Map<number, number[]>()
  let size = 0
  for (const { id, place, code } of cells) {
    const row = rows.get(id)
    size += row === undefined ? rowBytes + cellBytes : cellBytes
    if (size > bytesLimit) break
    if (row === undefined) rows.set(id, [place, code & 255])
    else row.push(place, code & 255)
  }
  return rows
}
