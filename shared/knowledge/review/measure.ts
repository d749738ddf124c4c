/** What kinds of number an answer states. `other` keeps its own unit: 次, 毫升, 厘米. */
export type MeasureKind = 'duration' | 'money' | 'percent' | 'clock' | 'temperature' | 'other'

/** A number with its unit as an answer states it. */
export type Measure = {
  kind: MeasureKind
  /** Hours, fen, percent, minutes of the day, degrees; for `other` the unit's own name. */
  unit: string
  low: number
  high: number
  bound: 'exact' | 'at-most' | 'at-least' | 'about'
  /** Where it stands in the sentence. */
  start: number
  end: number
}
