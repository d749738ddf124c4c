import { createRefund } from '../../domain/actions/create-refund.ts'
import { formatMinor } from '../../domain/money.ts'
import type { Order } from '../../protocol/commerce.ts'
import type { ChangeToShow, ShownChange } from './change-verdict.ts'
import type { LineValues } from './check.ts'

/** What is called off, what money goes back which way, and what goes with it: coupons, points, gifts. */
export function showCancel({ action, order, details, context, isProven }: ChangeToShow<'cancel'>): ShownChange {
  const refundMinor = typeof details.refundMinor === 'number' ? details.refundMinor : 0
  const parts = order === null || refundMinor === 0 ? [] : createRefund(order, refundMinor, context.input.now).parts
  const back = order === null || !isProven ? null : backWords(order, context.sources.catalogue.coupons)
  // 帽子不要了 of an order with more in it: only the whole can be called off.
  const isPart = context.slots.product !== undefined && (order?.lines.length ?? 0) > 1
  const whole = isPart ? `取消的是整单，${order?.lines.length ?? 0} 种商品都不发` : null
  const gifts = order === null || order.gifts.length === 0 ? null : order.gifts.join('、')
  return {
    title: '取消订单',
    rows: [
      { label: '商品', after: titlesOf(order) },
      ...(action.reason === '' ? [] : [{ label: '原因', after: action.reason }]),
      ...(back === null ? [] : [{ label: '退回', after: back }]),
      ...(gifts === null ? [] : [{ label: '赠品', after: `${gifts}，一起取消` }]),
    ],
    amounts: parts.map(({ name, amountMinor }) => ({ label: `退到${name}`, amountMinor })),
    notes: order?.paidAt === null ? ['这一单还没付款，没有要退的钱。'] : [],
    values: {
      order: order?.id,
      whole,
      ...refundWords(parts, refundMinor),
      back: back === null ? null : `${back}会退回账户`,
      gifts,
    },
    facts: [
      ['refund.amountMinor', refundMinor],
      ['refund.parts', parts.map(({ name, amountMinor }) => `${name} ${formatMinor(amountMinor, 'sentence')}`)],
      ['order.gifts', order?.gifts ?? []],
      ['change.whole', whole],
      ['change.back', back],
    ],
  }
}

/** 退 ¥887: the sum, and how it is split where it was paid in two ways. */
export function refundWords(parts: { name: string; amountMinor: number }[], refundMinor: number): LineValues {
  if (refundMinor === 0) return { refund: null, ways: null }
  const split = parts.map(({ name, amountMinor }) => `${name} ${formatMinor(amountMinor, 'sentence')}`).join('、')
  const [only] = parts
  const ways = parts.length > 1 ? `其中${split}` : only === undefined ? '原路退回' : `退到${only.name}`
  return { refund: formatMinor(refundMinor, 'sentence'), ways }
}

/** Coupons and points that paid for it and come back; null without any. */
export function backWords(
  { couponIds = [], pointsUsed = 0 }: Order,
  coupons: { id: string; name: string }[],
): string | null {
  const names = couponIds.map((id) => coupons.find((coupon) => coupon.id === id)?.name ?? '优惠券')
  const words = [...names.map((name) => `「${name}」`), ...(pointsUsed > 0 ? [`${pointsUsed} 积分`] : [])]
  return words.length === 0 ? null : words.join('和 ').replace('和 「', '和「')
}

function titlesOf(order: Order | null): string {
  const [first, ...others] = order?.lines ?? []
  if (first === undefined) return ''
  return others.length === 0 ? first.title : `${first.title} 等 ${others.length + 1} 种`
}
