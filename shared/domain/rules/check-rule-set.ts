import type { Coupon, Product, Promotion } from '../../protocol/commerce.ts'
import type { RuleProblem, RuleSet } from '../../protocol/desk-rules.ts'
import { checkCoupon } from './check-coupon.ts'
import { checkPromotion } from './check-promotion.ts'
import { listScopeNames, type ScopeNames } from './check-scope.ts'
import { checkPriceProtection, checkService } from './check-service.ts'
import { checkShipping } from './check-shipping.ts'
import { checkSizeChart } from './check-size-chart.ts'
import { checkTwice, createRuleChecker, type RuleChecker } from './rule-checker.ts'

/**
 * Everything about a shop's rules that their schemas cannot see: names that do not exist, tiers that do not grow,
 * dates that end before they begin. Paths are those of a shop file. Errors must not be saved; hints may.
 */
export function checkRuleSet(rules: RuleSet, products: readonly Product[]): RuleProblem[] {
  const found: RuleProblem[] = []
  const checker = createRuleChecker(found)
  const names = listScopeNames(products)
  checkOffers(rules, names, checker)
  checkShipping(rules.shipping, checker.at('shipping'))
  for (const [index, chart] of rules.sizeCharts.entries()) checkSizeChart(chart, checker.at('sizeCharts', index))
  checkIds(rules, checker)
  checkChartsInUse(rules, products, checker.at('sizeCharts'))
  if (rules.service) checkService(rules.service, names, checker.at('service'))
  if (rules.priceProtection) {
    const couponIds = new Set(rules.coupons.map(({ id }) => id))
    const offerIds = new Set([...couponIds, ...rules.promotions.map(({ id }) => id)])
    checkPriceProtection(rules.priceProtection, { names, couponIds, offerIds }, checker.at('priceProtection'))
  }
  return found
}

function checkOffers({ promotions, coupons, service }: RuleSet, names: ScopeNames, checker: RuleChecker): void {
  const levels = new Set((service?.levels ?? []).map(({ name }) => name))
  for (const [index, promotion] of promotions.entries()) {
    const at = checker.at('promotions', index)
    checkPromotion(promotion, names, at)
    checkOverlap(promotions, index, at)
  }
  for (const [index, coupon] of coupons.entries()) {
    const at = checker.at('coupons', index)
    checkCoupon(coupon, { names, levels }, at)
    checkOverlap(coupons, index, at)
  }
}

/**
 * The same goods twice at the same time. Under the same name it is one offer entered twice; under another it may be
 * meant, since 满减 add up.
 */
function checkOverlap(offers: readonly (Promotion | Coupon)[], index: number, checker: RuleChecker): void {
  const offer = offers[index]
  if (offer === undefined) return
  const before = offers.slice(0, index).find((other) => isSameOffer(offer, other) && isSameTime(offer, other))
  if (before === undefined) return
  const about = { got: offer.startsAt, other: before.name }
  if (before.name === offer.name) checker.at('startsAt').error('overlaps', about)
  else checker.at('startsAt').hint('overlaps', about)
}

function isSameOffer(a: Promotion | Coupon, b: Promotion | Coupon): boolean {
  if (JSON.stringify(a.scope) !== JSON.stringify(b.scope)) return false
  if ('kind' in a && 'kind' in b) return a.kind === b.kind
  return a.name === b.name
}

function isSameTime(a: Promotion | Coupon, b: Promotion | Coupon): boolean {
  return Date.parse(a.startsAt) < Date.parse(b.endsAt) && Date.parse(b.startsAt) < Date.parse(a.endsAt)
}

function checkIds(rules: RuleSet, checker: RuleChecker): void {
  for (const list of ['promotions', 'coupons', 'sizeCharts'] as const) {
    checkTwice<{ id: string }>(
      rules[list],
      ({ id }) => id,
      (index, got) => checker.at(list, index, 'id').error('twice', { got }),
    )
  }
}

/** A product that names a chart needs it. */
function checkChartsInUse({ sizeCharts }: RuleSet, products: readonly Product[], checker: RuleChecker): void {
  const known = new Set(sizeCharts.map(({ id }) => id))
  const told = new Set<string>()
  for (const { sizeChartId, title } of products) {
    if (sizeChartId === undefined || known.has(sizeChartId) || told.has(sizeChartId)) continue
    told.add(sizeChartId)
    checker.error('chart-in-use', { got: sizeChartId, other: title })
  }
}
