/** Finds the row of a feature id: a table of id and row, next free place on a clash. */
export type FeatureIndex = { ids: Int32Array; rows: Int32Array; mask: number }

const spread = 0x9e3779b1

/** An index in which the first id has row 0, and so on through all lists. */
export function createFeatureIndex(lists: readonly (readonly number[])[]): FeatureIndex {
  let size = 16
  while (size < lists.reduce((sum, { length }) => sum + length, 0) * 2) size *= 2
  const index: FeatureIndex = { ids: new Int32Array(size).fill(-1), rows: new Int32Array(size), mask: size - 1 }
  let row = 0
  for (const list of lists) {
    for (let at = 0; at < list.length; at += 1, row += 1) addId(index, list[at] as number, row)
  }
  return index
}

function addId({ ids, rows, mask }: FeatureIndex, id: number, row: number): void {
  let place = (Math.imul(id, spread) >>> 7) & mask
  while (ids[place] !== -1) place = (place + 1) & mask
  ids[place] = id
  rows[place] = row
}

/** The row of an id, or -1. */
export function rowOf({ ids, rows, mask }: FeatureIndex, id: number): number {
  let place = (Math.imul(id, spread) >>> 7) & mask
  while (ids[place] !== -1) {
    if (ids[place] === id) return rows[place] as number
    place = (place + 1) & mask
  }
  return -1
}

/** Two signs hold a step below 3969; the last step of that size means: and more. */
const signs = 63
const firstSign = 48
const longest = signs * signs - 1

/** Rising ids as the steps between them, two printable signs (0 to n, never a backslash or quote) each. */
export function packIds(ids: readonly number[]): string {
  let text = ''
  let last = 0
  for (const id of ids) {
    for (let step = id - last; ; step -= longest) {
      const part = Math.min(step, longest)
      text += String.fromCharCode(toSign(Math.floor(part / signs)), toSign(part % signs))
      if (part < longest) break
    }
    last = id
  }
  return text
}

/** The ids of packIds. */
export function unpackIds(text: string): number[] {
  const ids: number[] = []
  let id = 0
  for (let at = 0; at + 1 < text.length; at += 2) {
    const part = fromSign(text.charCodeAt(at)) * signs + fromSign(text.charCodeAt(at + 1))
    id += part
    if (part < longest) ids.push(id)
  }
  return ids
}

/** 92 is the backslash: signs from there on stand one higher. */
function toSign(value: number): number {
  return firstSign + value + (firstSign + value >= 92 ? 1 : 0)
}

function fromSign(code: number): number {
  return code - firstSign - (code > 92 ? 1 : 0)
}
