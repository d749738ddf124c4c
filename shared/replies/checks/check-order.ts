import type { Slots } from '../../dialog/dialog-state.ts'
import { describeOrder } from '../../domain/orders/describe-order.ts'
import { toOrderCard } from '../../domain/orders/to-order-card.ts'
import type { Card } from '../../protocol/cards.ts'
import type { Order } from '../../protocol/commerce.ts'
import type { Check, CheckContext, CheckResult } from './check.ts'
import { type FoundOrder, findOrder } from './find-order.ts'
import { describeOrderLine, describeOtherParcels, toOrderFacts } from './order-wording.ts'
import { ordersWithNamed } from './orders-with-named.ts'
import { troubleSettingOf } from './trouble-setting.ts'

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
export const checkPastOrder: Check<'order'> = (context) => seekOrder(context, 'none', ordersWithNamed(context))

/** The order a request is about, or what stands in the way. */
export async function seekOrder(
  context: CheckContext,
  pick: 'open' | 'none',
  prefer?: (orders: Order[]) => Order[],
): Promise<CheckResult<'order'>> {
  const found = await findOrder(context, pick, prefer)
  return found.kind === 'found' ? toFound(context, found.order) : toMissing(context, found, pick)
}

/** What stands between a request and its order: nothing named, no digits, several, none, wrong, or no answer. */
export function toMissing(
  context: CheckContext,
  found: Exclude<FoundOrder, { kind: 'found' }>,
  pick: 'open' | 'none',
): CheckResult<'order'> {
  const nothing = { slots: context.slots, facts: [], values: {} }
  switch (found.kind) {
    case 'choose': {
      const orders = inOrder(found.orders, pick).slice(0, choiceLimit)
      return { outcome: 'choose', ...nothing, choices: orders.map(toChoice) }
    }
    case 'needs-digits': {
      const slots = { ...context.slots, order: found.orderId }
      return { outcome: 'needs-digits', ...nothing, slots, values: { order: found.orderId } }
    }
    case 'failed': {
      const slots = found.reason === 'not-found' ? withoutProof(context.slots) : context.slots
      return { outcome: found.reason, ...nothing, slots }
    }
    case 'needs-order': {
      const line = context.slots.phoneLast4 === undefined ? {} : { line: 'ask.order-only' as const }
      return { outcome: 'needs-order', ...nothing, ...line }
    }
    case 'no-orders':
      return { outcome: 'no-orders', ...nothing }
  }
}

/** For what was bought: the orders that have arrived come first. */
function inOrder(orders: Order[], pick: 'open' | 'none'): Order[] {
  const arrived = (order: Order): number => (order.status === 'signed' || order.status === 'completed' ? 0 : 1)
  return pick === 'open' ? orders : orders.toSorted((a, b) => arrived(a) - arrived(b))
}

function toFound(context: CheckContext, order: Order): CheckResult<'order'> {
  const { now } = context.input
  const facts = describeOrder(order, now)
  const others = describeOtherParcels(order, now)
  const about = { order, now, setting: troubleSettingOf(context.sources.catalogue) }
  return {
    outcome: 'found',
    slots: { ...context.slots, order: order.id },
    facts: toOrderFacts(facts, about),
    ...describeOrderLine(facts, about),
    ...(others === null ? {} : { more: [{ line: 'order.other-parcels' as const, values: others }] }),
    ...orderCard(context, order),
  }
}

/** The order's card with as much as this conversation may see. */
export function orderCard(
  { input: { now, proof }, sources: { catalogue } }: CheckContext,
  order: Order,
  troubles: Parameters<typeof toOrderCard>[3] = {},
): { card?: Card } {
  const extras = { products: catalogue.products, setting: troubleSettingOf(catalogue), ...troubles }
  const card = toOrderCard(order, proof === 'identity' ? 'identity' : 'order', now, extras)
  return card === null ? {} : { card }
}

/** What was wrong is asked for again, as a whole: which of the two did not fit is not told. */
function withoutProof({ order, phoneLast4, ...rest }: Slots): Slots {
  return {
    ...rest,
    ...(order === undefined ? {} : { triedOrder: order }),
    ...(phoneLast4 === undefined ? {} : { triedLast4: phoneLast4 }),
  }
}

/** An order as one of the answers to the question which. */
export function toChoice(order: Order) {
  const [first, ...others] = order.lines
  return {
    value: order.id,
    text: `订单 ${order.id}`,
    label: `${first?.title ?? ''}${others.length > 0 ? ` 等 ${order.lines.length} 种` : ''}`,
    detail: `${order.id} · ${statusNames[order.status]}`,
    // 帐篷那单 means the order with a tent in it.
    ...(first === undefined ? {} : { product: first.productId }),
    products: [...new Set(order.lines.map(({ productId }) => productId))],
    status: order.status,
  }
}
