import type { MoodFeature } from './extract-features.ts'

/** Two linear scores over the same features: which side a feeling is on, and whether there is any. */
export type EmotionModel = {
  /** Row of each feature id. */
  rows: Map<number, number>
  side: Float32Array
  feeling: Float32Array
  sideBias: number
  feelingBias: number
}

/** Probabilities of the three moods; they add up to one. */
export type MoodShares = { negative: number; neutral: number; positive: number }

/** What the model makes of a text's features. */
export function scoreMood(model: EmotionModel, features: readonly MoodFeature[]): MoodShares {
  const felt = toShare(score(model.rows, model.feeling, features) + model.feelingBias)
  const positive = felt * toShare(score(model.rows, model.side, features) + model.sideBias)
  return { negative: felt - positive, neutral: 1 - felt, positive }
}

function score(rows: ReadonlyMap<number, number>, weights: Float32Array, features: readonly MoodFeature[]): number {
  let sum = 0
  for (const { id, value } of features) {
    const row = rows.get(id)
    if (row !== undefined) sum += value * (weights[row] as number)
  }
  return sum
}

function toShare(logit: number): number {
  return 1 / (1 + Math.exp(-logit))
}

/** The shipped form of a model; see packModel of the trainer. */
export type PackedEmotionModel = {
  sideBias: number
  feelingBias: number
  maxSide: number
  maxFeeling: number
  features: number
  /** For each feature, by id: distance to the id before it (5 bits a character, high bit: more follow), two weights. */
  table: string
}

/** The characters of a packed table; a character's place is its value. */
export const tableAlphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** Unpacks a model; about two milliseconds. */
export function unpackModel(packed: PackedEmotionModel): EmotionModel {
  const values = new Uint8Array(128)
  for (let place = 0; place < 64; place += 1) values[tableAlphabet.charCodeAt(place)] = place
  const rows = new Map<number, number>()
  const side = new Float32Array(packed.features)
  const feeling = new Float32Array(packed.features)
  let id = 0
  let at = 0
  const next = (): number => {
    const value = values[packed.table.charCodeAt(at)] ?? 0
    at += 1
    return value
  }
  for (let row = 0; row < packed.features; row += 1) {
    let digit = next()
    let distance = digit & 31
    while (digit >= 32) {
      digit = next()
      distance = distance * 32 + (digit & 31)
    }
    id += distance
    rows.set(id, row)
    side[row] = toWeight(next(), packed.maxSide)
    feeling[row] = toWeight(next(), packed.maxFeeling)
  }
  return { rows, side, feeling, sideBias: packed.sideBias, feelingBias: packed.feelingBias }
}

const middle = 31

/** Fine steps near zero, coarse ones far out: most weights are small. */
function toWeight(code: number, most: number): number {
  const share = (code - middle) / middle
  return Math.sign(share) * Math.abs(share) ** 1.5 * most
}

/** The code whose weight is nearest; the other direction of unpackModel, for the trainer. */
export function toWeightCode(weight: number, most: number): number {
  return middle + Math.round(Math.sign(weight) * Math.min(1, Math.abs(weight) / most) ** (2 / 3) * middle)
}
