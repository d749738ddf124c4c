import type { Coupon } from '../../protocol/commerce.ts'
import { checkOfferHead } from './check-promotion.ts'
import { checkScope, type ScopeNames } from './check-scope.ts'
import type { RuleChecker } from './rule-checker.ts'

/** A coupon that gives nothing, more than it asks, or to levels the shop does not have. */
export function checkCoupon(
  coupon: Coupon,
  { names, levels }: { names: ScopeNames; levels: ReadonlySet<string> },
  checker: RuleChecker,
): void {
  checkOfferHead(coupon, checker)
  checkScope(coupon.scope, names, checker.at('scope'))
  if (coupon.stackingGroup.trim() === '') checker.at('stackingGroup').error('empty')
  if (coupon.thresholdMinor < 0) checker.at('thresholdMinor').error('not-positive', { got: coupon.thresholdMinor })
  checkBenefit(coupon, checker.at('benefit'))
  // A shop that never wrote its levels down may still have some: only a list can be contradicted.
  if (levels.size === 0) return
  for (const [index, level] of (coupon.memberLevels ?? []).entries()) {
    if (!levels.has(level)) checker.at('memberLevels', index).error('unknown-level', { got: level })
  }
}

function checkBenefit({ benefit, thresholdMinor }: Coupon, checker: RuleChecker): void {
  if (benefit.kind === 'percent') {
    const { payPercent, maxOffMinor } = benefit
    if (payPercent <= 0 || payPercent >= 100) checker.at('payPercent').error('between-0-and-100', { got: payPercent })
    if (maxOffMinor !== undefined && maxOffMinor <= 0) {
      checker.at('maxOffMinor').error('not-positive', { got: maxOffMinor })
    }
    return
  }
  if (benefit.offMinor <= 0) checker.at('offMinor').error('not-positive', { got: benefit.offMinor })
  else if (thresholdMinor > 0 && benefit.offMinor > thresholdMinor) {
    checker.at('offMinor').error('exceeds-threshold', { got: benefit.offMinor, other: thresholdMinor })
  }
}
