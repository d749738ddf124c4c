import { piecesOff } from './benefits/pieces-off.ts'
import { spreadOff } from './benefits/spread-off.ts'
import { type PortionedCart, sumCovered } from './cart-portions.ts'
import { type PiecesPromotion, type PiecesTier, reachPieces } from './conditions/pieces-reached.ts'

/** N 件折 that took something off. */
export type AppliedPieces = { kind: 'pieces'; promotion: PiecesPromotion; tier: PiecesTier; offMinor: number }

type ReachedPieces = { promotion: PiecesPromotion; tier: PiecesTier; covered: readonly number[] }

/** A portion takes the best N 件折 that it reaches, never two of them. `amounts` is changed in place. */
export function applyPieces(cart: PortionedCart, covers: readonly number[][], amounts: number[]): AppliedPieces[] {
  return listTakers(cart, covers).flatMap(({ promotion, tier, covered }): AppliedPieces[] => {
    const weights = [...amounts]
    const offMinor = spreadOff(piecesOff(tier, sumCovered(weights, covered)), weights, amounts, covered)
    return offMinor > 0 ? [{ kind: 'pieces', promotion, tier, offMinor }] : []
  })
}

/** Every N 件折 that is reached, with the portions that take it; no portion is in two of them. */
export function listTakers(cart: PortionedCart, covers: readonly number[][]): ReachedPieces[] {
  const reached = reachedPieces(cart, covers)
  if (reached.length < 2) return reached
  const best = bestByPortion(reached, cart.portions.length)
  return reached.map((one) => ({ ...one, covered: one.covered.filter((portion) => best[portion] === one) }))
}

function reachedPieces(cart: PortionedCart, covers: readonly number[][]): ReachedPieces[] {
  return cart.promotions.flatMap((promotion, index): ReachedPieces[] => {
    if (promotion.kind !== 'pieces') return []
    const covered = covers[index] ?? []
    const pieces = covered.reduce((sum, portion) => sum + (cart.portions[portion]?.pieces ?? 0), 0)
    const tier = reachPieces(promotion, pieces)
    return tier === null ? [] : [{ promotion, tier, covered }]
  })
}

function bestByPortion(reached: readonly ReachedPieces[], portions: number): (ReachedPieces | undefined)[] {
  const best = new Array<ReachedPieces | undefined>(portions)
  for (const one of reached) {
    for (const portion of one.covered) {
      const known = best[portion]
      if (known === undefined || one.tier.payPercent < known.tier.payPercent) best[portion] = one
    }
  }
  return best
}
