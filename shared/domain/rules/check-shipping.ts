import type { Shipping } from '../../protocol/commerce.ts'
import { findShippingRegion } from '../logistics/shipping-fee.ts'
import { chinaProvinces } from './china-provinces.data.ts'
import { checkTwice, type RuleChecker } from './rule-checker.ts'

/** Fees below zero, days backwards, provinces that nobody knows or that stand in two regions. */
export function checkShipping(shipping: Shipping, checker: RuleChecker): void {
  checkFees(shipping.baseFeeMinor, shipping.freeFromMinor, checker, 'baseFeeMinor')
  checkDays(shipping.defaultDays, checker.at('defaultDays'))
  for (const name of ['carrier', 'originCity'] as const) {
    if (shipping[name].trim() === '') checker.at(name).error('empty')
  }
  const { regions } = shipping
  checkTwice(
    regions,
    ({ name }) => name,
    (index, got) => checker.at('regions', index, 'name').error('twice', { got }),
  )
  for (const [index, region] of regions.entries()) {
    const at = checker.at('regions', index)
    if (region.name.trim() === '') at.at('name').error('empty')
    if (region.provinces.length === 0) at.at('provinces').error('empty')
    checkFees(region.feeMinor, region.freeFromMinor, at, 'feeMinor')
    checkDays(region.days, at.at('days'))
    for (const [place, province] of region.provinces.entries()) {
      checkProvince(shipping, { province, index }, at.at('provinces', place))
    }
  }
  checkExcluded(shipping, checker.at('excluded'))
}

/** Where the shop does not send to: known provinces, each named once, with a reason that shoppers are told. */
function checkExcluded({ excluded = [] }: Shipping, checker: RuleChecker): void {
  for (const [index, { provinces, reason }] of excluded.entries()) {
    const at = checker.at(index)
    if (provinces.length === 0) at.at('provinces').error('empty')
    if (reason.trim() === '') at.at('reason').error('empty')
    for (const [place, province] of provinces.entries())
      if (!isKnownProvince(province)) at.at('provinces', place).error('unknown-province', { got: province })
  }
}

function checkProvince(
  shipping: Shipping,
  { province, index }: { province: string; index: number },
  checker: RuleChecker,
) {
  if (!isKnownProvince(province)) return checker.error('unknown-province', { got: province })
  const first = findShippingRegion(shipping, province)
  if (first !== null && shipping.regions.indexOf(first) !== index) {
    checker.error('in-two-regions', { got: province, other: first.name })
  }
}

/** 四川, 四川省 and 新疆维吾尔自治区 alike. */
export function isKnownProvince(province: string): boolean {
  return chinaProvinces.some((name) => province.trim().startsWith(name))
}

function checkFees(feeMinor: number, freeFromMinor: number | null, checker: RuleChecker, name: string): void {
  if (feeMinor < 0) checker.at(name).error('not-positive', { got: feeMinor })
  if (freeFromMinor !== null && freeFromMinor < 0)
    checker.at('freeFromMinor').error('not-positive', { got: freeFromMinor })
}

function checkDays([from, to]: [number, number], checker: RuleChecker): void {
  if (from > to) checker.error('range-backwards', { got: from, other: to })
  else if (from < 0) checker.error('not-positive', { got: from })
}
