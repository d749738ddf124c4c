import type { Promotion } from '../../../protocol/commerce.ts'

/** N 件折. */
export type PiecesPromotion = Extract<Promotion, { kind: 'pieces' }>

/** One step of N 件折. */
export type PiecesTier = PiecesPromotion['tiers'][number]

/** The cheapest step that this many pieces reach; null below the first. */
export function reachPieces(promotion: PiecesPromotion, pieces: number): PiecesTier | null {
  const reached = promotion.tiers.filter((tier) => pieces > 0 && pieces >= tier.pieces)
  return reached.toSorted((a, b) => a.payPercent - b.payPercent)[0] ?? null
}

/** The next step above this many pieces; null when there is none. */
export function nextPieces(promotion: PiecesPromotion, pieces: number): PiecesTier | null {
  return promotion.tiers.filter((tier) => tier.pieces > pieces).toSorted((a, b) => a.pieces - b.pieces)[0] ?? null
}
