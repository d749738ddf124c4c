import { describe, expect, test } from 'vitest'
import type { Product, SizeChart } from '../../protocol/commerce.ts'
import type { FitFeedback } from '../../protocol/service-rules.ts'
import { adviseSize, type Body } from './advise-size.ts'
import { applyFitFeedback, describeMove, findFitLean } from './apply-fit-feedback.ts'
import { findChart } from './find-chart.ts'
import { toSizeCard } from './to-size-card.ts'

const chart: SizeChart = {
  id: 'sc',
  name: '抓绒',
  measure: 'flat',
  stretch: 'some',
  rows: [
    { size: 'S', heightCm: [158, 166], weightKg: [46, 57], columns: {} },
    { size: 'M', heightCm: [166, 173], weightKg: [57, 67], columns: {} },
    { size: 'L', heightCm: [173, 180], weightKg: [67, 78], columns: {} },
  ],
}
const told = (small: number, large: number, fitting = 0): FitFeedback => ({ id: 'p', small, fitting, large })
const medium: Body = { heightCm: 170, weightKg: 62 }

test.each<[string, FitFeedback | undefined, object | null]>([
  ['nothing known', undefined, null],
  ['19 too small', told(19, 0), null],
  ['20 too small', told(20, 0), { fit: 'small', count: 20 }],
  ['20 too large', told(0, 20), { fit: 'large', count: 20 }],
  ['two thirds of those who say a way', told(20, 10), { fit: 'small', count: 20 }],
  ['less than two thirds', told(20, 11), null],
  ['those it fitted say no way', told(20, 0, 300), { fit: 'small', count: 20 }],
  ['as many of both', told(40, 40), null],
])('%s', (_, feedback, lean) => {
  expect(findFitLean(feedback)).toEqual(lean)
})

describe('applyFitFeedback', () => {
  const advise = (body: Body, feedback: FitFeedback | undefined) =>
    applyFitFeedback(chart, adviseSize(chart, body), feedback)

  test.each<[string, Body, FitFeedback | undefined, string[], object | undefined]>([
    ['19 move nothing', medium, told(19, 0), ['M'], undefined],
    ['20 too small: one size up', medium, told(20, 0), ['L'], { from: ['M'], atEnd: false }],
    ['20 too large: one size down', medium, told(0, 20), ['S'], { from: ['M'], atEnd: false }],
    ['the largest stays', { heightCm: 176, weightKg: 70 }, told(20, 0), ['L'], { from: ['L'], atEnd: true }],
    ['the smallest stays', { heightCm: 160, weightKg: 50 }, told(0, 20), ['S'], { from: ['S'], atEnd: true }],
    ['between two, both move', { heightCm: 166, weightKg: 57 }, told(20, 0), ['M', 'L'], { from: ['S', 'M'] }],
    ['between two at the end', { heightCm: 173, weightKg: 67 }, told(20, 0), ['L'], { from: ['M', 'L'], atEnd: false }],
  ])('%s', (_, body, feedback, picks, move) => {
    const advice = advise(body, feedback)
    expect(advice).toMatchObject({ kind: 'picked', picks })
    expect(advice.kind === 'picked' && advice.move).toEqual(
      move === undefined ? undefined : expect.objectContaining(move),
    )
  })

  test('outside the table stays outside, whatever was said', () => {
    expect(advise({ heightCm: 200, weightKg: 62 }, told(50, 0))).toMatchObject({ kind: 'outside' })
  })

  test('the row says why', () => {
    const card = toSizeCard(chart, { id: 'p', title: '暖岩' } as Product, advise(medium, told(20, 0)))
    expect(card.rows.map(({ size, picked, why }) => [size, picked, why])).toEqual([
      ['S', false, undefined],
      ['M', false, undefined],
      ['L', true, '20 人反馈偏小，往大选一码'],
    ])
  })

  test('at the end it is said that there is no larger one', () => {
    const advice = advise({ heightCm: 176, weightKg: 70 }, told(22, 0))
    expect(advice.kind === 'picked' && advice.move && describeMove(advice.move)).toBe('22 人反馈偏小，表里没有更大的码')
  })
})

describe('findChart', () => {
  const wide: SizeChart = { ...chart, id: 'wide' }
  const product = { id: 'p', sizeChartId: 'sc' } as Product
  const sku = (id: string, sizeChartId?: string) => ({
    ...{ id, productId: 'p', options: {}, priceMinor: 1, stock: 1 },
    ...(sizeChartId === undefined ? {} : { sizeChartId }),
  })

  test.each([
    ['no variant has its own', [sku('a'), sku('b')], 'sc'],
    ['the variant meant has its own', [sku('a', 'wide')], 'wide'],
    ['variants with different charts', [sku('a', 'wide'), sku('b')], 'sc'],
    ['no variant meant', [], 'sc'],
  ])('%s', (_, variants, id) => {
    expect(findChart(product, variants, [chart, wide])?.id).toBe(id)
  })
})
