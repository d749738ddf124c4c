import type { PromotedCart } from './apply-promotions.ts'
import { type PortionedCart, sumCovered } from './cart-portions.ts'
import { type ReachedAmount, reachAmount, shortOfAmount, type ThresholdPromotion } from './conditions/amount-reached.ts'
import { reachedWith, type ThresholdUnit, unitsOf } from './conditions/threshold-units.ts'

/** The next tier or repeat of a 满减, what is missing to it, and what those goods already get. */
export type NextTier = { unit: ThresholdUnit; next: ReachedAmount; shortMinor: number; soFarMinor: number }

/**
 * What is missing to the next tier of a 满减, the nearest first. Where single pieces are tested it cannot be
 * reached by adding goods; `shortMinor` then tells what one piece lacks.
 */
export function listNextTiers(
  cart: PortionedCart,
  index: number,
  promoted: PromotedCart,
  covered: readonly number[],
): NextTier[] {
  const promotion = cart.promotions[index]
  if (promotion?.kind !== 'threshold') return []
  const tested = promoted.testedMinor[index] ?? promoted.activityMinor
  return unitsOf(promotion, cart.portions, covered)
    .flatMap((unit) => nextTierOf(promotion, unit, sumCovered(tested, unit.portions), cart.otherShopsMinor))
    .sort((a, b) => a.shortMinor - b.shortMinor)
}

function nextTierOf(
  promotion: ThresholdPromotion,
  unit: ThresholdUnit,
  ownMinor: number,
  otherMinor: number,
): NextTier[] {
  const baseMinor = reachedWith(promotion, unit, ownMinor, otherMinor)
  const next = shortOfAmount(promotion, baseMinor)
  if (next === null || next.shortMinor <= 0) return []
  const { shortMinor, ...reached } = next
  const now = reachAmount(promotion, baseMinor)
  const soFarMinor = now === null ? 0 : now.offMinor * now.times
  return [{ unit, next: reached, shortMinor, soFarMinor }]
}
