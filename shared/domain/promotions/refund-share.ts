import { assert } from '../../lib/assert.ts'

/** One order line and how many of its pieces come back. */
export type RefundShareInput = {
  /** What the whole line cost after its share of every discount. */
  paidMinor: number
  quantity: number
  returning: number
  /** Pieces of this line refunded before. */
  refundedBefore?: number
}

/**
 * What these pieces really cost. Rounding is cumulative, so refunding a line piece by piece
 * pays back exactly what refunding it at once would.
 */
export function refundShare({ paidMinor, quantity, returning, refundedBefore = 0 }: RefundShareInput): number {
  assert(refundedBefore + returning <= quantity, 'no more pieces come back than were bought')
  const upTo = (pieces: number) => Math.floor((paidMinor * pieces) / quantity)
  return upTo(refundedBefore + returning) - upTo(refundedBefore)
}
