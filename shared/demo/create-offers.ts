import type { Coupon, Promotion } from '../protocol/commerce.ts'
import type { AnchoredTime } from './anchored-time.ts'

/**
 * What the demo shop takes off by itself: 每满 300 减 50 on everything, 2 件 9 折 on socks and bags; announced for
 * nine days later, a 满减 on what those leave.
 */
export function createPromotions(time: AnchoredTime): Promotion[] {
  const season = { startsAt: time.onDay(-7, '00:00'), endsAt: time.onDay(30, '24:00') }
  return [
    {
      kind: 'threshold',
      id: 'promo-300-50',
      name: '跨店满减',
      scope: {},
      mode: 'per',
      tiers: [{ thresholdMinor: 30000, offMinor: 5000 }],
      crossShop: true,
      ...season,
    },
    {
      kind: 'threshold',
      id: 'promo-season-end',
      name: '季末满减',
      scope: {},
      mode: 'tiered',
      tiers: [
        { thresholdMinor: 50000, offMinor: 3000 },
        { thresholdMinor: 100000, offMinor: 8000 },
      ],
      stacking: 'serial',
      startsAt: time.onDay(9, '20:00'),
      endsAt: time.onDay(12, '24:00'),
    },
    {
      kind: 'pieces',
      id: 'promo-two-90',
      name: '小件折扣',
      scope: { productIds: ['p-zuji-socks', 'p-chenzhou-drybag'] },
      tiers: [{ pieces: 2, payPercent: 90 }],
      ...season,
    },
  ]
}

/** The demo shop's coupons; `c-spring-500-60` is over, `c-gold-1999-220` is for gold members. */
export function createCoupons(time: AnchoredTime): Coupon[] {
  const season = { startsAt: time.onDay(-7, '00:00'), endsAt: time.onDay(30, '24:00') }
  return [
    {
      id: 'c-shop-999-80',
      name: '店铺券',
      level: 'shop',
      stackingGroup: 'shop-coupon',
      scope: {},
      thresholdMinor: 99900,
      benefit: { kind: 'off', offMinor: 8000 },
      openToAll: true,
      ...season,
    },
    {
      id: 'c-category-1500-150',
      name: '品类券',
      level: 'category',
      stackingGroup: 'shop-coupon',
      scope: { categories: ['服装', '背包', '帐篷', '鞋靴', '照明'] },
      thresholdMinor: 150000,
      benefit: { kind: 'off', offMinor: 15000 },
      openToAll: true,
      ...season,
    },
    {
      id: 'c-gold-1999-220',
      name: '金卡券',
      level: 'shop',
      stackingGroup: 'shop-coupon',
      scope: {},
      thresholdMinor: 199900,
      benefit: { kind: 'off', offMinor: 22000 },
      memberLevels: ['金卡'],
      openToAll: false,
      ...season,
    },
    {
      id: 'c-boots-599-40',
      name: '石径单品券',
      level: 'item',
      stackingGroup: 'item-coupon',
      scope: { productIds: ['p-shijing-boots'] },
      thresholdMinor: 59900,
      benefit: { kind: 'off', offMinor: 4000 },
      openToAll: true,
      ...season,
    },
    {
      id: 'c-camp-off-10',
      name: '炊具券',
      level: 'category',
      stackingGroup: 'camp-coupon',
      scope: { categories: ['炊具'] },
      thresholdMinor: 20000,
      benefit: { kind: 'percent', payPercent: 90, maxOffMinor: 3000 },
      excludesMemberPrice: true,
      openToAll: false,
      ...season,
    },
    {
      id: 'c-comfort-99-10', // given where a price fell after the days of protection
      name: '安心券',
      level: 'shop',
      stackingGroup: 'shop-coupon',
      scope: {},
      thresholdMinor: 9900,
      benefit: { kind: 'off', offMinor: 1000 },
      openToAll: false,
      ...season,
    },
    {
      id: 'c-spring-500-60',
      name: '老客券',
      level: 'shop',
      stackingGroup: 'shop-coupon',
      scope: {},
      thresholdMinor: 50000,
      benefit: { kind: 'off', offMinor: 6000 },
      openToAll: true,
      startsAt: time.onDay(-40, '00:00'),
      endsAt: time.onDay(-2, '24:00'),
    },
  ]
}
