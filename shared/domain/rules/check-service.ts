import type { PriceProtection, ServiceRules } from '../../protocol/service-rules.ts'
import { checkScope, type ScopeNames } from './check-scope.ts'
import { isKnownProvince } from './check-shipping.ts'
import { checkTwice, type RuleChecker } from './rule-checker.ts'

/** Promises beyond their own caps, levels that do not grow, clocks that contradict each other. */
export function checkService(service: ServiceRules, names: ScopeNames, checker: RuleChecker): void {
  const { compensation } = service
  for (const [index, { offMinor }] of compensation.offers.entries()) {
    const at = checker.at('compensation', 'offers', index, 'offMinor')
    if (offMinor <= 0) at.error('not-positive', { got: offMinor })
    else if (offMinor > compensation.perOrderMaxMinor) {
      at.error('exceeds-cap', { got: offMinor, other: compensation.perOrderMaxMinor })
    }
  }
  checkTwice(
    compensation.offers,
    ({ reason }) => reason,
    (index, got) => checker.at('compensation', 'offers', index, 'reason').error('twice', { got }),
  )
  checkLevels(service, checker.at('levels'))
  for (const [index, { scope, covers }] of service.warranties.entries()) {
    checkScope(scope, names, checker.at('warranties', index, 'scope'))
    if (covers.trim() === '') checker.at('warranties', index, 'covers').error('empty')
  }
  checkNames(service, checker)
  checkClocks(service.clocks, checker.at('clocks'))
}

/** Names of coupons and offers that do not exist. */
export function checkPriceProtection(
  protection: PriceProtection,
  known: { names: ScopeNames; couponIds: ReadonlySet<string>; offerIds: ReadonlySet<string> },
  checker: RuleChecker,
): void {
  if (protection.scope) checkScope(protection.scope, known.names, checker.at('scope'))
  for (const [index, id] of (protection.excludedOfferIds ?? []).entries()) {
    if (!known.offerIds.has(id)) checker.at('excludedOfferIds', index).error('unknown-offer', { got: id })
  }
  const couponId = protection.consolation?.couponId
  if (couponId !== undefined && !known.couponIds.has(couponId)) {
    checker.at('consolation', 'couponId').error('unknown-coupon', { got: couponId })
  }
}

function checkLevels({ levels }: ServiceRules, checker: RuleChecker): void {
  checkTwice(
    levels,
    ({ name }) => name.trim(),
    (index, got) => checker.at(index, 'name').error('twice', { got }),
  )
  for (const [index, { name, fromSpentMinor }] of levels.entries()) {
    if (name.trim() === '') checker.at(index, 'name').error('empty')
    const before = levels[index - 1]
    if (before && fromSpentMinor <= before.fromSpentMinor) {
      checker.at(index, 'fromSpentMinor').error('not-growing', { got: fromSpentMinor, other: before.fromSpentMinor })
    }
  }
}

function checkNames(service: ServiceRules, checker: RuleChecker): void {
  for (const list of ['paymentMethods', 'ticketGroups'] as const) {
    checkTwice(
      service[list],
      ({ id }) => id,
      (index, got) => checker.at(list, index, 'id').error('twice', { got }),
    )
    for (const [index, { name }] of service[list].entries()) {
      if (name.trim() === '') checker.at(list, index, 'name').error('empty')
    }
  }
  for (const [index, { name, text }] of service.promises.entries()) {
    if (name.trim() === '') checker.at('promises', index, 'name').error('empty')
    if (text.trim() === '') checker.at('promises', index, 'text').error('empty')
  }
}

function checkClocks(clocks: ServiceRules['clocks'], checker: RuleChecker): void {
  const { transitHours, silentHours, personHours } = clocks
  if (silentHours < transitHours)
    checker.at('silentHours').error('shorter-than', { got: silentHours, other: transitHours })
  if (personHours < silentHours)
    checker.at('personHours').error('shorter-than', { got: personHours, other: silentHours })
  checkTwice(
    clocks.holidays,
    (day) => day,
    (index, got) => checker.at('holidays', index).error('twice', { got }),
  )
  for (const [index, { provinces, reason }] of clocks.disruptions.entries()) {
    const at = checker.at('disruptions', index)
    if (provinces.length === 0) at.at('provinces').error('empty')
    if (reason.trim() === '') at.at('reason').error('empty')
    for (const [place, province] of provinces.entries())
      if (!isKnownProvince(province)) at.at('provinces', place).error('unknown-province', { got: province })
  }
}
