import type { PriceProtection, ServiceRules } from '../../protocol/service-rules.ts'
import type { ClaimValue } from './claim.ts'
import { readGoods } from './read-scope.ts'
import { amount, dayHours, hours, monthHours, type RuleClaim, rule } from './rule-claim.ts'

/** What the service rules say, and the price protection. */
export function fromService(
  service: ServiceRules | undefined,
  priceProtection: PriceProtection | null | undefined,
): RuleClaim[] {
  const protection =
    priceProtection == null
      ? []
      : [
          rule(
            'priceProtection.windowDays',
            '价保期',
            'price-protection',
            hours(priceProtection.windowDays * dayHours),
            `${priceProtection.windowDays} 天`,
          ),
        ]
  if (service === undefined) return protection
  const { points, changes } = service
  return [
    ...protection,
    rule(
      'service.unpaidHours',
      '未付款订单的保留时间',
      'unpaid-close',
      hours(service.unpaidHours),
      `${service.unpaidHours} 小时`,
    ),
    ...(changes.selfServiceHours === null
      ? []
      : [
          rule(
            'service.changes.selfServiceHours',
            '自己能改单的时间',
            'change-order-time',
            hours(changes.selfServiceHours),
            `${changes.selfServiceHours} 小时`,
          ),
        ]),
    rule(
      'service.changes.combineShipping',
      '合并发货',
      'combine',
      { kind: 'choice', choice: changes.combineShipping ? 'yes' : 'no' },
      changes.combineShipping ? '可以' : '不可以',
    ),
    rule(
      'service.returnMethods',
      '退货方式',
      'pickup',
      { kind: 'choice', choice: service.returnMethods.includes('pickup') ? 'yes' : 'no' },
      service.returnMethods.includes('pickup') ? '可以上门取件' : '自己寄回',
    ),
    ...(points === null
      ? []
      : [
          rule(
            'service.points.maxPayPercent',
            '积分最多抵的比例',
            'points-share',
            amount('percent', 'percent', points.maxPayPercent),
            `${points.maxPayPercent}%`,
          ),
        ]),
    ...service.warranties.map(({ scope, months }) => ({
      path: 'service.warranties',
      label: '质保',
      aspect: { id: 'warranty', label: '质保期', better: 'more' as const },
      value: hours(months * monthHours),
      words: `${(scope.categories ?? []).join('、')} ${months} 个月`.trim(),
      goods: readGoods((scope.categories ?? []).join('、')),
    })),
    ...fromPayments(service.paymentMethods.map(({ name }) => name)),
  ]
}

/** Ways to pay that a shop has only if it says so; instalments and the like are the platform's. */
const ownPayments = ['货到付款', '对公转账', '数字人民币', '礼品卡']

function fromPayments(names: string[]): RuleClaim[] {
  const aspect = { id: 'payment', label: '支持的付款方式' }
  const words = names.join('、')
  const toRule = (name: string, yes: boolean): RuleClaim => {
    const value: ClaimValue = { kind: 'name', name, yes, exclusive: false }
    return { path: 'service.paymentMethods', label: '付款方式', aspect, value, words }
  }
  const others = ownPayments.filter((name) => !names.some((one) => one.includes(name)))
  return [...names.map((name) => toRule(name, true)), ...others.map((name) => toRule(name, false))]
}
