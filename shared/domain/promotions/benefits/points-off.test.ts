import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { OrderTerms, PointTerms } from '../order-terms.ts'
import { createTotalBound, totalOf } from '../order-total.ts'
import { pointsCap, pointsFrom, pointsOff, pointsWorth } from './points-off.ts'

const rules = { pointsPerYuan: 100, maxPayPercent: 30, minPoints: 500 }

test.each([
  /* wanted, goods, used, off */
  [1_000, 100_000, 1_000, 1_000],
  [499, 100_000, 0, 0],
  [10_000, 10_000, 3_000, 3_000],
  [10_000, 1_666, 0, 0],
  [10_000, 1_667, 500, 500],
  [0, 100_000, 0, 0],
])('%i points on goods of %i fen: %i used, %i off', (wanted, goodsMinor, points, offMinor) => {
  expect(pointsOff({ wanted, rules }, goodsMinor)).toEqual({ points, offMinor })
})

test('a point worth three fen and a third is never spent for nothing', () => {
  const odd = { pointsPerYuan: 30, maxPayPercent: 100, minPoints: 0 }
  expect(pointsOff({ wanted: 10, rules: odd }, 32)).toEqual({ points: 9, offMinor: 30 })
})

const terms: fc.Arbitrary<PointTerms> = fc
  .record({
    wanted: fc.integer({ min: 1, max: 20_000 }),
    pointsPerYuan: fc.integer({ min: 1, max: 300 }),
    maxPayPercent: fc.integer({ min: 1, max: 10_000 }).map((basis) => basis / 100),
    minPoints: fc.integer({ min: 0, max: 2_000 }),
  })
  .map(({ wanted, ...rest }) => ({ wanted: Math.max(wanted, rest.minPoints), rules: rest }))

test('points stay within what is wanted and the rule, and one point fewer takes off less', () => {
  fc.assert(
    fc.property(terms, fc.integer({ min: 0, max: 200_000 }), (points, goodsMinor) => {
      const used = pointsOff(points, goodsMinor)
      expect(used.offMinor).toBeLessThanOrEqual(pointsCap(points.rules, goodsMinor))
      expect(used.points).toBeLessThanOrEqual(points.wanted)
      if (used.points === 0) return
      expect(used.points).toBeGreaterThanOrEqual(points.rules.minPoints)
      if (used.points > points.rules.minPoints)
        expect(pointsWorth(points.rules, used.points - 1)).toBeLessThan(used.offMinor)
    }),
  )
})

test('from the price where points may be used on they are, below it never', () => {
  fc.assert(
    fc.property(terms, (points) => {
      const from = pointsFrom(points)
      expect(pointsCap(points.rules, from)).toBeGreaterThan(0)
      expect(pointsOff(points, from - 1)).toEqual({ points: 0, offMinor: 0 })
    }),
  )
})

test('no total is below the bound of the goods it lies among', () => {
  const shipping = fc.record({
    feeMinor: fc.constantFrom(0, 1_000),
    freeFromMinor: fc.oneof(fc.constant(null), fc.integer({ min: 1, max: 20_000 })),
    region: fc.constant(null),
  })
  const order: fc.Arbitrary<OrderTerms> = fc.record({ shipping, points: fc.oneof(fc.constant(null), terms) })
  const range = fc.tuple(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 5_000 }), fc.nat(5_000))
  fc.assert(
    fc.property(order, range, (one, [least, below, above]) => {
      const goodsMinor = least + below
      expect(createTotalBound(one).lowest(least, goodsMinor + above)).toBeLessThanOrEqual(totalOf(one, goodsMinor))
    }),
    { numRuns: 2_000 },
  )
})
