import { formatMinor } from '../../domain/money.ts'
import type { ReturnTerms } from '../../domain/returns/work-out-return.ts'
import type { Payment } from '../../protocol/after-sale.ts'
import type { CardOf } from '../../protocol/cards.ts'
import type { Fact } from '../../protocol/conversation.ts'
import type { LineValues } from './check.ts'

/** What goes along with a return, in words, and who asks: money, points and coupons are for a login alone. */
export interface AlongInput {
  terms: ReturnTerms
  coupons: { id: string; name: string; endsAt: string }[]
  isProven: boolean
  now: Date
}

type Along = NonNullable<CardOf<'return'>['along']>

/** Gifts, points and coupons of the order that a return touches, each with what becomes of it. */
export function toAlong({ terms, coupons, isProven, now }: AlongInput): Along {
  const { back, keptCoupons } = terms
  const rows: Along = back.gifts.length === 0 ? [] : [{ label: '赠品', text: `${back.gifts.join('、')}，要一起寄回` }]
  if (!isProven) return rows
  const points = [
    ...(back.points > 0 ? [`抵扣用的 ${back.points} 积分退回`] : []),
    ...(back.pointsTaken > 0 ? [`这单得的 ${back.pointsTaken} 积分收回`] : []),
  ]
  if (points.length > 0) rows.push({ label: '积分', text: points.join('，') })
  const named = (ids: string[]): string => ids.map((id) => `「${nameOf(id, coupons)}」`).join('')
  const returned = back.couponIds
  if (returned.length > 0) {
    const over = returned.filter((id) => isOver(id, coupons, now))
    const note = over.length === 0 ? '' : `，其中${named(over)}已经过期，退回也不能用`
    rows.push({ label: '优惠券', text: `${named(returned)}退回账户${note}` })
  }
  if (keptCoupons.ids.length > 0)
    rows.push({ label: '优惠券', text: `${named(keptCoupons.ids)}不退回：${whyKept[keptCoupons.because]}` })
  return rows
}

const whyKept: Record<ReturnTerms['keptCoupons']['because'], string> = {
  'others-kept': '这单还留着别的商品，店铺规定整单退完才退券',
  never: '店铺规定用过的券不退回',
}

/** The same as one sentence and the split of the money, to fill a line with; null where there is nothing to say. */
export function alongValues(input: AlongInput): LineValues {
  const along = toAlong(input)
  return {
    along: along.length === 0 ? null : along.map(({ label, text }) => `${label}：${text}`).join('；'),
    ways: input.isProven ? waysOf(input.terms.back.parts) : null,
  }
}

/** What these words rest on; 退到哪 asked later is answered from it. */
export function factsOfBack(orderId: string, { terms, isProven, now }: AlongInput): Fact[] {
  if (!isProven) return []
  const { parts, points, pointsTaken } = terms.back
  const rows: [string, Fact['value']][] = [
    ['refund.ways', waysOf(parts)],
    ...parts.map(({ amountMinor }): [string, number] => ['refund.partMinor', amountMinor]),
    ...(points > 0 ? [['refund.points', points] satisfies [string, number]] : []),
    ...(pointsTaken > 0 ? [['refund.pointsTaken', pointsTaken] satisfies [string, number]] : []),
  ]
  return rows.map(([name, value]) => ({ name, value, source: `订单 ${orderId} · 付款方式`, at: now.toISOString() }))
}

/** 其中微信支付 ¥30、礼品卡 ¥20, or 退到微信支付 where there is one way; null where nothing goes back. */
export function waysOf(parts: readonly Payment[]): string | null {
  const [only] = parts
  if (only === undefined) return null
  const ways = parts.map(({ name, amountMinor }) => `${name} ${formatMinor(amountMinor, 'sentence')}`)
  return parts.length > 1 ? `其中${ways.join('、')}` : `退到${only.name}`
}

function nameOf(id: string, coupons: AlongInput['coupons']): string {
  return coupons.find((coupon) => coupon.id === id)?.name ?? '优惠券'
}

function isOver(id: string, coupons: AlongInput['coupons'], now: Date): boolean {
  const coupon = coupons.find((one) => one.id === id)
  return coupon !== undefined && Date.parse(coupon.endsAt) <= now.getTime()
}
