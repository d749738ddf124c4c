import type { Body, SizeRow } from '../../domain/sizing/advise-size.ts'
import { fitMeasure, type MeasureName } from '../../domain/sizing/fit-measure.ts'
import { normaliseText } from '../../language/normalise-text.ts'
import type { SizeChart } from '../../protocol/commerce.ts'
import type { CheckContext, CheckResult, LineValues } from './check.ts'
import { describeRow, noteText } from './size-wording.ts'

const fitWords =
  /偏[大小]|正码|标准码|码数准|码准|脚宽|脚背|大一[码号]|小一[码号]|加厚袜|里[面边](?:还|也|再)?(?:想|要|会|打算)?[穿套加搭]/
const usualSize = /(?:平时|平常|一般|以前|通常|日常|鞋码|运动鞋|皮鞋|球鞋)[^\d]{0,8}(3[4-9]|4[0-8])(?!\d)/

/** M 码胸围多少: the chart's own columns, of the size named or of all. */
export function readColumns({ text, slots, merged }: CheckContext, chart: SizeChart): CheckResult<'size'> | null {
  const folded = normaliseText(text)
  const all = [...new Set(chart.rows.flatMap((row) => Object.keys(row.columns)))]
  const asked = all.filter((name) => !bodyMeasure.test(name) && folded.includes(bareName(name)))
  const named = chart.rows.filter((row) => row.size === slots.size)
  const asksForBody = named.length > 0 && bodyOfSize.test(folded) && !tellsBody(merged.slots)
  if (asked.length === 0 && !asksForBody) return null
  const rows =
    asked.length === 0
      ? named.map((row) => describeRow(row))
      : (named.length > 0 ? named : chart.rows).map(
          (row) =>
            `${row.size} 码 ${asked.map((name) => `${bareName(name)} ${row.columns[name] ?? '—'}${unitOf(name)}`).join('、')}`,
        )
  const spoken = rows.join('；')
  const fact = { name: 'size.columns', value: rows, source: `尺码表「${chart.name}」`, at: null }
  return { outcome: 'columns', slots, facts: [fact], values: { rows: spoken } }
}

/** A chart may repeat the ranges of bodies as columns: those are no measures of the goods. */
const bodyMeasure = /身高|体重|脚长/
/** 39 码脚长多少: whom a size is for. */
const bodyOfSize = /(?:身高|体重|脚长|多长)[^,，。]{0,4}(?:多少|几|什么)|(?:对应|适合)(?:多少|什么|多大|多高|多重)/

/** 胸围 cm → 胸围. */
export function bareName(name: string): string {
  return name.replace(/\s*[a-z]+$/i, '').replace(/^净/, '')
}

function unitOf(name: string): string {
  const unit = /[a-z]+$/i.exec(name)?.[0]
  return unit === undefined ? '' : ` ${unit}`
}

/** 偏大还是偏小, 我脚宽要选大一号吗: what the chart says of how it fits; not when a body is told. */
export function asksOfFit({ text, merged }: CheckContext): boolean {
  return !tellsBody(merged.slots) && fitWords.test(text)
}

function tellsBody({ heightCm, weightKg, footMm }: CheckContext['slots']): boolean {
  return heightCm !== undefined || weightKg !== undefined || footMm !== undefined
}

/** 那大一码呢 asks for the next larger size (1), 小一号行吗 for the next smaller one (-1). */
export function asksOfStep(text: string): 1 | -1 | null {
  const way = /([大小])一[码号个]/.exec(text)?.[1]
  return way === undefined ? null : way === '大' ? 1 : -1
}

/** The row of the size a shopper wears in other shoes. */
export function usualRow(text: string, chart: SizeChart): SizeRow | undefined {
  if (chart.rows.every((row) => row.footMm === undefined) || /脚长/.test(text)) return undefined
  const size = usualSize.exec(normaliseText(text))?.[1]
  return chart.rows.find((row) => row.size === size)
}

/** The chart's name and note. */
export function noteOf(chart: SizeChart): LineValues {
  return { chart: chart.name, note: noteText(chart) }
}

const measureNames: Record<MeasureName, string> = { heightCm: '身高', weightKg: '体重', footMm: '脚长' }

/** 身高对应 M、体重对应 XL. */
export function describeConflict(chart: SizeChart, body: Body): string {
  return (['heightCm', 'weightKg', 'footMm'] as const)
    .flatMap((name) => {
      const value = body[name]
      if (value === undefined || chart.rows.every((row) => row[name] === undefined)) return []
      const sizes = fitMeasure(chart.rows, name, value).rows.flatMap((at) => chart.rows[at]?.size ?? [])
      return sizes.length === 0 ? [] : [`${measureNames[name]}对应 ${sizes.join('、')}`]
    })
    .join('，')
}

/** Rows that do not stand side by side are no choice: a person should look at the goods. */
export function isFar(chart: SizeChart, [first, second]: SizeRow[]): boolean {
  if (first === undefined || second === undefined) return false
  const place = ({ size }: SizeRow): number => chart.rows.findIndex((row) => row.size === size)
  return Math.abs(place(first) - place(second)) > 1
}
