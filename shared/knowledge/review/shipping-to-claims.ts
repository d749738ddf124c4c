import type { Shipping } from '../../protocol/commerce.ts'
import type { ClaimValue } from './claim.ts'
import { amount, hours, type RuleClaim, rule } from './rule-claim.ts'

/** What the shipping rules say. */
export function fromShipping(shipping: Shipping | undefined): RuleClaim[] {
  if (shipping === undefined) return []
  const { freeFromMinor, excluded = [] } = shipping
  const courier = shipping.carrier.replace(/(?:快递|速运|速递|物流)$/, '')
  const name = (value: string, yes = true, exclusive = true): ClaimValue => ({
    kind: 'name',
    name: value,
    yes,
    exclusive,
  })
  return [
    rule(
      'shipping.dispatchHours',
      '发货时间',
      'dispatch-time',
      hours(shipping.dispatchHours),
      `${shipping.dispatchHours} 小时内`,
    ),
    rule(
      'shipping.cutoffHour',
      '截单时间',
      'cut-off',
      amount('clock', 'minute', shipping.cutoffHour * 60),
      `${shipping.cutoffHour}:00`,
    ),
    rule(
      'shipping.freeFromMinor',
      '包邮门槛',
      'free-shipping-from',
      amount('money', 'fen', freeFromMinor ?? Number.MAX_SAFE_INTEGER),
      freeFromMinor === null ? '不包邮' : `满 ¥${freeFromMinor / 100}`,
    ),
    rule(
      'shipping.baseFeeMinor',
      '运费',
      'shipping-fee',
      amount('money', 'fen', shipping.baseFeeMinor),
      `¥${shipping.baseFeeMinor / 100}`,
    ),
    {
      path: 'shipping.carrier',
      label: '快递',
      aspect: { id: 'carrier', label: '发什么快递' },
      value: name(courier === '京东' || courier !== '' ? courier : shipping.carrier),
      words: shipping.carrier,
    },
    {
      path: 'shipping.originCity',
      label: '发货城市',
      aspect: { id: 'origin', label: '从哪里发货' },
      value: name(shipping.originCity.replace(/市$/, '')),
      words: shipping.originCity,
    },
    ...excluded.flatMap(({ provinces, reason }) =>
      provinces.map((province) => ({
        path: 'shipping.excluded',
        label: '不发货的地区',
        aspect: { id: 'far-place', label: '发不发到' },
        value: name(province, false, false),
        words: `${province}：${reason}`,
      })),
    ),
    ...shipping.regions.flatMap(({ provinces }) =>
      provinces.map((province) => ({
        path: 'shipping.regions',
        label: '发货的地区',
        aspect: { id: 'far-place', label: '发不发到' },
        value: name(province, true, false),
        words: province,
      })),
    ),
  ]
}
