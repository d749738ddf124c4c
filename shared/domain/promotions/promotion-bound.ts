import type { Exclusions } from './apply-promotions.ts'
import type { PortionedCart } from './cart-portions.ts'
import { repeatsOf, type ThresholdPromotion } from './conditions/amount-reached.ts'
import { type PiecesPromotion, reachPieces } from './conditions/pieces-reached.ts'
import { reachedWith, unitsOf } from './conditions/threshold-units.ts'

/** What all exclusions have in common, by portion. */
type Lists = {
  cart: PortionedCart
  listMinor: Float64Array
  memberMinor: Float64Array
  pieces: Float64Array
  percents: Float64Array
}

/**
 * A lower bound of what goods cost before coupons that holds for these exclusions and for every larger set of
 * them: thresholds are tested on list prices, which no exclusion can raise. Asked thousands of times in a search.
 */
export function createPromotionBound(cart: PortionedCart): (exclusions: Exclusions) => number {
  const lists: Lists = {
    cart,
    listMinor: Float64Array.from(cart.portions, (portion) => portion.listMinor),
    memberMinor: Float64Array.from(cart.portions, (portion) => portion.memberMinor),
    pieces: Float64Array.from(cart.portions, (portion) => portion.pieces),
    percents: new Float64Array(cart.portions.length),
  }
  return (exclusions) => {
    lists.percents.fill(100)
    let offMinor = 0
    for (const [index, promotion] of cart.promotions.entries()) {
      if (promotion.kind === 'threshold') offMinor += mostOff(lists, index, promotion, exclusions.promotions)
      else if (lowerPercents(lists, index, promotion, exclusions.promotions)) offMinor += 1
    }
    return Math.max(0, Math.floor(leastActivity(lists, exclusions.memberPrice) - offMinor))
  }
}

/** Member prices where they may hold, and N 件折 on list prices. */
function leastActivity({ listMinor, memberMinor, percents }: Lists, excluded: ArrayLike<number>): number {
  let least = 0
  for (let portion = 0; portion < listMinor.length; portion += 1) {
    const list = listMinor[portion] ?? 0
    least +=
      (excluded[portion] ? list : (memberMinor[portion] ?? 0)) - (list * (100 - (percents[portion] ?? 100))) / 100
  }
  return least
}

/** False when it is not reached. What rounding its sum can give is one fen. */
function lowerPercents(
  { cart, pieces, percents }: Lists,
  index: number,
  promotion: PiecesPromotion,
  excluded: ArrayLike<number>,
): boolean {
  const covered = cart.promotionCovers[index] ?? []
  const tier = reachPieces(promotion, sumOpen(pieces, covered, excluded))
  if (tier === null) return false
  const percent = Math.round(tier.payPercent * 100) / 100
  for (const portion of covered)
    if (!excluded[portion] && percent < (percents[portion] ?? 100)) percents[portion] = percent
  return true
}

function mostOff(
  { cart, listMinor }: Lists,
  index: number,
  promotion: ThresholdPromotion,
  excluded: ArrayLike<number>,
): number {
  const covered = cart.promotionCovers[index] ?? []
  if ((promotion.testedOn ?? 'goods') === 'goods') {
    const ownMinor = sumOpen(listMinor, covered, excluded)
    const baseMinor = ownMinor + (promotion.crossShop ? cart.otherShopsMinor : 0)
    return ownMinor === 0
      ? 0
      : Math.min(ownMinor, Math.ceil((mostOfTiers(promotion, baseMinor) * ownMinor) / baseMinor))
  }
  let most = 0
  for (const unit of unitsOf(promotion, cart.portions, covered)) {
    const ownMinor = sumOpen(listMinor, unit.portions, excluded)
    const baseMinor = reachedWith(promotion, unit, ownMinor, cart.otherShopsMinor)
    most += Math.min(ownMinor, mostOfTiers(promotion, baseMinor) * unit.pieces)
  }
  return most
}

function sumOpen(amounts: Float64Array, covered: readonly number[], excluded: ArrayLike<number>): number {
  let sum = 0
  for (const portion of covered) if (!excluded[portion]) sum += amounts[portion] ?? 0
  return sum
}

/** A tier that is reached later need not take off more. */
function mostOfTiers(promotion: ThresholdPromotion, baseMinor: number): number {
  let most = 0
  for (const tier of promotion.tiers) {
    if (baseMinor < tier.thresholdMinor) continue
    const times = promotion.mode === 'per' ? repeatsOf(promotion, tier.thresholdMinor, baseMinor) : 1
    most = Math.max(most, tier.offMinor * times)
  }
  return most
}
