import fc from 'fast-check'
import { expect, test } from 'vitest'
import { prorateMinor } from '../money.ts'
import { refundShare } from './refund-share.ts'

test('item B of 100 in an order of 500 less 50 gives back 90', () => {
  const [, b = 0] = prorateMinor(45_000, [40_000, 10_000])
  expect(refundShare({ paidMinor: b, quantity: 1, returning: 1 })).toBe(9_000)
})

test.each([
  [{ paidMinor: 1_000, quantity: 3, returning: 1 }, 333],
  [{ paidMinor: 1_000, quantity: 3, returning: 1, refundedBefore: 1 }, 333],
  [{ paidMinor: 1_000, quantity: 3, returning: 1, refundedBefore: 2 }, 334],
  [{ paidMinor: 1_000, quantity: 3, returning: 3 }, 1_000],
  [{ paidMinor: 0, quantity: 2, returning: 1 }, 0],
])('%j gives back %i', (input, expected) => {
  expect(refundShare(input)).toBe(expected)
})

test('piece by piece pays back what all at once does', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e8 }), fc.integer({ min: 1, max: 40 }), (paidMinor, quantity) => {
      const pieces = Array.from({ length: quantity }, (_, refundedBefore) =>
        refundShare({ paidMinor, quantity, returning: 1, refundedBefore }),
      )
      expect(pieces.reduce((a, b) => a + b, 0)).toBe(paidMinor)
    }),
  )
})

test('more pieces than were bought is our own mistake', () => {
  expect(() => refundShare({ paidMinor: 10, quantity: 1, returning: 1, refundedBefore: 1 })).toThrow()
})
