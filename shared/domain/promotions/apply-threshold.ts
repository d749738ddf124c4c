import { prorateMinor } from '../money.ts'
import { spreadOff } from './benefits/spread-off.ts'
import { thresholdOff } from './benefits/threshold-off.ts'
import { type PortionedCart, sumCovered } from './cart-portions.ts'
import { type ReachedAmount, reachAmount, type ThresholdPromotion } from './conditions/amount-reached.ts'
import { reachedWith, type ThresholdUnit, unitsOf } from './conditions/threshold-units.ts'

/** 满减 that took something off. */
export type AppliedThreshold = {
  kind: 'threshold'
  promotion: ThresholdPromotion
  /** The tiers reached; several where products or pieces are tested one by one. */
  reached: ReachedAmount[]
  offMinor: number
  /** The whole discount of a cross-shop 满减 where other shops carry the rest of it. */
  wholeMinor?: number
}

type On = { covered: readonly number[]; tested: readonly number[]; afterMinor: number[] }

/** One 满减 on the portions left to it, null below its threshold. `afterMinor` is changed in place. */
export function applyThreshold(
  cart: PortionedCart,
  promotion: ThresholdPromotion,
  { covered, tested, afterMinor }: On,
): AppliedThreshold | null {
  const reached: ReachedAmount[] = []
  let offMinor = 0
  let wholeMinor = 0
  for (const unit of unitsOf(promotion, cart.portions, covered)) {
    const ownMinor = sumCovered(tested, unit.portions)
    const one = reachUnit(cart, promotion, unit, ownMinor)
    if (one === null) continue
    offMinor += spreadOff(one.shareMinor, tested, afterMinor, unit.portions)
    wholeMinor += one.wholeMinor
    addReached(reached, one.reached)
  }
  if (offMinor === 0) return null
  const isShared = promotion.crossShop === true && cart.otherShopsMinor > 0
  return { kind: 'threshold', promotion, reached, offMinor, ...(isShared ? { wholeMinor } : {}) }
}

/** What a unit reaches, what that takes off, and the part of it that falls on this shop's goods. */
export function reachUnit(
  cart: PortionedCart,
  promotion: ThresholdPromotion,
  unit: ThresholdUnit,
  ownMinor: number,
): { reached: ReachedAmount; wholeMinor: number; shareMinor: number } | null {
  if (ownMinor === 0) return null
  const baseMinor = reachedWith(promotion, unit, ownMinor, cart.otherShopsMinor)
  const one = reachAmount(promotion, baseMinor)
  if (one === null) return null
  const reached = { ...one, times: one.times * unit.pieces }
  const wholeMinor = thresholdOff(reached)
  const otherMinor = unit.pieces === 1 ? baseMinor - ownMinor : 0
  const shareMinor = otherMinor > 0 ? (prorateMinor(wholeMinor, [ownMinor, otherMinor])[0] ?? 0) : wholeMinor
  return { reached, wholeMinor, shareMinor }
}

function addReached(reached: ReachedAmount[], one: ReachedAmount): void {
  const known = reached.find(({ thresholdMinor, offMinor }) => {
    return thresholdMinor === one.thresholdMinor && offMinor === one.offMinor
  })
  if (known === undefined) reached.push(one)
  else known.times += one.times
}
