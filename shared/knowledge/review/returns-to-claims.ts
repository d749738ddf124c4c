import type { ReturnPolicy } from '../../protocol/return-policy.ts'
import type { ClaimValue } from './claim.ts'
import { dayHours, hours, type RuleClaim, rule } from './rule-claim.ts'

/** What the return policy says. */
export function fromReturns(policy: ReturnPolicy | undefined): RuleClaim[] {
  if (policy === undefined) return []
  const payer = policy.changeOfMindFreight === 'merchant' ? 'shop' : 'shopper'
  const giftsBack = policy.giftsBack === 'never' ? 'no' : 'yes'
  const path = (name: string) => `returnPolicy.${name}`
  return [
    rule(path('windowDays'), '退货期', 'return-window', hours(policy.windowDays * dayHours), `${policy.windowDays} 天`),
    rule(
      path('qualityWindowDays'),
      '质量问题的退换期',
      'fault-window',
      hours(policy.qualityWindowDays * dayHours),
      `${policy.qualityWindowDays} 天`,
    ),
    rule(
      path('refundWithinDays'),
      '退款时间',
      'refund-time',
      hours(policy.refundWithinDays * dayHours),
      `${policy.refundWithinDays} 天内`,
    ),
    {
      ...rule(
        path('changeOfMindFreight'),
        '无理由退货的运费',
        'return-freight',
        { kind: 'choice', choice: payer },
        payer === 'shop' ? '店铺承担' : '买家承担',
      ),
      conditions: ['mind'],
    },
    ...[[], ['whole']].map((conditions) => ({
      ...rule(
        path('giftsBack'),
        '退货时的赠品',
        'gift-back',
        { kind: 'choice', choice: giftsBack },
        giftsBack === 'yes' ? '要退回' : '不用退',
      ),
      conditions,
    })),
    ...(policy.couponsBack === undefined
      ? []
      : [
          rule(
            path('couponsBack'),
            '退货后的券',
            'coupon-back',
            { kind: 'choice', choice: policy.couponsBack === 'never' ? 'no' : 'yes' },
            policy.couponsBack === 'never' ? '不退' : '整单退完退回',
          ),
        ]),
    ...placeOf(path('returnAddress'), '退货地址', policy.returnAddress),
  ]
}

function placeOf(path: string, label: string, address: string): RuleClaim[] {
  const city = /(?:省|自治区|^)([\u4e00-\u9fff]{2,5}?)市/.exec(address)?.[1]
  if (city === undefined) return []
  const value: ClaimValue = { kind: 'name', name: city, yes: true, exclusive: true }
  return [{ path, label, aspect: { id: 'return-place', label: '退货寄到哪里' }, value, words: address }]
}
