import type { SizeChart } from '../../protocol/commerce.ts'

/** The body measures a chart can have ranges for. */
export type MeasureName = 'heightCm' | 'weightKg' | 'footMm'

/** Rows a single measure points at, and how far it lies from the middle of each, in widths of the range. */
export type Fit = { kind: 'inside' | 'gap' | 'outside'; rows: number[]; distances: Map<number, number> }

type Rows = SizeChart['rows']
type Span = { index: number; from: number; to: number }

/** Rows whose range holds the value; in a gap between two ranges both neighbours; outside none. */
export function fitMeasure(rows: Rows, name: MeasureName, value: number): Fit {
  const spans = rows.flatMap((row, index): Span[] => {
    const range = row[name]
    return range === undefined ? [] : [{ index, from: range[0], to: range[1] }]
  })
  const inside = spans.filter(({ from, to }) => value >= from && value <= to)
  if (inside.length > 0) return fitOf('inside', inside, value)
  const below = spans.filter(({ to }) => to < value).toSorted((a, b) => b.to - a.to)[0]
  const above = spans.filter(({ from }) => from > value).toSorted((a, b) => a.from - b.from)[0]
  if (below === undefined || above === undefined) return fitOf('outside', [], value)
  return fitOf('gap', [below, above], value)
}

function fitOf(kind: Fit['kind'], spans: Span[], value: number): Fit {
  const distances = new Map(
    spans.map(({ index, from, to }) => [index, Math.abs(value - (from + to) / 2) / Math.max(to - from, 1)]),
  )
  return { kind, rows: spans.map(({ index }) => index).toSorted((a, b) => a - b), distances }
}
