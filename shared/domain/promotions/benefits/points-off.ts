import type { PointRules, PointTerms } from '../order-terms.ts'

/** Points used, and the money they stand for. */
export type UsedPoints = { points: number; offMinor: number }

const none: UsedPoints = { points: 0, offMinor: 0 }

/** The most that points may take off goods of this price: the rule's share, whole fen. */
export function pointsCap(rules: PointRules, goodsMinor: number): number {
  return Math.floor((goodsMinor * Math.round(rules.maxPayPercent * 100)) / 10_000)
}

/** What this many points are worth, whole fen. */
export function pointsWorth(rules: PointRules, points: number): number {
  return Math.floor((points * 100) / rules.pointsPerYuan)
}

/** As many of the wanted points as the rule lets pay for goods of this price, and not one more than that discount needs. */
export function pointsOff(terms: PointTerms | null, goodsMinor: number): UsedPoints {
  if (terms === null) return none
  const { rules, wanted } = terms
  const usable = Math.min(wanted, Math.floor((pointsCap(rules, goodsMinor) * rules.pointsPerYuan) / 100))
  if (usable < Math.max(1, rules.minPoints)) return none
  const offMinor = pointsWorth(rules, usable)
  if (offMinor === 0) return none
  return { points: Math.max(rules.minPoints, Math.ceil((offMinor * rules.pointsPerYuan) / 100)), offMinor }
}

/** The least price of goods at which points may be used at all; infinite where they never may. */
export function pointsFrom(terms: PointTerms | null): number {
  if (terms === null || Math.round(terms.rules.maxPayPercent * 100) === 0) return Number.POSITIVE_INFINITY
  const needed = Math.ceil((Math.max(1, terms.rules.minPoints) * 100) / terms.rules.pointsPerYuan)
  let goodsMinor = Math.floor((needed * 100) / terms.rules.maxPayPercent)
  while (pointsCap(terms.rules, goodsMinor) < needed) goodsMinor += 1
  return goodsMinor
}
