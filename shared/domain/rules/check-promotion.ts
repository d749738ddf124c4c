import type { Promotion } from '../../protocol/commerce.ts'
import type { ThresholdPromotion } from '../promotions/conditions/amount-reached.ts'
import { checkScope, type ScopeNames } from './check-scope.ts'
import type { RuleChecker } from './rule-checker.ts'

/** Tiers that do not grow, give more than they ask, or never end. */
export function checkPromotion(promotion: Promotion, names: ScopeNames, checker: RuleChecker): void {
  checkOfferHead(promotion, checker)
  checkScope(promotion.scope, names, checker.at('scope'))
  if (promotion.kind === 'pieces') checkPieces(promotion.tiers, checker.at('tiers'))
  else checkThreshold(promotion, checker)
}

function checkThreshold({ mode, tiers, maxRepeats }: ThresholdPromotion, checker: RuleChecker): void {
  checkAmounts(tiers, checker.at('tiers'))
  if (mode === 'per' && tiers.length > 1) checker.at('tiers').error('one-tier-only', { got: tiers.length })
  if (maxRepeats === 0) checker.at('maxRepeats').error('not-positive', { got: 0 })
}

/** Name and dates, the same for promotions and coupons. */
export function checkOfferHead(
  { name, startsAt, endsAt }: { name: string; startsAt: string; endsAt: string },
  checker: RuleChecker,
): void {
  if (name.trim() === '') checker.at('name').error('empty')
  if (Date.parse(endsAt) <= Date.parse(startsAt)) {
    checker.at('endsAt').error('end-before-start', { got: endsAt, other: startsAt })
  }
}

function checkAmounts(tiers: { thresholdMinor: number; offMinor: number }[], checker: RuleChecker): void {
  for (const [index, { thresholdMinor, offMinor }] of tiers.entries()) {
    const at = checker.at(index)
    const before = tiers[index - 1]
    if (thresholdMinor <= 0) at.at('thresholdMinor').error('not-positive', { got: thresholdMinor })
    if (offMinor <= 0) at.at('offMinor').error('not-positive', { got: offMinor })
    else if (offMinor > thresholdMinor && thresholdMinor > 0) {
      at.at('offMinor').error('exceeds-threshold', { got: offMinor, other: thresholdMinor })
    }
    if (before === undefined) continue
    if (thresholdMinor <= before.thresholdMinor) {
      at.at('thresholdMinor').error('not-growing', { got: thresholdMinor, other: before.thresholdMinor })
    }
    if (offMinor <= before.offMinor) at.at('offMinor').error('not-growing', { got: offMinor, other: before.offMinor })
  }
}

function checkPieces(tiers: { pieces: number; payPercent: number }[], checker: RuleChecker): void {
  for (const [index, { pieces, payPercent }] of tiers.entries()) {
    const at = checker.at(index)
    const before = tiers[index - 1]
    if (pieces < 1) at.at('pieces').error('not-positive', { got: pieces })
    if (payPercent <= 0 || payPercent >= 100) at.at('payPercent').error('between-0-and-100', { got: payPercent })
    if (before === undefined) continue
    if (pieces <= before.pieces) at.at('pieces').error('not-growing', { got: pieces, other: before.pieces })
    if (payPercent >= before.payPercent) {
      at.at('payPercent').error('not-cheaper', { got: payPercent, other: before.payPercent })
    }
  }
}
