import type { Coupon } from '../../../protocol/commerce.ts'
import { percentOfMinor } from '../../money.ts'

/** What a coupon takes off an amount: never more than the amount, never less than nothing. */
export function couponOff(coupon: Coupon, amountMinor: number): number {
  return Math.max(0, Math.min(rawOff(coupon.benefit, amountMinor), amountMinor))
}

function rawOff(benefit: Coupon['benefit'], amountMinor: number): number {
  if (benefit.kind === 'off') return benefit.offMinor
  const off = amountMinor - percentOfMinor(amountMinor, benefit.payPercent)
  return Math.min(off, benefit.maxOffMinor ?? off)
}
