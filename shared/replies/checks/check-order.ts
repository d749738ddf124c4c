import type { Slots } from '../../dialog/dialog-state.ts'
import { describeOrder } from '../../domain/orders/describe-order.ts'
import { toOrderCard } from '../../domain/orders/to-order-card.ts'
import type { Order } from '../../protocol/commerce.ts'
import type { Check, CheckContext, CheckResult } from './check.ts'
import { findOrder } from './find-order.ts'
import { describeOrderLine, describeOtherParcels, toOrderFacts } from './order-wording.ts'

const choiceLimit = 5
const statusNames: Record<Order['status'], string> = {
  unpaid: '待付款',
  paid: '待发货',
  'part-shipped': '部分发货',
  shipped: '运输中',
  signed: '已签收',
  completed: '已完成',
  cancelled: '已取消',
  refunding: '退款中',
  refunded: '已退款',
}

/** Finds the order asked about; of a login's orders the only one under way needs no question. */
export const checkOrder: Check<'order'> = (context) => seekOrder(context, 'open')

/** Finds the order that something was bought with; of several the shopper says which. */
export const checkPastOrder: Check<'order'> = (context) => seekOrder(context, 'none')

/** The order a request is about, or what stands in the way. */
export async function seekOrder(context: CheckContext, pick: 'open' | 'none'): Promise<CheckResult<'order'>> {
  const found = await findOrder(context, pick)
  const nothing = { facts: [], values: {} }
  switch (found.kind) {
    case 'found':
      return toFound(context, found.order)
    case 'choose':
      return {
        outcome: 'choose',
        slots: context.slots,
        ...nothing,
        choices: inOrder(found.orders, pick).slice(0, choiceLimit).map(toChoice),
      }
    case 'needs-digits':
      return {
        outcome: 'needs-digits',
        slots: { ...context.slots, order: found.orderId },
        ...nothing,
        values: { order: found.orderId },
      }
    case 'failed':
      return {
        outcome: found.reason,
        slots: found.reason === 'not-found' ? withoutProof(context.slots) : context.slots,
        ...nothing,
      }
    case 'needs-order':
      return {
        outcome: found.kind,
        slots: context.slots,
        ...nothing,
        ...(context.slots.phoneLast4 === undefined ? {} : { line: 'ask.order-only' as const }),
      }
    default:
      return { outcome: found.kind, slots: context.slots, ...nothing }
  }
}

/** For what was bought: the orders that have arrived come first. */
function inOrder(orders: Order[], pick: 'open' | 'none'): Order[] {
  const arrived = (order: Order): number => (order.status === 'signed' || order.status === 'completed' ? 0 : 1)
  return pick === 'open' ? orders : orders.toSorted((a, b) => arrived(a) - arrived(b))
}

function toFound(context: CheckContext, order: Order): CheckResult<'order'> {
  const { now, proof } = context.input
  const facts = describeOrder(order, now)
  const others = describeOtherParcels(order, now)
  const card = toOrderCard(order, proof === 'identity' ? 'identity' : 'order', now, context.sources.catalogue.products)
  return {
    outcome: 'found',
    slots: { ...context.slots, order: order.id },
    facts: toOrderFacts(facts, now),
    ...describeOrderLine(facts, now),
    ...(others === null ? {} : { more: [{ line: 'order.other-parcels' as const, values: others }] }),
    ...(card === null ? {} : { card }),
  }
}

/** What was wrong is asked for again, as a whole: which of the two did not fit is not told. */
function withoutProof({ order, phoneLast4, ...rest }: Slots): Slots {
  return {
    ...rest,
    ...(order === undefined ? {} : { triedOrder: order }),
    ...(phoneLast4 === undefined ? {} : { triedLast4: phoneLast4 }),
  }
}

function toChoice(order: Order) {
  const [first, ...others] = order.lines
  return {
    value: order.id,
    text: `订单 ${order.id}`,
    label: `${first?.title ?? ''}${others.length > 0 ? ` 等 ${order.lines.length} 种` : ''}`,
    detail: `${order.id} · ${statusNames[order.status]}`,
  }
}
