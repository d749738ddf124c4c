import type { Body, SizeAdvice, SizeRow } from '../../domain/sizing/advise-size.ts'
import { describeMove } from '../../domain/sizing/apply-fit-feedback.ts'
import type { SizeChart } from '../../protocol/commerce.ts'
import type { Fact } from '../../protocol/conversation.ts'
import type { FitFeedback } from '../../protocol/service-rules.ts'
import type { LineValues } from './check.ts'

/** An advice that names sizes. */
export type Picked = Extract<SizeAdvice, { kind: 'picked' }>

/** 身高 172 cm、体重 68 kg. */
export function describeBody({ heightCm, weightKg, footMm }: Body): string {
  const words = [
    heightCm === undefined ? '' : `身高 ${heightCm} cm`,
    weightKg === undefined ? '' : `体重 ${weightKg} kg`,
    footMm === undefined ? '' : `脚长 ${footMm} mm`,
  ]
  return words.filter((word) => word !== '').join('、')
}

/** M 码 身高 168–175 cm、体重 59–69 kg. */
export function describeRow(row: SizeRow): string {
  const range = (label: string, unit: string, value: [number, number] | undefined): string[] =>
    value === undefined ? [] : [`${label} ${value[0]}–${value[1]} ${unit}`]
  const words = [
    ...range('身高', 'cm', row.heightCm),
    ...range('体重', 'kg', row.weightKg),
    ...range('脚长', 'mm', row.footMm),
  ]
  return `${row.size} 码 ${words.join('、')}`
}

/** What two rows differ in, by the chart's own first columns. */
export function describeDifference(first: SizeRow, second: SizeRow): string {
  const columns = Object.keys(first.columns).slice(0, 2)
  if (columns.length === 0) return [first, second].map(describeRow).join('，')
  return columns
    .map(
      (name) =>
        `${name} ${first.size} 码 ${first.columns[name] ?? '—'}、${second.size} 码 ${second.columns[name] ?? '—'}`,
    )
    .join('；')
}

const measures = { body: '表里是人体净尺寸', flat: '表里是平铺测量的成衣尺寸' }
const stretches = { none: '面料无弹力', some: '面料略有弹力', high: '面料弹力大' }

/** What the numbers measure and whether the fabric gives, beside what the merchant wrote. */
export function noteText({ note, measure, stretch }: SizeChart): string {
  const said = note ?? ''
  const own = [
    ...(/平铺|净体|净尺寸|光脚/.test(said) ? [] : [measures[measure]]),
    ...(/弹|光脚/.test(said) ? [] : [stretches[stretch]]),
  ]
  return [own.length === 0 ? '' : `${own.join('，')}。`, said].join('')
}

/** 偏小 26 人、合适 73 人、偏大 5 人; null when nobody said anything. */
export function describeFeedback(feedback: FitFeedback | undefined): string | null {
  if (feedback === undefined || feedback.small + feedback.fitting + feedback.large === 0) return null
  return `偏小 ${feedback.small} 人、合适 ${feedback.fitting} 人、偏大 ${feedback.large} 人`
}

/** What buyers said of the fit, as a fact. */
export function feedbackFacts(feedback: FitFeedback | undefined): Fact[] {
  const value = describeFeedback(feedback)
  return value === null ? [] : [{ name: 'size.feedback', value, source: '退换与评价里的合身反馈', at: null }]
}

/** The sizes, the rows they rest on and what differs between them. */
export function pickValues(chart: SizeChart, advice: Picked): LineValues {
  const [first, second] = advice.picks.map((size) => chart.rows.find((row) => row.size === size))
  const { move } = advice
  return {
    first: advice.picks[0],
    second: advice.picks[1],
    row: advice.rowsUsed[0] === undefined ? null : describeRow(advice.rowsUsed[0]),
    difference: first === undefined || second === undefined ? null : describeDifference(first, second),
    measured: move?.from.join(' 和 '),
    why: move === undefined ? null : describeMove(move),
  }
}

/** Everything an answer about a size rests on. */
export function sizeFacts(chart: SizeChart, body: Body, advice: SizeAdvice): Fact[] {
  const source = `尺码表「${chart.name}」`
  const picked = advice.kind === 'picked' ? advice : null
  const difference = picked === null ? null : pickValues(chart, picked).difference
  return [
    { name: 'size.pick', value: picked === null ? null : [...picked.picks], source, at: null },
    { name: 'size.row', value: picked?.rowsUsed.map(describeRow) ?? [], source, at: null },
    ...(typeof difference === 'string' ? [{ name: 'size.difference', value: difference, source, at: null }] : []),
    { name: 'size.note', value: noteText(chart), source, at: null },
    { name: 'size.body', value: describeBody(body), source: '客户自己说的', at: null },
  ]
}
