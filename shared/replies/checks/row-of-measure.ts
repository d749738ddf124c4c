import type { SizeRow } from '../../domain/sizing/advise-size.ts'
import { normaliseText } from '../../language/normalise-text.ts'
import { parseChineseNumber } from '../../language/parse-chinese-number.ts'
import type { SizeChart } from '../../protocol/commerce.ts'
import { bareName } from './size-questions.ts'

/** A measure a shopper told, in centimetres, and the chart's row it falls in. */
export type MeasuredRow = { name: string; cm: number; row: SizeRow; range: string }

/** 腰围 2 尺 4 by a column of ranges: the row it falls in; null where no measure is told or no row has it. */
export function rowOfMeasure(text: string, chart: SizeChart): MeasuredRow | null {
  const folded = normaliseText(text)
  const names = [...new Set(chart.rows.flatMap((row) => Object.keys(row.columns)))].filter((name) => / cm$/.test(name))
  for (const name of names) {
    const cm = measureAfter(folded, bareName(name))
    if (cm === null) continue
    const row = chart.rows.find(({ columns }) => isWithin(String(columns[name] ?? ''), cm))
    if (row !== undefined) return { name: bareName(name), cm, row, range: String(row.columns[name]) }
  }
  return null
}

const cmOfChi = 100 / 3

/** The number that follows a measure's name, in centimetres: 腰围82, 腰围是二尺四. */
function measureAfter(text: string, name: string): number | null {
  const from = text.indexOf(name)
  if (from === -1) return null
  const rest = text.slice(from + name.length, from + name.length + 12)
  const [, feet, inches = '零'] = /^\D{0,3}?([12一二两])尺([\d一二三四五六七八九]?)/.exec(rest) ?? []
  const whole = feet === undefined ? undefined : parseChineseNumber(feet)
  if (whole !== undefined) return Math.round((whole + (parseChineseNumber(inches) ?? 0) / 10) * cmOfChi)
  const [, cm] = /^\D{0,3}?(\d{2,3}(?:\.\d)?)/.exec(rest) ?? []
  return cm === undefined ? null : Number(cm)
}

/** 76–82 holds 80. */
function isWithin(range: string, value: number): boolean {
  const [, from, to] = /^(\d+(?:\.\d+)?)\s*[–-]\s*(\d+(?:\.\d+)?)$/.exec(range) ?? []
  return from !== undefined && to !== undefined && value >= Number(from) && value <= Number(to)
}
