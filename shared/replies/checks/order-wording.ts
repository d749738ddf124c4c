import type { LineId } from '../../dialog/line-ids.ts'
import { toIsoDay } from '../../domain/calendar.ts'
import { explainUnshipped } from '../../domain/logistics/explain-unshipped.ts'
import { sortNodes } from '../../domain/logistics/sort-nodes.ts'
import { describeOrder, type OrderFacts } from '../../domain/orders/describe-order.ts'
import type { Order } from '../../protocol/commerce.ts'
import type { Fact } from '../../protocol/conversation.ts'
import type { FilledLine, LineValues } from './check.ts'
import { toDetailFacts } from './order-details.ts'
import { describeParcel, type OrderSetting, toOrderValues } from './order-values.ts'
import type { OrderQuestion } from './read-order-question.ts'

/** The line that answers what was asked of an order, and what fills it. */
export function describeOrderLine(
  facts: OrderFacts,
  about: OrderSetting,
  question: OrderQuestion = 'state',
): { line: LineId; values: LineValues } {
  const values = toOrderValues(facts, about)
  return { line: lineFor(question, facts, about, values) ?? stateLine(facts), values }
}

/** Null: the state itself is the answer. */
function lineFor(question: OrderQuestion, facts: OrderFacts, about: OrderSetting, values: LineValues): LineId | null {
  const isOpen = facts.status === 'paid' || facts.status === 'part-shipped'
  const isSent = about.order.shipments.length > 0
  if (!isOpen && !isSent) return null
  switch (question) {
    case 'carrier':
      return isSent ? 'order.carrier' : 'order.carrier-unsent'
    case 'waybill':
      return isSent ? 'order.waybill' : 'order.waybill-unsent'
    case 'parcels':
      if (!isSent) return 'order.parcels-unsent'
      return values.parcels === 1 ? 'order.one-parcel' : 'order.parcels'
    case 'why':
      return isOpen && facts.unshippedLineIds.length > 0 ? whyLine(facts, about) : null
    case 'when-ships':
      return isOpen && facts.unshippedLineIds.length > 0 && !facts.shipOverdue && values.promised !== null
        ? 'order.ships'
        : null
    case 'when-arrives':
      return arrivesLine(facts, isOpen && !isSent, values)
    case 'state':
      return facts.status === 'paid' && !facts.shipOverdue && values.cause !== null ? 'order.held' : null
  }
}

function whyLine(facts: OrderFacts, { order, setting, now }: OrderSetting): LineId {
  if (facts.shipOverdue) return 'order.overdue'
  switch (explainUnshipped(order, setting, now)?.kind) {
    case 'out-of-stock':
      return 'order.why-stock'
    case 'presale':
      return 'order.why-presale'
    case 'address-problem':
      return 'order.why-address'
    case 'paid-late':
      return 'order.why-late-paid'
    default:
      return 'order.why-packing'
  }
}

function arrivesLine(facts: OrderFacts, isUnsent: boolean, { eta }: LineValues): LineId | null {
  if (isUnsent) return facts.shipOverdue ? null : 'order.arrives-unsent'
  const isMoving = facts.status === 'shipped' || facts.status === 'part-shipped'
  if (!isMoving || facts.shipment === null || facts.shipment.status === 'signed') return null
  if (eta == null) return 'order.arrives-unknown'
  return facts.etaOverdue ? 'order.arrives-late' : 'order.arrives'
}

function stateLine(facts: OrderFacts): LineId {
  switch (facts.status) {
    case 'unpaid':
      return 'order.unpaid'
    case 'paid':
      return facts.shipOverdue ? 'order.overdue' : 'order.paid'
    case 'part-shipped':
      return 'order.part-shipped'
    case 'shipped':
      if (facts.shipment !== null && sortNodes(facts.shipment)[0]?.kind === 'stored') return 'order.stored'
      return facts.shipment?.status === 'delivering' ? 'order.delivering' : 'order.moving'
    case 'signed':
    case 'completed':
      return 'order.signed'
    default:
      return `order.${facts.status}`
  }
}

/** The parcels beside the one told of (the one with the newest news unless `told` names it), each with what is in it and how far it is; null without any. */
export function describeOtherParcels(order: Order, now: Date, told?: string | null): LineValues | null {
  const id = told ?? describeOrder(order, now).shipment?.id
  const others = order.shipments.filter((parcel) => parcel.id !== id && parcel.status !== 'returning')
  if (order.status === 'refunding' || others.length === 0) return null
  return {
    parcels: order.shipments.length,
    others: others.map((parcel) => describeParcel(order, parcel, now)).join('；'),
  }
}

/** A line for a day on which the clocks stand still while something is on its way. */
export function holidayLine(facts: OrderFacts, { setting, now }: OrderSetting): FilledLine[] {
  const isRest = setting.clocks.holidays.includes(toIsoDay(now))
  return isRest && (facts.status === 'shipped' || facts.status === 'part-shipped')
    ? [{ line: 'order.holiday', values: {} }]
    : []
}

/** The facts of an order that a reply may use. */
export function toOrderFacts(facts: OrderFacts, about: OrderSetting): Fact[] {
  const { now } = about
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
  return [...rows.map(([name, value]) => ({ name, value, source, at })), ...toDetailFacts(facts, about)]
}
