import { describe, expect, test } from 'vitest'
import { compareVariants, leastPerVariant, type VariantCount } from './compare-variants.ts'
import { wilsonInterval } from './proportion.ts'
import { testDifference } from './test-difference.ts'

describe('testDifference', () => {
  test.each([
    // Fisher's lady tasting tea; the others summed exactly over all tables with whole numbers.
    ['fisher', 3, 4, 1, 4, 0.4857],
    ['fisher', 2, 15, 9, 12, 0.001953],
    ['fisher', 0, 200, 6, 200, 0.0301],
    // R: prop.test(c(60, 45), c(100, 100), correct = FALSE).
    ['two-proportion', 60, 100, 45, 100, 0.03367],
    ['two-proportion', 900, 1000, 850, 1000, 0.000723],
    ['two-proportion', 50, 100, 50, 100, 1],
  ])('%s: %d of %d against %d of %d', (method, hits, total, otherHits, otherTotal, pValue) => {
    const found = testDifference({ hits, total }, { hits: otherHits, total: otherTotal })
    expect(found.method).toBe(method)
    expect(found.pValue).toBeCloseTo(pValue, 4)
  })

  test('is the same both ways round', () => {
    const [a, b] = [
      { hits: 7, total: 40 },
      { hits: 2, total: 55 },
    ]
    expect(testDifference(a, b).pValue).toBeCloseTo(testDifference(b, a).pValue, 10)
  })
})

test('Wilson’s interval of eight in ten, and of nothing', () => {
  const { share, low, high } = wilsonInterval(8, 10)
  expect([share, low, high].map((value) => value.toFixed(4))).toEqual(['0.8000', '0.4902', '0.9433'])
  expect(wilsonInterval(0, 0)).toEqual({ share: 0, low: 0, high: 1 })
})

describe('compareVariants', () => {
  const row = (variant: VariantCount['variant'], satisfied: number, total: number): VariantCount => ({
    variant,
    satisfied,
    total,
  })

  test('says 样本还不够 below the least, and how many are missing', () => {
    const { verdict } = compareVariants([row('A', 29, leastPerVariant - 1), row('B', 2, 200)])
    expect(verdict).toMatchObject({ kind: 'too-few', missing: 1 })
    expect(verdict.text).toMatch(/^样本还不够/)
  })

  test.each<[string, VariantCount[], string]>([
    ['a clear winner', [row('A', 60, 100), row('B', 90, 100)], 'better'],
    ['as good as each other', [row('A', 60, 100), row('B', 62, 100)], 'no-difference'],
    // 60 against 45 of 100 is significant alone; with a third answer in the race it is not.
    ['two answers', [row('A', 60, 100), row('B', 45, 100)], 'better'],
    ['three answers', [row('A', 60, 100), row('B', 45, 100), row('C', 46, 100)], 'no-difference'],
    [
      'the best beats one but not the other',
      [row('A', 90, 100), row('B', 88, 100), row('C', 40, 100)],
      'no-difference',
    ],
    ['one answer', [row('A', 60, 100)], 'one-variant'],
  ])('%s', (_, counts, kind) => {
    expect(compareVariants(counts).verdict.kind).toBe(kind)
  })

  test('names the better one and orders the rows by it', () => {
    const { rows, verdict } = compareVariants([row('A', 60, 100), row('B', 90, 100)])
    expect(rows.map(({ variant }) => variant)).toEqual(['B', 'A'])
    expect(verdict).toMatchObject({ variant: 'B', method: 'two-proportion', text: '答案 B 更好（p = 小于 0.001）' })
  })
})
