import { listTakers } from './apply-pieces.ts'
import { activeAmounts, type Exclusions, openCovers } from './apply-promotions.ts'
import { reachUnit } from './apply-threshold.ts'
import { couponOff } from './benefits/coupon-off.ts'
import { piecesOff } from './benefits/pieces-off.ts'
import { type PortionedCart, sumCovered } from './cart-portions.ts'
import type { ThresholdPromotion } from './conditions/amount-reached.ts'
import { isSerial } from './conditions/threshold-order.ts'
import { type ThresholdUnit, unitsOf } from './conditions/threshold-units.ts'

/** What a price world comes to: the goods exactly, the coupons' discounts never too low. */
export type WorldEstimate = {
  goodsMinor: number
  /** By coupon: the most it can take off; 0 where its threshold is out of reach. */
  mostOffs: number[]
}

/** Amounts by portion, discounts taken off in proportion; every split may put a fen on a portion or off it. */
type Draft = { activity: Float64Array; after: Float64Array; activitySplits: number; splits: number; goodsMinor: number }

/**
 * A world for a fraction of its price, to see whether it is worth making: discounts are not split into whole
 * fen. Null where a fen could decide, or where an amount is nearly used up.
 */
export function estimateWorld(cart: PortionedCart, exclusions: Exclusions): WorldEstimate | null {
  const covers = openCovers(cart, exclusions)
  const draft = draftActivity(cart, exclusions, covers)
  for (const [index, promotion] of cart.promotions.entries()) {
    if (promotion.kind !== 'threshold') continue
    if (!takeThreshold(cart, promotion, covers[index] ?? [], draft)) return null
  }
  return { goodsMinor: draft.goodsMinor, mostOffs: cart.coupons.map((_, index) => mostOff(cart, draft, index)) }
}

/** No portion takes two N 件折, so one split is all that can be on it. */
function draftActivity(cart: PortionedCart, exclusions: Exclusions, covers: readonly number[][]): Draft {
  const activity = Float64Array.from(activeAmounts(cart, exclusions))
  let goodsMinor = activity.reduce((sum, amount) => sum + amount, 0)
  const takers = listTakers(cart, covers)
  for (const { tier, covered } of takers) {
    const amount = sumCovered(activity, covered)
    const offMinor = piecesOff(tier, amount)
    for (const portion of covered) activity[portion] = (activity[portion] ?? 0) * (1 - offMinor / (amount || 1))
    goodsMinor -= offMinor
  }
  const activitySplits = takers.length > 0 ? 1 : 0
  return { activity, after: activity.slice(), activitySplits, splits: activitySplits, goodsMinor }
}

/** False where it cannot be told without whole fen. */
function takeThreshold(cart: PortionedCart, promotion: ThresholdPromotion, covered: number[], draft: Draft): boolean {
  const { after, splits } = draft
  const tested = isSerial(promotion) ? after.slice() : draft.activity
  for (const unit of unitsOf(promotion, cart.portions, covered)) {
    const own = sumCovered(tested, unit.portions)
    const slack = (isSerial(promotion) ? splits : draft.activitySplits) * unit.portions.length
    const offMinor = sureOff(cart, promotion, unit, { own, slack })
    if (offMinor === null) return false
    if (offMinor === 0) continue
    for (const portion of unit.portions) {
      const amount = tested[portion] ?? 0
      if (amount === 0) continue
      const left = (after[portion] ?? 0) - (offMinor * amount) / own
      if (left <= splits + 1) return false
      after[portion] = left
    }
    draft.goodsMinor -= offMinor
  }
  draft.splits += 1
  return true
}

type Own = { own: number; slack: number }

/** What a unit takes off, the same for every amount within the slack; null where it is not. */
function sureOff(cart: PortionedCart, promotion: ThresholdPromotion, unit: ThresholdUnit, { own, slack }: Own) {
  const low = reachUnit(cart, promotion, unit, Math.max(0, Math.floor(own - slack)))
  if (slack === 0) return low?.shareMinor ?? 0
  const high = reachUnit(cart, promotion, unit, Math.ceil(own + slack))
  const isSame =
    low?.reached.thresholdMinor === high?.reached.thresholdMinor &&
    low?.reached.times === high?.reached.times &&
    low?.shareMinor === high?.shareMinor
  return isSame ? (low?.shareMinor ?? 0) : null
}

function mostOff(cart: PortionedCart, { activity, after, activitySplits, splits }: Draft, index: number): number {
  const coupon = cart.coupons[index]
  const covered = cart.couponCovers[index] ?? []
  if (coupon === undefined) return 0
  const left = Math.ceil(sumCovered(after, covered) + splits * covered.length)
  const isLate = coupon.thresholdOn === 'after-promotions'
  const tested = isLate ? left : Math.ceil(sumCovered(activity, covered) + activitySplits * covered.length)
  if (tested < coupon.thresholdMinor) return 0
  return couponOff(coupon, left)
}
