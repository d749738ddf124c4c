import type { Promotion } from '../../protocol/commerce.ts'
import { piecesOff } from './benefits/pieces-off.ts'
import { spreadOff } from './benefits/spread-off.ts'
import { thresholdOff } from './benefits/threshold-off.ts'
import { type PortionedCart, sumCovered } from './cart-portions.ts'
import { type ReachedAmount, reachAmount, type ThresholdPromotion } from './conditions/amount-reached.ts'
import { type PiecesPromotion, type PiecesTier, reachPieces } from './conditions/pieces-reached.ts'

/** Portions that a coupon which tolerates no promotions, or no member prices, has taken for itself. */
export type Exclusions = { promotions: boolean[]; memberPrice: boolean[] }

/** A promotion that took something off. */
export type AppliedPromotion =
  | { kind: 'pieces'; promotion: PiecesPromotion; tier: PiecesTier; offMinor: number }
  | { kind: 'threshold'; promotion: ThresholdPromotion; reached: ReachedAmount; offMinor: number }

/** The cart after everything that happens by itself; all amounts by portion. */
export type PromotedCart = {
  /** List price, or member price where it holds. */
  activeMinor: number[]
  /** After N 件折 too: the one price that every 满减 is tested on. */
  activityMinor: number[]
  /** After 满减. */
  afterMinor: number[]
  memberOffMinor: number
  applied: AppliedPromotion[]
}

/** Member prices, then N 件折, then every 满减 in parallel: each is tested on the same activity price, not on what another left. */
export function applyPromotions(cart: PortionedCart, exclusions: Exclusions): PromotedCart {
  const activeMinor = cart.portions.map(({ listMinor, memberMinor }, index) =>
    exclusions.memberPrice[index] ? listMinor : memberMinor,
  )
  const covers = cart.promotionCovers.map((covered) => covered.map((is, index) => is && !exclusions.promotions[index]))
  const activityMinor = [...activeMinor]
  const pieces = applyPieces(cart, covers, activityMinor)
  const afterMinor = [...activityMinor]
  const thresholds = applyThresholds(cart.promotions, covers, activityMinor, afterMinor)
  const listMinor = cart.portions.reduce((sum, portion) => sum + portion.listMinor, 0)
  const memberOffMinor = listMinor - activeMinor.reduce((sum, amount) => sum + amount, 0)
  return { activeMinor, activityMinor, afterMinor, memberOffMinor, applied: [...pieces, ...thresholds] }
}

type ReachedPieces = { promotion: PiecesPromotion; tier: PiecesTier; covered: boolean[] }

/** A portion takes the best N 件折 that it reaches, never two of them. */
function applyPieces(cart: PortionedCart, covers: boolean[][], amounts: number[]): AppliedPromotion[] {
  const reached = reachedPieces(cart, covers)
  if (reached.length === 0) return []
  const best = cart.portions.map((_, portion) => bestPieces(reached, portion))
  const weights = [...amounts]
  return reached.flatMap(({ promotion, tier }): AppliedPromotion[] => {
    const takers = best.map((chosen) => chosen === promotion)
    const offMinor = spreadOff(piecesOff(tier, sumCovered(weights, takers)), weights, amounts, takers)
    return offMinor > 0 ? [{ kind: 'pieces', promotion, tier, offMinor }] : []
  })
}

function reachedPieces(cart: PortionedCart, covers: boolean[][]): ReachedPieces[] {
  const counts = cart.portions.map((portion) => portion.pieces)
  return cart.promotions.flatMap((promotion, index): ReachedPieces[] => {
    if (promotion.kind !== 'pieces') return []
    const covered = covers[index] ?? []
    const tier = reachPieces(promotion, sumCovered(counts, covered))
    return tier === null ? [] : [{ promotion, tier, covered }]
  })
}

function bestPieces(reached: ReachedPieces[], portion: number): PiecesPromotion | null {
  let best: ReachedPieces | null = null
  for (const one of reached) {
    if (one.covered[portion] && (best === null || one.tier.payPercent < best.tier.payPercent)) best = one
  }
  return best?.promotion ?? null
}

function applyThresholds(
  promotions: Promotion[],
  covers: boolean[][],
  activityMinor: number[],
  afterMinor: number[],
): AppliedPromotion[] {
  return promotions.flatMap((promotion, index): AppliedPromotion[] => {
    if (promotion.kind !== 'threshold') return []
    const covered = covers[index] ?? []
    const reached = reachAmount(promotion, sumCovered(activityMinor, covered))
    if (reached === null) return []
    const offMinor = spreadOff(thresholdOff(reached), activityMinor, afterMinor, covered)
    return offMinor > 0 ? [{ kind: 'threshold', promotion, reached, offMinor }] : []
  })
}
