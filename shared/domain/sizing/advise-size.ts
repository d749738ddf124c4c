import type { SizeChart } from '../../protocol/commerce.ts'
import type { FitMove } from './apply-fit-feedback.ts'
import { type Fit, fitMeasure, type MeasureName } from './fit-measure.ts'

/** What is known of the shopper's body. */
export type Body = { heightCm?: number; weightKg?: number; footMm?: number }

/** Row of a size chart. */
export type SizeRow = SizeChart['rows'][number]

/** A size, a question, or the plain statement that the chart does not reach. */
export type SizeAdvice =
  | {
      kind: 'picked'
      /** One size, or two when between sizes: the one to take first comes first. */
      picks: [string] | [string, string]
      rowsUsed: SizeRow[]
      basis: MeasureName[]
      /** `conflict`: height and weight point at different rows. */
      because: 'inside' | 'between' | 'conflict'
      /** What buyers said of how it fits moved the picks; `rowsUsed` stay the rows of the measures. */
      move?: FitMove
    }
  | { kind: 'missing'; slots: MeasureName[] }
  | { kind: 'outside'; measures: MeasureName[] }
  /** The chart has no body ranges at all: nothing can be picked from it. */
  | { kind: 'no-ranges' }

const measureNames: MeasureName[] = ['heightCm', 'weightKg', 'footMm']

/**
 * The size for a body by the product's own chart. Asks only for what the chart needs and is missing,
 * names both sizes when between two, and never guesses outside the table.
 */
export function adviseSize(chart: SizeChart, body: Body): SizeAdvice {
  const needed = measureNames.filter((name) => chart.rows.some((row) => row[name] !== undefined))
  if (needed.length === 0) return { kind: 'no-ranges' }
  const known = needed.filter((name) => body[name] !== undefined)
  const fits = known.map((name) => fitMeasure(chart.rows, name, body[name] ?? Number.NaN))
  // A child of 120 cm needs no question about weight to be outside the chart.
  const outside = known.filter((_, index) => fits[index]?.kind === 'outside')
  if (outside.length > 0) return { kind: 'outside', measures: outside }
  const slots = needed.filter((name) => body[name] === undefined)
  if (slots.length > 0) return { kind: 'missing', slots }
  return pickRows(chart, needed, fits)
}

function pickRows(chart: SizeChart, basis: MeasureName[], fits: Fit[]): SizeAdvice {
  const sets = fits.map((fit) => fit.rows)
  const common = (sets[0] ?? []).filter((index) => sets.every((set) => set.includes(index)))
  const isInside = common.length > 0
  const indexes = isInside ? narrowToTwo(common, fits) : conflicting(sets)
  const wanted = chart.stretch === 'none' ? indexes.toReversed() : indexes
  const rowsUsed = wanted.flatMap((index) => chart.rows[index] ?? [])
  const because = !isInside ? 'conflict' : rowsUsed.length === 1 ? 'inside' : 'between'
  const [first = '', second] = rowsUsed.map((row) => row.size)
  return { kind: 'picked', picks: second === undefined ? [first] : [first, second], rowsUsed, basis, because }
}

/** Three overlapping rows: the two whose middles lie nearest to the body, in chart order. */
function narrowToTwo(indexes: number[], fits: Fit[]): number[] {
  const distance = (index: number) => fits.reduce((sum, fit) => sum + (fit.distances.get(index) ?? 0), 0)
  return indexes
    .toSorted((a, b) => distance(a) - distance(b) || a - b)
    .slice(0, 2)
    .toSorted((a, b) => a - b)
}

/** Measures that share no row: the two rows nearest to one another, smaller first. */
function conflicting(sets: number[][]): number[] {
  const pairs = sets.flatMap((set, place) =>
    sets.slice(place + 1).flatMap((other) => set.flatMap((a) => other.map((b) => [a, b].toSorted((x, y) => x - y)))),
  )
  const width = ([a = 0, b = 0]: number[]) => b - a
  return pairs.filter((pair) => width(pair) > 0).toSorted((a, b) => width(a) - width(b))[0] ?? []
}
