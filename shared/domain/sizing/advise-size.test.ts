import { describe, expect, test } from 'vitest'
import type { Product, SizeChart } from '../../protocol/commerce.ts'
import { adviseSize, type Body, type SizeAdvice } from './advise-size.ts'
import { toSizeCard } from './to-size-card.ts'

const jacket: SizeChart = {
  id: 'sc',
  name: '硬壳',
  measure: 'flat',
  stretch: 'none',
  note: '平铺测量',
  rows: [
    { size: 'S', heightCm: [160, 167], weightKg: [48, 58], columns: { '胸围 cm': 108 } },
    { size: 'M', heightCm: [168, 175], weightKg: [59, 69], columns: { '胸围 cm': 112 } },
    { size: 'L', heightCm: [173, 180], weightKg: [70, 79], columns: { '胸围 cm': 116 } },
    { size: 'XL', heightCm: [178, 185], weightKg: [80, 90], columns: { '胸围 cm': 122, '袖长 cm': 87.5 } },
  ],
}
const stretchy: SizeChart = { ...jacket, stretch: 'high', measure: 'body' }
const boots: SizeChart = {
  ...jacket,
  rows: [
    { size: '41', footMm: [251, 255], columns: {} },
    { size: '42', footMm: [256, 260], columns: {} },
    { size: '43', footMm: [260, 265], columns: {} },
  ],
}

const picked = (because: string, ...picks: string[]) => ({ kind: 'picked', picks, because })

test.each<[string, SizeChart, Body, object]>([
  ['inside one row', jacket, { heightCm: 172, weightKg: 68 }, picked('inside', 'M')],
  ['overlapping heights, weight decides', jacket, { heightCm: 174, weightKg: 72 }, picked('inside', 'L')],
  ['conflict, no stretch: larger first', jacket, { heightCm: 170, weightKg: 75 }, picked('conflict', 'L', 'M')],
  ['conflict, stretch: smaller first', stretchy, { heightCm: 170, weightKg: 75 }, picked('conflict', 'M', 'L')],
  ['far conflict names the two nearest', jacket, { heightCm: 162, weightKg: 85 }, picked('conflict', 'XL', 'S')],
  ['overlap against one row', jacket, { heightCm: 174, weightKg: 85 }, picked('conflict', 'XL', 'L')],
  ['weight in a gap between rows', jacket, { heightCm: 170, weightKg: 58.5 }, picked('inside', 'M')],
  ['both in a gap', jacket, { heightCm: 167.5, weightKg: 58.5 }, picked('between', 'M', 'S')],
  ['edge of the table', jacket, { heightCm: 160, weightKg: 48 }, picked('inside', 'S')],
  ['feet on a shared edge', boots, { footMm: 260 }, picked('between', '43', '42')],
  ['feet between two rows', boots, { footMm: 255.5 }, picked('between', '42', '41')],
  ['too tall', jacket, { heightCm: 199, weightKg: 68 }, { kind: 'outside', measures: ['heightCm'] }],
  [
    'too small in both',
    jacket,
    { heightCm: 120, weightKg: 25 },
    { kind: 'outside', measures: ['heightCm', 'weightKg'] },
  ],
  ['weight missing', jacket, { heightCm: 172 }, { kind: 'missing', slots: ['weightKg'] }],
  ['nothing known', jacket, {}, { kind: 'missing', slots: ['heightCm', 'weightKg'] }],
  ['feet missing, height useless', boots, { heightCm: 172 }, { kind: 'missing', slots: ['footMm'] }],
])('%s', (_, chart, body, advice) => {
  expect(adviseSize(chart, body)).toMatchObject(advice)
})

test('names the rows and measures it used', () => {
  const advice = adviseSize(jacket, { heightCm: 172, weightKg: 68 })
  expect(advice).toMatchObject({ rowsUsed: [jacket.rows[1]], basis: ['heightCm', 'weightKg'] })
})

test('three overlapping rows give the two whose middles are nearest', () => {
  const rows: SizeChart['rows'] = [
    { size: 'S', heightCm: [150, 175], columns: {} },
    { size: 'M', heightCm: [160, 180], columns: {} },
    { size: 'L', heightCm: [165, 185], columns: {} },
  ]
  expect(adviseSize({ ...jacket, rows }, { heightCm: 174 })).toMatchObject({ picks: ['L', 'M'] })
})

test('a chart of garment columns alone picks nothing', () => {
  expect(adviseSize({ ...jacket, rows: [{ size: 'M', columns: { 胸围: 112 } }] }, { heightCm: 172 })).toEqual({
    kind: 'no-ranges',
  })
})

describe('toSizeCard', () => {
  const product = { id: 'p', title: '「逐风」冲锋衣' } as Product

  test('marks the picked rows and keeps every column, empty where a row lacks it', () => {
    const card = toSizeCard(jacket, product, adviseSize(jacket, { heightCm: 170, weightKg: 75 }))
    expect(card).toMatchObject({ picks: ['L', 'M'], measure: 'flat', note: '平铺测量' })
    expect(card.columns).toEqual(['身高 cm', '体重 kg', '胸围 cm', '袖长 cm'])
    expect(card.rows[1]).toEqual({ size: 'M', cells: ['168–175', '59–69', '112', ''], picked: true })
    expect(card.rows.map((row) => row.picked)).toEqual([false, true, true, false])
  })

  test('outside the table nothing is marked', () => {
    const advice: SizeAdvice = { kind: 'outside', measures: ['heightCm'] }
    expect(toSizeCard(jacket, product, advice)).toMatchObject({ picks: [], title: '「逐风」冲锋衣' })
  })
})
