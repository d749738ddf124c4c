import type { FileRuleKind, RuleSectionName } from '../../protocol/desk-rules.ts'

/** Where the rules of each kind stand in a shop file. */
export const sectionOfKind: Record<FileRuleKind, RuleSectionName> = {
  promotion: 'promotions',
  coupon: 'coupons',
  'size-chart': 'sizeCharts',
  shipping: 'shipping',
  'return-policy': 'returnPolicy',
  'price-protection': 'priceProtection',
  service: 'service',
}
