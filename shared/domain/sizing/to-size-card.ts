import type { CardOf } from '../../protocol/cards.ts'
import type { Product, SizeChart } from '../../protocol/commerce.ts'
import type { SizeAdvice, SizeRow } from './advise-size.ts'
import { describeMove } from './apply-fit-feedback.ts'
import type { MeasureName } from './fit-measure.ts'

/** Column headings of the body ranges. */
export const measureLabels: Readonly<Record<MeasureName, string>> = {
  heightCm: '身高 cm',
  weightKg: '体重 kg',
  footMm: '脚长 mm',
}

const measureNames: MeasureName[] = ['heightCm', 'weightKg', 'footMm']

/** The chart as a card, the picked rows marked; every column the chart has, in its own order. */
export function toSizeCard(chart: SizeChart, product: Product, advice: SizeAdvice): CardOf<'size'> {
  const ranges = measureNames.filter((name) => chart.rows.some((row) => row[name] !== undefined))
  // Some merchants repeat a body range as a column of its own; it is shown once.
  const shown = new Set(ranges.map((name) => measureLabels[name]))
  const others = [...new Set(chart.rows.flatMap((row) => Object.keys(row.columns)))].filter((name) => !shown.has(name))
  const picks: string[] = advice.kind === 'picked' ? [...advice.picks] : []
  const why = advice.kind === 'picked' && advice.move !== undefined ? { why: describeMove(advice.move) } : {}
  return {
    kind: 'size',
    productId: product.id,
    title: product.title,
    picks,
    measure: chart.measure,
    columns: [...ranges.map((name) => measureLabels[name]), ...others],
    rows: chart.rows.map((row) => ({
      size: row.size,
      cells: [...ranges.map((name) => rangeCell(row, name)), ...others.map((name) => String(row.columns[name] ?? ''))],
      picked: picks.includes(row.size),
      ...(row.size === picks[0] ? why : {}),
    })),
    ...(chart.note === undefined ? {} : { note: chart.note }),
  }
}

function rangeCell(row: SizeRow, name: MeasureName): string {
  const range = row[name]
  return range === undefined ? '' : `${range[0]}–${range[1]}`
}
