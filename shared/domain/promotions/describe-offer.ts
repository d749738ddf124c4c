import type { Coupon, Promotion } from '../../protocol/commerce.ts'
import { formatEnd, localDaysBetween, toLocalParts } from '../calendar.ts'
import { formatYuan } from '../money.ts'
import type { ThresholdPromotion } from './conditions/amount-reached.ts'
import type { PiecesTier } from './conditions/pieces-reached.ts'

/** How a 满减 is tested. */
type ThresholdTerms = Pick<ThresholdPromotion, 'mode' | 'testedOn'>

/** One tier of 满减. */
type AmountTier = { thresholdMinor: number; offMinor: number }

/** 每满 300 减 50 or 满 500 减 60; 单件满, 单款满 where pieces or products are tested one by one. */
export function describeAmountTier({ mode, testedOn = 'goods' }: ThresholdTerms, tier: AmountTier): string {
  const reach = `${unitWords[testedOn]}${mode === 'per' ? '每满' : '满'}`
  return `${reach} ${formatYuan(tier.thresholdMinor)} 减 ${formatYuan(tier.offMinor)}`
}

const unitWords = { goods: '', product: '单款', piece: '单件' }

/** 2 件 9 折. */
export function describePiecesTier(tier: PiecesTier): string {
  return `${tier.pieces} 件 ${describeShare(tier.payPercent)}`
}

/** The terms of a promotion's first tier, for a promotion nobody reached yet. */
export function describePromotion(promotion: Promotion): string {
  if (promotion.kind === 'pieces') return promotion.tiers.map(describePiecesTier).join('，')
  return promotion.tiers.map((tier) => describeAmountTier(promotion, tier)).join('，')
}

/** 满 999 减 80, 满 200 打 9 折，最多减 30, or without a threshold 减 80. */
export function describeCoupon({ thresholdMinor, benefit }: Coupon): string {
  const threshold = thresholdMinor > 0 ? `满 ${formatYuan(thresholdMinor)} ` : ''
  if (benefit.kind === 'off') return `${threshold}减 ${formatYuan(benefit.offMinor)}`
  const most = benefit.maxOffMinor === undefined ? '' : `，最多减 ${formatYuan(benefit.maxOffMinor)}`
  return `${threshold}打 ${describeShare(benefit.payPercent)}${most}`
}

/** What a step says under its label: the terms, unless the name says them already, and the end if it is near. */
export function detailOf(name: string, parts: string[], endsAt: string, now: Date): string | undefined {
  const told = parts.filter((part) => !says(name, part))
  const end = new Date(endsAt)
  const endsToday = localDaysBetween(now, new Date(end.getTime() - 1000)) === 0
  const isEvening = toLocalParts(new Date(end.getTime() - 1000)).hour >= 18
  const last = endsToday ? [`${isEvening ? '今晚' : '今天'} ${formatEnd(end, now)} 到期`] : []
  const detail = [...told, ...last].join('，')
  return detail === '' ? undefined : detail
}

/** 「用品类券」（满 1500 减 150）, the terms only where the name lacks them. */
export function nameWithTerms(name: string, terms: string): string {
  return says(name, terms) ? `「${name}」` : `「${name}」（${terms}）`
}

function says(name: string, part: string): boolean {
  return name.replaceAll(' ', '').includes(part.replaceAll(' ', ''))
}

function describeShare(payPercent: number): string {
  return `${Number((payPercent / 10).toFixed(2))} 折`
}
