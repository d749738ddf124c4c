import type { OutcomeOf } from '../../dialog/check-outcomes.ts'
import type { Slots } from '../../dialog/dialog-state.ts'
import { adviseSize, type Body, type SizeAdvice } from '../../domain/sizing/advise-size.ts'
import { applyFitFeedback, neighbourOf } from '../../domain/sizing/apply-fit-feedback.ts'
import { findChart } from '../../domain/sizing/find-chart.ts'
import { toSizeCard } from '../../domain/sizing/to-size-card.ts'
import { describeStock } from '../../domain/stock/describe-stock.ts'
import type { Product, SizeChart } from '../../protocol/commerce.ts'
import type { FitFeedback } from '../../protocol/service-rules.ts'
import { quoteTitle } from '../quote-title.ts'
import { bare, type Check, type CheckContext, type CheckResult, productChoices, productOf } from './check.ts'
import { rowOfMeasure } from './row-of-measure.ts'
import { asksOfFit, asksOfStep, describeConflict, isFar, noteOf, readColumns, usualRow } from './size-questions.ts'
import {
  describeBody,
  describeDifference,
  describeFeedback,
  describeRow,
  feedbackFacts,
  noteText,
  type Picked,
  pickValues,
  sizeFacts,
} from './size-wording.ts'

/** What one answer about a size is made of. */
interface SizeSetting {
  product: Product
  chart: SizeChart
  feedback: FitFeedback | undefined
  body: Body
  slots: Slots
}

/** The size for this body by the product's own chart, and the row that says so. */
export const checkSize: Check<'size'> = (context) => {
  const product = productOf(context)
  if (product === undefined) return { ...bare(context, 'needs-product'), choices: productChoices(context) }
  const slots = { ...context.slots, product: product.id }
  const chart = chartOf(context, product)
  if (chart === undefined) return withoutChart(context, product, slots)
  const measured = tellMeasured(context, { product, chart, slots })
  if (measured !== null) return measured
  const columns = readColumns(context, chart)
  if (columns !== null)
    return { ...columns, slots, values: { ...columns.values, product: `${quoteTitle(product.title)} ` } }
  const feedback = context.sources.catalogue.fitFeedback?.find(({ id }) => id === product.id)
  const { heightCm, weightKg, footMm } = slots
  const body: Body = {
    ...(heightCm === undefined ? {} : { heightCm }),
    ...(weightKg === undefined ? {} : { weightKg }),
    ...(footMm === undefined ? {} : { footMm }),
  }
  return adviseWith(context, { product, chart, feedback, body, slots })
}

function adviseWith(context: CheckContext, setting: SizeSetting): CheckResult<'size'> {
  const { chart, feedback, body, slots } = setting
  const found = applyFitFeedback(chart, adviseSize(chart, body), feedback)
  const advice = found.kind === 'picked' ? preferred(chart, found, slots.preference) : found
  const step = asksOfStep(context.text)
  if (step !== null && advice.kind === 'picked') return besideIt(setting, advice, step)
  if (asksOfFit(context)) return sayHowItFits(context, setting)
  const usual = usualRow(context.text, chart)
  if (usual !== undefined)
    return {
      ...bare(context, 'usual', slots),
      facts: [{ name: 'size.row', value: [describeRow(usual)], source: `尺码表「${chart.name}」`, at: null }],
      values: { ...noteOf(chart), usual: usual.size, row: describeRow(usual) },
      card: toSizeCard(chart, setting.product, { kind: 'missing', slots: ['footMm'] }),
    }
  if (advice.kind === 'missing') return { ...bare(context, missingOutcome(advice.slots), slots), values: noteOf(chart) }
  if (advice.kind === 'no-ranges') return bare(context, 'no-chart', slots)
  return told(setting, advice)
}

/** 腰围二尺四: the row of that measure, where no body is told. */
function tellMeasured(
  { text, merged }: CheckContext,
  { product, chart, slots }: Pick<SizeSetting, 'product' | 'chart' | 'slots'>,
): CheckResult<'size'> | null {
  const found = merged.slots.heightCm === undefined ? rowOfMeasure(text, chart) : null
  if (found === null) return null
  const { name, cm, row, range } = found
  const source = `尺码表「${chart.name}」`
  return {
    outcome: 'one',
    slots,
    facts: [
      { name: 'size.pick', value: [row.size], source, at: null },
      { name: 'size.columns', value: [`${row.size} 码 ${name} ${range} cm`], source, at: null },
    ],
    values: { ...noteOf(chart), first: row.size, measure: `${name} ${cm} cm`, range: `${name} ${range} cm` },
    card: toSizeCard(chart, product, {
      kind: 'picked',
      picks: [row.size],
      rowsUsed: [row],
      basis: [],
      because: 'inside',
    }),
    line: 'size.measured',
  }
}

