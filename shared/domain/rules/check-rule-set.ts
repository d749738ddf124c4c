import type { Coupon, Product, Promotion } from '../../protocol/commerce.ts'
import type { RuleProblem, RuleSet } from '../../protocol/desk-rules.ts'
import { checkCoupon } from './check-coupon.ts'
import { checkPromotion } from './check-promotion.ts'
import { listScopeNames, type ScopeNames } from './check-scope.ts'
import { checkPriceProtection, checkService } from './check-service.ts'
import { checkShipping } from './check-shipping.ts'
import { checkSizeChart } from './check-size-chart.ts'
import { checkSpeech } from './check-speech.ts'
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
  if (rules.settings) checkSpeech(rules.settings, checker.at('settings'))
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
    checkPromotion(promotion, names, checker.at('promotions', index))
  }
  checkOverlaps(promotions, checker.at('promotions'))
  for (const [index, coupon] of coupons.entries()) {
    checkCoupon(coupon, { names, levels }, checker.at('coupons', index))
  }
  checkOverlaps(coupons, checker.at('coupons'))
}

/**
 * The same goods twice at the same time. Under the same name it is one offer entered twice; under another it may be
 * meant, since 满减 add up. Offers are compared within their like only: a file may hold thousands.
 */
function checkOverlaps(offers: readonly (Promotion | Coupon)[], checker: RuleChecker): void {
  const likes = new Map<string, { name: string; from: number; to: number }[]>()
  for (const [index, offer] of offers.entries()) {
    const key = JSON.stringify(['kind' in offer ? offer.kind : offer.name, offer.scope])
    const earlier = likes.get(key) ?? []
    const [from, to] = [Date.parse(offer.startsAt), Date.parse(offer.endsAt)]
    const before = earlier.find((other) => from < other.to && other.from < to)
    if (before !== undefined) {
      const about = { got: offer.startsAt, other: before.name }
      if (before.name === offer.name) checker.at(index, 'startsAt').error('overlaps', about)
      else checker.at(index, 'startsAt').hint('overlaps', about)
    }
    earlier.push({ name: offer.name, from, to })
    likes.set(key, earlier)
  }
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
