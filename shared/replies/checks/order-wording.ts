import type { LineId } from '../../dialog/line-ids.ts'
import { formatDay, formatMoment, localDaysBetween } from '../../domain/calendar.ts'
import { describeOrder, type OrderFacts } from '../../domain/orders/describe-order.ts'
import { holdReasonLabels } from '../../domain/orders/to-order-card.ts'
import type { Order, Shipment } from '../../protocol/commerce.ts'
import type { Fact } from '../../protocol/conversation.ts'
import type { Instant } from '../../protocol/ids.ts'
import type { LineValues } from './check.ts'

/** Hours without news after which the shopper is told so. */
const silentFromHours = 48

/** The line that fits an order's state, and what fills it. */
export function describeOrderLine(facts: OrderFacts, now: Date): { line: LineId; values: LineValues } {
  const { shipment, newestNode } = facts
  return {
    line: lineOf(facts),
    values: {
      order: facts.orderId,
      promised: facts.promisedShipBy === null ? null : formatMoment(new Date(facts.promisedShipBy), now),
      hold: facts.holdReason === null || facts.holdReason === undefined ? null : holdReasonLabels[facts.holdReason],
      carrier: shipment?.carrier,
      node: newestNode?.text,
      nodeAt: newestNode === null ? null : formatMoment(new Date(newestNode.at), now),
      eta: facts.etaOverdue ? null : describeEta(facts.etaFrom, facts.etaTo, now),
      silent: facts.silentHours,
      signed: signedLabel(facts, now),
    },
  }
}

function lineOf(facts: OrderFacts): LineId {
  switch (facts.status) {
    case 'unpaid':
      return 'order.unpaid'
    case 'paid':
      if (facts.shipOverdue) return 'order.overdue'
      return facts.holdReason === null ? 'order.paid' : 'order.held'
    case 'part-shipped':
      return 'order.part-shipped'
    case 'shipped':
      if (facts.silentHours !== null && facts.silentHours >= silentFromHours) return 'order.silent'
      return facts.shipment?.status === 'delivering' ? 'order.delivering' : 'order.moving'
    case 'signed':
    case 'completed':
      return 'order.signed'
    default:
      return `order.${facts.status}`
  }
}

function signedLabel(facts: OrderFacts, now: Date): string | null {
  return facts.signedAt === null ? null : formatMoment(new Date(facts.signedAt), now)
}

/** The parcels beside the one with the newest news, each with what is in it and how far it is; null without any. */
export function describeOtherParcels(order: Order, now: Date): LineValues | null {
  const newest = describeOrder(order, now).shipment
  const others = order.shipments.filter((parcel) => parcel !== newest && parcel.status !== 'returning')
  if (order.status === 'refunding' || others.length === 0) return null
  return {
    parcels: order.shipments.length,
    others: others.map((parcel) => describeParcel(order, parcel, now)).join('；'),
  }
}

function describeParcel(order: Order, { lineIds, signedAt, nodes }: Shipment, now: Date): string {
  const titles = order.lines.filter(({ id }) => lineIds.includes(id)).map(({ title }) => title)
  const [node] = nodes
  const state =
    signedAt != null
      ? `${formatMoment(new Date(signedAt), now)} 已签收`
      : node === undefined
        ? '还没有物流'
        : `${formatMoment(new Date(node.at), now)} ${node.text}`
  return `${titles.join('、')} ${state}`
}

/** 今天, 明天 or a day; a range of days when the carrier gives one. */
function describeEta(from: Instant | null, to: Instant | null, now: Date): string | null {
  if (to === null) return null
  // An end at midnight is the end of the day before.
  const last = dayName(new Date(Date.parse(to) - 1000), now)
  const first = from === null ? last : dayName(new Date(from), now)
  return first === last ? last : `${first}到${last}`
}

function dayName(at: Date, now: Date): string {
  const days = localDaysBetween(now, at)
  const day = formatDay(at, now)
  return days === 0 ? `今天（${day}）` : days === 1 ? `明天（${day}）` : day
}

/** The facts of an order that a reply may use. */
export function toOrderFacts(facts: OrderFacts, now: Date): Fact[] {
  const source = `订单 ${facts.orderId}`
  const at = now.toISOString()
  const rows: [string, Fact['value']][] = [
    ['order.id', facts.orderId],
    ['order.status', facts.status],
    ['order.promisedAt', facts.promisedShipBy],
    ['order.holdReason', facts.holdReason ?? null],
    ['order.signedAt', facts.signedAt],
    ['shipment.node', facts.newestNode?.text ?? null],
    ['shipment.nodeAt', facts.newestNode?.at ?? null],
    ['shipment.etaFrom', facts.etaFrom],
    ['shipment.etaTo', facts.etaTo],
    ['shipment.silentHours', facts.silentHours],
  ]
  return rows.map(([name, value]) => ({ name, value, source, at }))
}
