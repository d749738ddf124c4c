import { expect, test } from 'vitest'
import type { SizeChart } from '../../../shared/protocol/commerce.ts'
import { parseChartForm, toChartForm } from './size-chart-form.ts'

const chart: SizeChart = {
  id: 'jackets',
  name: '冲锋衣',
  measure: 'body',
  stretch: 'none',
  rows: [
    { size: 'M', heightCm: [165, 170], weightKg: [55, 62], columns: { '胸围 cm': 108, 版型: '宽松' } },
    { size: 'L', heightCm: [170, 175], columns: { '胸围 cm': 112 } },
  ],
}

test('a chart that nobody touched comes back as it was', () => {
  expect(parseChartForm(chart, toChartForm(chart))).toEqual({ ok: true, value: chart })
})

test('a changed range and a new row are saved', () => {
  const form = toChartForm(chart)
  form.rows[0]!.ranges.heightCm = '164-171'
  form.rows.push({ key: 9, size: 'XL', ranges: { heightCm: '175–180' }, columns: {} })
  const parsed = parseChartForm(chart, form)
  expect(parsed.ok && parsed.value.rows.map(({ size, heightCm }) => [size, heightCm])).toEqual([
    ['M', [164, 171]],
    ['L', [170, 175]],
    ['XL', [175, 180]],
  ])
})

test('every bad cell has its own sentence', () => {
  const form = toChartForm(chart)
  form.rows[0]!.size = ''
  form.rows[0]!.ranges.weightKg = '62–55'
  form.rows[1]!.ranges.heightCm = '一米七'
  expect(parseChartForm(chart, form)).toEqual({
    ok: false,
    reason: { '0 size': '尺码不能空着', '0 weightKg': '小的写前面：55–62', '1 heightCm': '写成 165–172 这样的范围' },
  })
})

test('the same size twice is refused in both rows', () => {
  const form = toChartForm(chart)
  form.rows[1]!.size = 'M'
  const parsed = parseChartForm(chart, form)
  expect(parsed.ok ? [] : Object.keys(parsed.reason)).toEqual(['0 size', '1 size'])
})
