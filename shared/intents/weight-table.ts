/** Rows of weights as they ship, one sign a weight; a row is read when it is first needed. */
export type WeightTable = {
  text: string
  width: number
  /** Real value of each sign. */
  values: Float32Array
  weights: Float32Array
  isRead: Uint8Array
}

/** Weights ship in 15 steps, fine near zero and coarse far out, each as one printable sign from 0 to >. */
const steps = 7
const middleSign = 55

/** The sign whose value is nearest to a weight; `most` is the largest value. */
export function weightSign(weight: number, most: number): number {
  const share = Math.min(1, Math.abs(weight) / most)
  return middleSign + Math.sign(weight) * Math.round(share ** (2 / 3) * steps)
}

/** A table of `width` columns. */
export function createWeightTable(text: string, width: number, most: number): WeightTable {
  const values = new Float32Array(128)
  for (let step = -steps; step <= steps; step += 1) {
    values[middleSign + step] = Math.sign(step) * (Math.abs(step) / steps) ** 1.5 * most
  }
  const rows = width === 0 ? 0 : text.length / width
  return { text, width, values, weights: new Float32Array(text.length), isRead: new Uint8Array(rows) }
}

/** Adds a row of a table, times a value, to sums. */
export function addTableRow(table: WeightTable, row: number, value: number, sums: Float32Array): void {
  if (table.isRead[row] === 0) readRow(table, row)
  const from = row * table.width
  for (let at = 0; at < sums.length; at += 1)
    sums[at] = (sums[at] as number) + (table.weights[from + at] as number) * value
}

function readRow({ text, width, values, weights, isRead }: WeightTable, row: number): void {
  for (let at = row * width; at < (row + 1) * width; at += 1) {
    weights[at] = values[text.charCodeAt(at) & 127] as number
  }
  isRead[row] = 1
}
