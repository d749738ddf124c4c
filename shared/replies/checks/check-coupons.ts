import { formatEnd } from '../../domain/calendar.ts'
import type { Check } from './check.ts'
import { findUsableCoupons, isUsable } from './usable-coupons.ts'

const listed = 4

/** The coupons that this shopper can use now, by name and end. */
export const checkCoupons: Check<'coupons'> = async ({ input, sources, slots }) => {
  const found = await findUsableCoupons(sources)
  const usable = found.filter((coupon) => isUsable(coupon, input.member?.level ?? null, input.now)).slice(0, listed)
  const names = usable.map((coupon) => `${coupon.name}（${formatEnd(new Date(coupon.endsAt), input.now)} 前有效）`)
  const at = input.now.toISOString()
  return {
    outcome: names.length > 0 ? 'some' : 'none',
    slots,
    facts: [
      { name: 'coupons.names', value: names, source: '店铺优惠券', at },
      { name: 'coupons.count', value: names.length, source: '店铺优惠券', at },
    ],
    values: { count: names.length, names: names.join('；') },
  }
}
