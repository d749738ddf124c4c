import type { SizeChart } from '../../../shared/protocol/commerce.ts'
import { parseRange } from './parse-cell.ts'

const ranges = ['heightCm', 'weightKg', 'footMm'] as const
export type RangeName = (typeof ranges)[number]

/** A size chart as it is typed: every cell is text. */
export interface ChartForm {
  /** The ranges that this chart has at all. */
  ranges: RangeName[]
  columns: string[]
  rows: ChartRow[]
}
export interface ChartRow {
  key: number
  size: string
  ranges: Partial<Record<RangeName, string>>
  columns: Record<string, string>
}

/** Sentences by cell: `2 size`, `2 heightCm`. */
export type ChartErrors = Record<string, string>

/** A chart as the form shows it. */
export function toChartForm(chart: SizeChart): ChartForm {
  return {
    ranges: ranges.filter((name) => chart.rows.some((row) => row[name])),
    columns: [...new Set(chart.rows.flatMap((row) => Object.keys(row.columns)))],
    rows: chart.rows.map((row, key) => ({
      key,
      size: row.size,
      ranges: Object.fromEntries(ranges.flatMap((name) => (row[name] ? [[name, row[name].join('–')]] : []))),
      columns: Object.fromEntries(Object.entries(row.columns).map(([name, value]) => [name, String(value)])),
    })),
  }
}

/** What was typed as a chart, or what is wrong with which cell. */
export function parseChartForm(
  chart: SizeChart,
  form: ChartForm,
): { ok: true; value: SizeChart } | { ok: false; reason: ChartErrors } {
  const errors: ChartErrors = {}
  const sizes = form.rows.map(({ size }) => size.trim())
  const rows = form.rows.map((row) => {
    const size = row.size.trim()
    if (size === '') errors[`${row.key} size`] = '尺码不能空着'
    else if (size.length > 12) errors[`${row.key} size`] = '尺码最多 12 个字符'
    else if (sizes.indexOf(size) !== sizes.lastIndexOf(size)) errors[`${row.key} size`] = `尺码「${size}」写了两次`
    return { size, ...readRanges(row, form.ranges, errors), columns: readColumns(row) }
  })
  return Object.keys(errors).length > 0 ? { ok: false, reason: errors } : { ok: true, value: { ...chart, rows } }
}

function readRanges(
  row: ChartRow,
  names: RangeName[],
  errors: ChartErrors,
): Partial<Record<RangeName, [number, number]>> {
  const read: Partial<Record<RangeName, [number, number]>> = {}
  for (const name of names) {
    const parsed = parseRange(row.ranges[name] ?? '')
    if (!parsed.ok) errors[`${row.key} ${name}`] = parsed.reason
    else if (parsed.value) read[name] = parsed.value
  }
  return read
}

function readColumns(row: ChartRow): Record<string, number | string> {
  const filled = Object.entries(row.columns).filter(([, text]) => text.trim() !== '')
  return Object.fromEntries(
    filled.map(([name, text]) => [name, /^\d+(\.\d+)?$/.test(text) ? Number(text) : text.trim()]),
  )
}
