import { assert } from '../../lib/assert.ts'
import type { RecordId } from '../../protocol/ids.ts'
import { prorateMinor } from '../money.ts'
import { refundShare } from './refund-share.ts'

/** One line of an order as it was paid for, and the pieces of it that come back now. */
export type RefundLine = {
  /** What the whole line cost after its share of every discount. */
  paidMinor: number
  quantity: number
  returning: number
  /** Pieces of this line refunded before. */
  refundedBefore?: number
  /** The line's share of the points used, where the order keeps it; else they are shared by what was paid. */
  points?: number
}

/** An order and what comes back of it. */
export type RefundInput = { lines: readonly RefundLine[]; pointsUsed?: number; couponIds?: readonly RecordId[] }

/** What a return gives back: money and points by line, and the coupons. */
export type OrderRefund = {
  amountsMinor: number[]
  totalMinor: number
  points: number
  /** Coupons come back only with the last piece: the rest of the order was bought with them. */
  couponIds: RecordId[]
}

/**
 * What returned pieces give back. Every line was allocated its share of every discount when it was bought, so a
 * threshold that the rest of the order no longer reaches changes nothing: the pieces kept keep their share, and
 * refunds in any order add up to what was paid.
 */
export function refundOrder({ lines, pointsUsed = 0, couponIds = [] }: RefundInput): OrderRefund {
  assert(
    lines.every(({ quantity, returning }) => quantity > 0 && returning >= 0),
    'pieces that come back are counted from 0',
  )
  const amountsMinor = lines.map(refundShare)
  const pointsByLine = sharePoints(lines, pointsUsed)
  const points = lines.map((line, index) => refundShare({ ...line, paidMinor: pointsByLine[index] ?? 0 }))
  const isLast = lines.every(({ quantity, returning, refundedBefore = 0 }) => refundedBefore + returning === quantity)
  return {
    amountsMinor,
    totalMinor: amountsMinor.reduce((sum, amount) => sum + amount, 0),
    points: points.reduce((sum, one) => sum + one, 0),
    couponIds: isLast ? [...couponIds] : [],
  }
}

function sharePoints(lines: readonly RefundLine[], pointsUsed: number): number[] {
  const known = lines.map(({ points }) => points)
  if (known.every((points) => points !== undefined)) return known
  return prorateMinor(
    pointsUsed,
    lines.map(({ paidMinor }) => paidMinor),
  )
}
