import { type AppliedPieces, applyPieces } from './apply-pieces.ts'
import { type AppliedThreshold, applyThreshold } from './apply-threshold.ts'
import type { PortionedCart } from './cart-portions.ts'
import { isSerial } from './conditions/threshold-order.ts'

/** By portion: whether a coupon that tolerates no promotions, or no member prices, has taken it for itself. */
export type Exclusions = { promotions: ArrayLike<number>; memberPrice: ArrayLike<number> }

/** A promotion that took something off. */
export type AppliedPromotion = AppliedPieces | AppliedThreshold

/** The cart after everything that happens by itself; all amounts by portion. */
export type PromotedCart = {
  /** List price, or member price where it holds. */
  activeMinor: number[]
  /** After N 件折 too: the one price that every parallel 满减 is tested on. */
  activityMinor: number[]
  /** After 满减. */
  afterMinor: number[]
  memberOffMinor: number
  applied: AppliedPromotion[]
  /** By promotion: the amounts its threshold was tested on. */
  testedMinor: number[][]
}

/**
 * Member prices, then N 件折, then every parallel 满减, each tested on the same activity price and not on what
 * another left, then the serial ones in their order, each tested on what those before it left.
 */
export function applyPromotions(cart: PortionedCart, exclusions: Exclusions): PromotedCart {
  const activeMinor = activeAmounts(cart, exclusions)
  const covers = openCovers(cart, exclusions)
  const activityMinor = [...activeMinor]
  const applied: AppliedPromotion[] = applyPieces(cart, covers, activityMinor)
  const afterMinor = [...activityMinor]
  const testedMinor: number[][] = []
  for (const [index, promotion] of cart.promotions.entries()) {
    const tested = isSerial(promotion) ? [...afterMinor] : activityMinor
    testedMinor.push(tested)
    if (promotion.kind !== 'threshold') continue
    const one = applyThreshold(cart, promotion, { covered: covers[index] ?? [], tested, afterMinor })
    if (one !== null) applied.push(one)
  }
  let memberOffMinor = 0
  for (const [index, { listMinor }] of cart.portions.entries()) memberOffMinor += listMinor - (activeMinor[index] ?? 0)
  return { activeMinor, activityMinor, afterMinor, memberOffMinor, applied, testedMinor }
}

/** By portion: the list price, or the member price where it holds. */
export function activeAmounts({ portions }: PortionedCart, { memberPrice }: Exclusions): number[] {
  return portions.map(({ listMinor, memberMinor }, index) => (memberPrice[index] ? listMinor : memberMinor))
}

/** By promotion: the portions it covers that no coupon keeps to itself. */
export function openCovers({ promotionCovers }: PortionedCart, { promotions }: Exclusions): number[][] {
  return promotionCovers.map((covered) => covered.filter((portion) => !promotions[portion]))
}
