import type { Measure, MeasureKind } from './measure.ts'
import { readMeasures } from './read-measures.ts'

/** A sentence in which each measure is one sign, so that a pattern can say "days, then 退货". */
export type MaskedSentence = {
  text: string
  measures: Measure[]
  /** Index in `measures` of the sign at this place of `text`; undefined for any other character. */
  measureAt: (place: number) => number | undefined
  /** The place in the original sentence of a place in `text`. */
  toOriginal: (place: number) => number
}

const signs: Record<MeasureKind, string> = {
  duration: '\ue001',
  money: '\ue002',
  percent: '\ue003',
  clock: '\ue004',
  temperature: '\ue005',
  other: '\ue006',
}

/** A pattern over masked sentences; D, M, P, C, T and N stand for the signs of days, money, percent, clock, degrees, other. */
export function overMasked(source: string, flags = 'g'): RegExp {
  const named: Record<string, string> = {
    D: signs.duration,
    M: signs.money,
    P: signs.percent,
    C: signs.clock,
    T: signs.temperature,
    N: signs.other,
  }
  return new RegExp(
    source.replace(/(?<![a-z\\])[DMPCTN](?![a-z])/g, (letter) => named[letter] ?? letter),
    flags,
  )
}

/** Whether this character stands for a measure. */
export function isSign(char: string | undefined): boolean {
  return char !== undefined && char >= '\ue001' && char <= '\ue006'
}

/** Puts a sign in place of every measure of a folded sentence. */
export function maskMeasures(folded: string): MaskedSentence {
  const measures = readMeasures(folded)
  const at = new Map<number, number>()
  let text = ''
  let from = 0
  const shifts: { place: number; original: number }[] = [{ place: 0, original: 0 }]
  for (const [index, measure] of measures.entries()) {
    text += folded.slice(from, measure.start)
    at.set(text.length, index)
    text += signs[measure.kind]
    from = measure.end
    shifts.push({ place: text.length, original: from })
  }
  text += folded.slice(from)
  return {
    text,
    measures,
    measureAt: (place) => at.get(place),
    toOriginal: (place) => {
      const shift = shifts.findLast((one) => one.place <= place) ?? { place: 0, original: 0 }
      return shift.original + place - shift.place
    },
  }
}
