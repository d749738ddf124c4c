import type { AfterSale, GiveBack } from '../../protocol/after-sale.ts'
import type { Order } from '../../protocol/commerce.ts'
import type { RecordId } from '../../protocol/ids.ts'
import type { ReturnPolicy } from '../../protocol/return-policy.ts'
import { splitRefund } from '../actions/create-refund.ts'
import { type OrderRefund, refundOrder } from '../promotions/refund-order.ts'

/** What some pieces of one line give back, before anything is opened. */
export interface ReturnTerms {
  refundMinor: number
  back: GiveBack
  /** Coupons of the order that stay used, and why: other goods are kept, or the shop gives none back. */
  keptCoupons: { ids: RecordId[]; because: 'others-kept' | 'never' }
}

interface ReturnedPieces {
  order: Order
  lineId: RecordId
  quantity: number
  policy: Pick<ReturnPolicy, 'couponsBack' | 'giftsBack'>
}

/** Money by way of paying, points, coupons and gifts that go with some pieces; what earlier returns took counts. */
export function workOutReturn(returned: ReturnedPieces): ReturnTerms {
  const { order, policy } = returned
  const { couponIds = [], pointsUsed = 0, pointsEarned = 0 } = order
  const refund = refundOf(returned, pointsUsed, couponIds)
  const refundMinor = Math.min(refund.totalMinor, openMinor(returned))
  const isKept = policy.couponsBack === 'never'
  const back: GiveBack = {
    parts: splitRefund(order, refundMinor),
    points: refund.points,
    pointsTaken: refundOf(returned, pointsEarned, []).points,
    couponIds: isKept ? [] : refund.couponIds,
    gifts: giftsOf(returned, isLast(returned)),
  }
  const kept = couponIds.filter((id) => !back.couponIds.includes(id))
  return { refundMinor, back, keptCoupons: { ids: kept, because: isKept ? 'never' : 'others-kept' } }
}

function refundOf({ order, lineId, quantity }: ReturnedPieces, points: number, couponIds: RecordId[]): OrderRefund {
  const lines = order.lines.map((line) => ({
    paidMinor: Math.max(0, line.paidMinor - minorOf(order, line.id, 'price-protection')),
    quantity: line.quantity,
    returning: line.id === lineId ? quantity : 0,
    refundedBefore: piecesOf(order, line.id),
  }))
  return refundOrder({ lines, pointsUsed: points, couponIds })
}

/** Never more than is left of what the line cost, whatever was given back for it before. */
function openMinor({ order, lineId }: ReturnedPieces): number {
  const paidMinor = order.lines.find(({ id }) => id === lineId)?.paidMinor ?? 0
  return Math.max(0, paidMinor - minorOf(order, lineId, 'price-protection') - minorOf(order, lineId, 'return'))
}

function giftsOf({ order, policy }: ReturnedPieces, isLastPiece: boolean): string[] {
  const rule = policy.giftsBack ?? 'first-return'
  if (rule === 'never' || (rule === 'whole-order' && !isLastPiece)) return []
  const sent = new Set(casesOf(order, 'return').flatMap(({ back }) => back?.gifts ?? []))
  return order.gifts.filter((gift) => !sent.has(gift))
}

function isLast({ order, lineId, quantity }: ReturnedPieces): boolean {
  return order.lines.every((line) => piecesOf(order, line.id) + (line.id === lineId ? quantity : 0) === line.quantity)
}

/** Pieces that came or come back for money; an exchanged piece stays sold. */
function piecesOf(order: Order, lineId: RecordId): number {
  const cases = casesOf(order, 'return').filter((one) => one.lineId === lineId)
  return cases.reduce((sum, { quantity }) => sum + quantity, 0)
}

function minorOf(order: Order, lineId: RecordId, kind: AfterSale['kind']): number {
  const cases = casesOf(order, kind).filter((one) => one.lineId === lineId)
  return cases.reduce((sum, { amountMinor }) => sum + amountMinor, 0)
}

function casesOf({ afterSales = [] }: Order, kind: AfterSale['kind']): AfterSale[] {
  return afterSales.filter((one) => one.kind === kind && one.state !== 'refused')
}
