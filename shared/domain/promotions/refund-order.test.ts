import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { refundOrder } from './refund-order.ts'

/* 400 + 100 less 50 for 满 500, paid 450, with 1000 points and a coupon. */
const order = { pointsUsed: 1_000, couponIds: ['c'] }
const a = { paidMinor: 36_000, quantity: 1, returning: 0 }
const b = { paidMinor: 9_000, quantity: 1, returning: 0 }

describe('500 less 50', () => {
  test('item B of 100 gives 90 although 400 is below the threshold; its points come back, the coupon does not', () => {
    expect(refundOrder({ ...order, lines: [a, { ...b, returning: 1 }] })).toEqual({
      amountsMinor: [0, 9_000],
      totalMinor: 9_000,
      points: 200,
      couponIds: [],
    })
  })

  test('the last piece brings the coupon back', () => {
    const lines = [
      { ...a, returning: 1 },
      { ...b, refundedBefore: 1 },
    ]
    expect(refundOrder({ ...order, lines })).toMatchObject({ totalMinor: 36_000, points: 800, couponIds: ['c'] })
  })

  test('points kept by line are taken as they are', () => {
    const lines = [
      { ...a, points: 1 },
      { ...b, returning: 1, points: 999 },
    ]
    expect(refundOrder({ ...order, lines }).points).toBe(999)
  })
})

test('refunds piece by piece in any order give back all that was paid, in money and points', () => {
  const line = fc.record({ paidMinor: fc.integer({ min: 0, max: 1e7 }), quantity: fc.integer({ min: 1, max: 5 }) })
  fc.assert(
    fc.property(
      fc.array(line, { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 0, max: 1e5 }),
      fc.infiniteStream(fc.nat()),
      (lines, pointsUsed, picks) => {
        const before = lines.map(() => 0)
        const got = { minor: 0, points: 0, coupons: 0 }
        const left = () => lines.flatMap(({ quantity }, index) => ((before[index] ?? 0) < quantity ? [index] : []))
        for (let open = left(); open.length > 0; open = left()) {
          const at = open[(picks.next().value ?? 0) % open.length] ?? 0
          const refund = refundOrder({
            lines: lines.map((one, index) => ({
              ...one,
              returning: index === at ? 1 : 0,
              refundedBefore: before[index] ?? 0,
            })),
            pointsUsed,
            couponIds: ['c'],
          })
          got.minor += refund.totalMinor
          got.points += refund.points
          got.coupons += refund.couponIds.length
          before[at] = (before[at] ?? 0) + 1
        }
        expect(got).toEqual({
          minor: lines.reduce((sum, { paidMinor }) => sum + paidMinor, 0),
          points: pointsUsed,
          coupons: 1,
        })
      },
    ),
  )
})