/** The advice in words and as a card. */
function told({ product, chart, feedback, body, slots }: SizeSetting, advice: SizeAdvice): CheckResult<'size'> {
  const values = { product: quoteTitle(product.title), ...noteOf(chart), body: describeBody(body) }
  const facts = [...sizeFacts(chart, body, advice), ...feedbackFacts(feedback)]
  const result = { slots, facts, card: toSizeCard(chart, product, advice) }
  if (advice.kind !== 'picked') return { ...result, outcome: 'outside', values }
  const all = { ...values, ...pickValues(chart, advice), measures: describeConflict(chart, body) }
  const line = advice.move === undefined ? plainLine(advice, slots) : movedLine(advice)
  return { ...result, outcome: outcomeOf(chart, advice), values: all, ...(line === null ? {} : { line }) }
}

function outcomeOf(chart: SizeChart, { because, rowsUsed, picks }: Picked): OutcomeOf<'size'> {
  if (picks.length === 1) return 'one'
  return because === 'conflict' && isFar(chart, rowsUsed) ? 'far' : 'between'
}

function plainLine({ because, picks }: Picked, { preference }: Slots) {
  if (picks.length === 1) return because === 'inside' ? null : preference === 'loose' ? 'size.loose' : 'size.close'
  return because === 'conflict' ? null : 'size.between'
}

function movedLine({ move, picks }: Picked) {
  if (move?.atEnd === true) return 'size.at-end'
  return picks.length === 1 ? 'size.moved' : 'size.moved-between'
}

/** Between two sizes the shopper's own wish decides, once it is known. */
function preferred(chart: SizeChart, advice: Picked, preference: Slots['preference']): Picked {
  const [first, second] = advice.picks
  if (second === undefined || preference === undefined || isFar(chart, advice.rowsUsed)) return advice
  const place = (size: string): number => chart.rows.findIndex((row) => row.size === size)
  const [smaller, larger] = place(first) < place(second) ? [first, second] : [second, first]
  const pick = preference === 'loose' ? larger : smaller
  const rowsUsed = advice.move === undefined ? chart.rows.filter((row) => row.size === pick) : advice.rowsUsed
  return { ...advice, picks: [pick], rowsUsed }
}

/** 那大一码呢: the next row, and what differs; at the table's end there is none. */
function besideIt({ product, chart, body, slots }: SizeSetting, advice: Picked, step: 1 | -1): CheckResult<'size'> {
  const [size] = advice.picks
  const here = chart.rows.find((row) => row.size === size)
  const beside = neighbourOf(chart, step === 1 ? (advice.picks.at(-1) ?? size) : size, step)
  const way = step === 1 ? '大' : '小'
  const values = { ...noteOf(chart), body: describeBody(body), first: size, way, product: quoteTitle(product.title) }
  const facts = sizeFacts(chart, body, advice)
  if (here === undefined || beside === undefined) return { outcome: 'no-step', slots, facts, values }
  const difference = describeDifference(here, beside)
  const source = `尺码表「${chart.name}」`
  return {
    outcome: 'step',
    slots,
    facts: [...facts, { name: 'size.step', value: `${beside.size}：${difference}`, source, at: null }],
    values: { ...values, beside: beside.size, difference },
    card: toSizeCard(chart, product, advice),
  }
}

/** 偏大还是偏小: what the chart says of it, and what buyers said. */
function sayHowItFits(context: CheckContext, { chart, feedback, slots }: SizeSetting): CheckResult<'size'> {
  const source = `尺码表「${chart.name}」`
  const spoken = describeFeedback(feedback)
  return {
    ...bare(context, 'note', slots),
    facts: [{ name: 'size.note', value: noteText(chart), source, at: null }, ...feedbackFacts(feedback)],
    values: noteOf(chart),
    ...(spoken === null ? {} : { more: [{ line: 'size.feedback', values: { feedback: spoken } }] }),
  }
}

/** The chart of the variants in the colour and size named, else the product's. */
function chartOf({ sources, slots, input }: CheckContext, product: Product): SizeChart | undefined {
  const { skus, sizeCharts } = sources.catalogue
  const filter = slots.colour === undefined ? {} : { colour: slots.colour }
  const ids = new Set(describeStock(product, skus, input.now, filter).map(({ skuId }) => skuId))
  return findChart(
    product,
    skus.filter(({ id }) => ids.has(id)),
    sizeCharts,
  )
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

function missingOutcome(missing: (keyof Body)[]): OutcomeOf<'size'> {
  if (missing.includes('footMm')) return 'needs-foot'
  if (missing.length > 1) return 'needs-both'
  return missing[0] === 'heightCm' ? 'needs-height' : 'needs-weight'
}
