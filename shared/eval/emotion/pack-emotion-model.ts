import { type EmotionModel, type PackedEmotionModel, tableAlphabet, toWeightCode } from '../../emotion/model.ts'

/** The shipped form of a model: the features that move decisions most, with six-bit weights. */
export function packEmotionModel(model: EmotionModel, most: number): PackedEmotionModel {
  const kept = strongest(model, most)
  const maxSide = largest(model.side)
  const maxFeeling = largest(model.feeling)
  let table = ''
  let before = 0
  for (const [id, row] of kept) {
    table += toDigits(id - before)
    table += toCharacter(toWeightCode(model.side[row] as number, maxSide))
    table += toCharacter(toWeightCode(model.feeling[row] as number, maxFeeling))
    before = id
  }
  return {
    sideBias: round(model.sideBias),
    feelingBias: round(model.feelingBias),
    maxSide: round(maxSide),
    maxFeeling: round(maxFeeling),
    features: kept.length,
    table,
  }
}

function strongest(model: EmotionModel, most: number): [id: number, row: number][] {
  const force = (row: number): number => (model.side[row] as number) ** 2 + (model.feeling[row] as number) ** 2 / 2
  const ranked = [...model.rows].map(([id, row]) => ({ id, row, force: force(row) }))
  ranked.sort((a, b) => b.force - a.force || a.id - b.id)
  return ranked
    .slice(0, most)
    .map(({ id, row }): [number, number] => [id, row])
    .sort((a, b) => a[0] - b[0])
}

function largest(weights: Float32Array): number {
  return weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0.0001)
}

/** Five bits a character, highest first; the high bit says that more follow. */
function toDigits(distance: number): string {
  let rest = Math.floor(distance / 32)
  let digits = toCharacter(distance % 32)
  while (rest > 0) {
    digits = toCharacter((rest % 32) + 32) + digits
    rest = Math.floor(rest / 32)
  }
  return digits
}

function toCharacter(value: number): string {
  return tableAlphabet.charAt(value)
}

function round(value: number): number {
  return Number(value.toFixed(4))
}
