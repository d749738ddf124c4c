import type { OutcomeOf } from '../../dialog/check-outcomes.ts'
import type { Slots } from '../../dialog/dialog-state.ts'
import { adviseSize, type Body, type SizeAdvice, type SizeRow } from '../../domain/sizing/advise-size.ts'
import { toSizeCard } from '../../domain/sizing/to-size-card.ts'
import type { Product, SizeChart } from '../../protocol/commerce.ts'
import type { Fact } from '../../protocol/conversation.ts'
import { quoteTitle } from '../quote-title.ts'
import {
  bare,
  type Check,
  type CheckContext,
  type CheckResult,
  type LineValues,
  productChoices,
  productOf,
} from './check.ts'
import { asksOfFit, conflictLine, describeConflict, noteOf, readColumns, usualRow } from './size-questions.ts'

/** The size for this body by the product's own chart, and the row that says so. */
export const checkSize: Check<'size'> = (context) => {
  const product = productOf(context)
  if (product === undefined) return { ...bare(context, 'needs-product'), choices: productChoices(context) }
  const slots = { ...context.slots, product: product.id }
  const chart = context.sources.catalogue.sizeCharts.find(({ id }) => id === product.sizeChartId)
  if (chart === undefined) return withoutChart(context, product, slots)
  const columns = readColumns(context, chart)
  if (columns !== null)
    return { ...columns, slots, values: { ...columns.values, product: `${quoteTitle(product.title)} ` } }
  if (asksOfFit(context, chart))
    return { ...bare(context, 'note', slots), facts: noteFacts(chart), values: noteOf(chart) }
  const usual = usualRow(context.text, chart)
  if (usual !== undefined)
    return {
      ...bare(context, 'usual', slots),
      facts: [{ name: 'size.row', value: [describeRow(usual)], source: `尺码表「${chart.name}」`, at: null }],
      values: { ...noteOf(chart), usual: usual.size, row: describeRow(usual) },
      card: toSizeCard(chart, product, { kind: 'missing', slots: ['footMm'] }),
    }
  const { heightCm, weightKg, footMm } = slots
  const body: Body = {
    ...(heightCm === undefined ? {} : { heightCm }),
    ...(weightKg === undefined ? {} : { weightKg }),
    ...(footMm === undefined ? {} : { footMm }),
  }
  const advice = adviseSize(chart, body)
  const values: LineValues = {
    product: quoteTitle(product.title),
    chart: chart.name,
    body: describeBody(body),
    measures: advice.kind === 'picked' ? describeConflict(chart, body) : null,
    ...pickValues(chart, advice),
  }
  if (advice.kind === 'missing') return { outcome: missingOutcome(advice.slots), slots, facts: [], values }
  if (advice.kind === 'no-ranges') return bare(context, 'no-chart', slots)
  const facts = toFacts(chart, body, advice)
  const card = toSizeCard(chart, product, advice)
  if (advice.kind === 'outside') return { outcome: 'outside', slots, facts, values, card }
  const because = advice.because === 'conflict' ? { line: conflictLine(chart, advice.rowsUsed) } : {}
  return { outcome: advice.picks.length === 1 ? 'one' : 'between', slots, facts, values, card, ...because }
}

/** Socks have no chart, but the product may say which size fits whom. */
function withoutChart(context: CheckContext, product: Product, slots: Slots): CheckResult<'size'> {
  const rows = product.attributes.filter(({ name }) => /尺码|码数|头围/.test(name))
  if (rows.length === 0) return bare(context, 'no-chart', slots)
  const source = `商品${quoteTitle(product.title)}`
  return {
    outcome: 'columns',
    slots,
    facts: rows.map(({ name, value }) => ({ name: `product.${name}`, value, source: `${source} · ${name}`, at: null })),
    values: { product: quoteTitle(product.title), rows: rows.map(({ name, value }) => `${name}：${value}`).join('；') },
  }
}

function noteFacts(chart: SizeChart): Fact[] {
  return [{ name: 'size.note', value: chart.note ?? null, source: `尺码表「${chart.name}」`, at: null }]
}

function missingOutcome(missing: (keyof Body)[]): OutcomeOf<'size'> {
  if (missing.includes('footMm')) return 'needs-foot'
  if (missing.length > 1) return 'needs-both'
  return missing[0] === 'heightCm' ? 'needs-height' : 'needs-weight'
}

function describeBody({ heightCm, weightKg, footMm }: Body): string {
  const words = [
    heightCm === undefined ? '' : `身高 ${heightCm} cm`,
    weightKg === undefined ? '' : `体重 ${weightKg} kg`,
    footMm === undefined ? '' : `脚长 ${footMm} mm`,
  ]
  return words.filter((word) => word !== '').join('、')
}

function pickValues(chart: SizeChart, advice: SizeAdvice): LineValues {
  if (advice.kind !== 'picked') return {}
  const [first, second] = advice.rowsUsed
  return {
    first: advice.picks[0],
    second: advice.picks[1],
    row: first === undefined ? null : describeRow(first),
    difference: first === undefined || second === undefined ? null : describeDifference(first, second),
    note: chart.note,
  }
}

function describeRow(row: SizeRow): string {
  const range = (label: string, unit: string, value: [number, number] | undefined): string[] =>
    value === undefined ? [] : [`${label} ${value[0]}–${value[1]} ${unit}`]
  const words = [
    ...range('身高', 'cm', row.heightCm),
    ...range('体重', 'kg', row.weightKg),
    ...range('脚长', 'mm', row.footMm),
  ]
  return `${row.size} 码 ${words.join('、')}`
}

/** What the two rows differ in, by the chart's own first columns. */
function describeDifference(first: SizeRow, second: SizeRow): string {
  const columns = Object.keys(first.columns).slice(0, 2)
  if (columns.length === 0) return [first, second].map(describeRow).join('，')
  return columns
    .map(
      (name) =>
        `${name} ${first.size} 码 ${first.columns[name] ?? '—'}、${second.size} 码 ${second.columns[name] ?? '—'}`,
    )
    .join('；')
}

function toFacts(chart: SizeChart, body: Body, advice: SizeAdvice): Fact[] {
  const source = `尺码表「${chart.name}」`
  const rows = advice.kind === 'picked' ? advice.rowsUsed : []
  const second = rows[1]
  return [
    { name: 'size.pick', value: advice.kind === 'picked' ? [...advice.picks] : null, source, at: null },
    { name: 'size.row', value: rows.map(describeRow), source, at: null },
    ...(rows[0] !== undefined && second !== undefined
      ? [{ name: 'size.difference', value: describeDifference(rows[0], second), source, at: null }]
      : []),
    ...(chart.note === undefined ? [] : [{ name: 'size.note', value: chart.note, source, at: null }]),
    { name: 'size.body', value: describeBody(body), source: '客户自己说的', at: null },
  ]
}
