import type { Promotion } from '../../../protocol/commerce.ts'

/** 满减. */
export type ThresholdPromotion = Extract<Promotion, { kind: 'threshold' }>

/** The tier an amount reaches and how often it counts. */
export type ReachedAmount = { thresholdMinor: number; offMinor: number; times: number }

/** The highest tier reached, or how many times the one tier of a `per` promotion fits; null below the first. */
export function reachAmount(promotion: ThresholdPromotion, baseMinor: number): ReachedAmount | null {
  const tiers = promotion.tiers.filter((tier) => baseMinor >= tier.thresholdMinor && baseMinor > 0)
  const tier = promotion.mode === 'per' ? tiers[0] : tiers.toSorted((a, b) => b.thresholdMinor - a.thresholdMinor)[0]
  if (tier === undefined) return null
  return { ...tier, times: promotion.mode === 'per' ? repeatsOf(promotion, tier.thresholdMinor, baseMinor) : 1 }
}

/** How much is missing to the next tier or repeat; null when there is none. */
export function shortOfAmount(
  promotion: ThresholdPromotion,
  baseMinor: number,
): (ReachedAmount & { shortMinor: number }) | null {
  const next = nextAmount(promotion, baseMinor)
  return next === null ? null : { ...next, shortMinor: next.thresholdMinor * next.times - baseMinor }
}

function nextAmount(promotion: ThresholdPromotion, baseMinor: number): ReachedAmount | null {
  if (promotion.mode === 'per') {
    const tier = promotion.tiers[0]
    if (tier === undefined || tier.thresholdMinor <= 0) return null
    const times = Math.floor(baseMinor / tier.thresholdMinor) + 1
    return times > (promotion.maxRepeats ?? Number.POSITIVE_INFINITY) ? null : { ...tier, times }
  }
  const above = promotion.tiers.filter((tier) => tier.thresholdMinor > baseMinor)
  const tier = above.toSorted((a, b) => a.thresholdMinor - b.thresholdMinor)[0]
  return tier === undefined ? null : { ...tier, times: 1 }
}

/** How often a repeating tier fits into an amount. */
export function repeatsOf(promotion: ThresholdPromotion, thresholdMinor: number, baseMinor: number): number {
  const fits = thresholdMinor > 0 ? Math.floor(baseMinor / thresholdMinor) : 1
  return Math.min(fits, promotion.maxRepeats ?? fits)
}
