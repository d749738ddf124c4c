import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatMinor, formatYuan, percentOfMinor, prorateMinor } from './money.ts'

describe('formatMinor', () => {
  test.each([
    [107_800, 'sum', '¥1,078.00'],
    [-20_000, 'sum', '−¥200.00'],
    [14_200, 'sentence', '¥142'],
    [1_250, 'sentence', '¥12.50'],
    [110_000, 'sentence', '¥1,100'],
    [123_456_789, 'sum', '¥1,234,567.89'],
    [5, 'sum', '¥0.05'],
    [0, 'sentence', '¥0'],
  ] as const)('%i as %s is %s', (minor, style, text) => {
    expect(formatMinor(minor, style)).toBe(text)
  })

  test('terms carry no sign and no thousands mark', () => {
    expect([formatYuan(150_000), formatYuan(1_250)]).toEqual(['1500', '12.50'])
  })
})

test.each([
  [7_800, 90, 7_020],
  [1_255, 90, 1_130],
  [1_254, 90, 1_129],
  [999, 0, 0],
  [999, 100, 999],
  [10_000, 87.5, 8_750],
  [900_000_000_001, 99.99, 899_910_000_001],
])('%i at %d %% is %i', (amount, percent, expected) => {
  expect(percentOfMinor(amount, percent)).toBe(expected)
})

describe('prorateMinor', () => {
  test.each([
    [1_000, [7_900, 15_800], [333, 667]],
    [100, [1, 1, 1], [34, 33, 33]],
    [100, [0, 1], [0, 100]],
    [3, [0, 0], [2, 1]],
    [0, [5, 5], [0, 0]],
    [5_000, [10_000, 40_000], [1_000, 4_000]],
  ])('%i over %j is %j', (total, weights, parts) => {
    expect(prorateMinor(total, weights)).toEqual(parts)
  })

  test('sums exactly, and no part exceeds its weight while the total fits', () => {
    const carts = fc.array(fc.integer({ min: 0, max: 1e9 }), { minLength: 1, maxLength: 30 })
    fc.assert(
      fc.property(carts, fc.double({ min: 0, max: 1, noNaN: true }), (weights, share) => {
        const sum = weights.reduce((a, b) => a + b, 0)
        const total = Math.floor(sum * share)
        const parts = prorateMinor(total, weights)
        expect(parts.reduce((a, b) => a + b, 0)).toBe(total)
        for (const [index, part] of parts.entries()) expect(part).toBeLessThanOrEqual(weights[index] ?? 0)
      }),
    )
  })
})
