import { toWaybill } from '../../domain/returns/is-waybill.ts'
import type { Ticket } from '../../protocol/action.ts'
import type { AfterSale } from '../../protocol/after-sale.ts'
import type { Order } from '../../protocol/commerce.ts'
import { quoteTitle } from '../quote-title.ts'
import { bare, type Check, type CheckContext, type CheckResult } from './check.ts'
import { toMissing } from './check-order.ts'
import { findNamedLines } from './check-return-line.ts'
import { findOrder } from './find-order.ts'

/** A case with the order it is of. */
interface OpenCase {
  order: Order
  afterSale: AfterSale
}

type Result = CheckResult<'waybill-case'>

/** Which return or exchange a parcel's number belongs to: the only one that waits for it, the one named, or a choice. */
export const checkWaybillCase: Check<'waybill-case'> = async (context) => {
  const orders = await seekOrders(context)
  if (!('orders' in orders)) return orders
  const cases = casesOf(orders.orders)
  const waiting = cases.filter(({ afterSale: { state } }) => state === 'opened' || state === 'sent')
  const meant = meantBy(context, waiting)
  const [only, ...others] = meant
  if (only === undefined) return withoutCase(context, cases, orders.orders)
  if (others.length > 0) return { ...bare(context, 'choose-case'), choices: meant.map(toChoice) }
  const slots = { ...context.slots, order: only.order.id, afterSale: only.afterSale.id }
  return { ...bare(context, 'found', slots), values: { case: only.afterSale.id } }
}

/** All orders of a login; else the one that number and digits prove. A bare number from nobody known is looked up. */
async function seekOrders(context: CheckContext): Promise<Result | { orders: Order[] }> {
  const { input, slots, sources } = context
  if (input.proof === 'identity' && slots.order === undefined) {
    const found = await sources.lookUpOrders()
    return found.ok ? { orders: found.value } : bare(context, found.reason)
  }
  const isUnknown = slots.order === undefined && input.state.orderId === null
  if (isUnknown && isBare(context)) return bare(context, 'tracking')
  const found = await findOrder(context, 'none')
  if (found.kind === 'found') return { orders: [found.order] }
  const { outcome, ...missing } = toMissing(context, found, 'none')
  // One order is asked for here, so there is no list to choose from or to be empty.
  return { ...missing, outcome: outcome === 'choose' || outcome === 'no-orders' ? 'none' : outcome }
}

function isBare({ input, merged }: CheckContext): boolean {
  const { waybill } = merged.slots
  return waybill !== undefined && input.text.replace(/\s/g, '').length <= waybill.length + 4
}

function casesOf(orders: Order[]): OpenCase[] {
  return orders.flatMap((order) =>
    (order.afterSales ?? [])
      .filter(({ kind, state }) => (kind === 'return' || kind === 'exchange') && state !== 'refused')
      .map((afterSale) => ({ order, afterSale })),
  )
}

/** Named by its goods, by the number it has already, or as the one still without a number. */
function meantBy(context: CheckContext, waiting: OpenCase[]): OpenCase[] {
  const { slots } = context
  const chosen = waiting.filter(({ afterSale }) => afterSale.id === slots.afterSale)
  if (chosen.length > 0) return chosen
  const named = waiting.filter(({ order, afterSale }) =>
    findNamedLines(context, order.lines).some(({ id }) => id === afterSale.lineId),
  )
  const fitting = named.length > 0 ? named : waiting
  const said = slots.waybill === undefined ? undefined : toWaybill(slots.waybill)
  const same = fitting.filter(({ afterSale }) => said !== undefined && afterSale.waybill === said)
  if (same.length > 0) return same
  const corrects = /错|不对|改|应该是|换成|wrong|correct/i.test(context.input.text)
  const preferred = fitting.filter(({ afterSale }) => (afterSale.waybill != null) === corrects)
  return preferred.length > 0 ? preferred : fitting
}

/** Nothing waits for it: the goods are back already, it is a parcel asked about, or there is no case at all. */
async function withoutCase(context: CheckContext, cases: OpenCase[], orders: Order[]): Promise<Result> {
  const over = cases.at(-1)
  const sent = orderOfParcel(context, orders)
  if (isBare(context) && sent !== undefined) return bare(context, 'tracking', { ...context.slots, order: sent.id })
  if (over !== undefined) return { ...bare(context, 'over'), values: { case: over.afterSale.id } }
  const ticket = await findRequest(context, orders)
  if (ticket === null) return bare(context, 'none')
  return { ...bare(context, 'none'), line: 'waybill.before-approval', values: { ticket: ticket.id } }
}

/** The order whose parcel has this number: the shop sent it. */
function orderOfParcel({ slots }: CheckContext, orders: Order[]): Order | undefined {
  const said = toWaybill(slots.waybill ?? '')
  return orders.find(({ shipments }) => shipments.some(({ waybill }) => waybill === said))
}

/** A return or exchange that people have not looked at yet. */
async function findRequest({ sources }: CheckContext, orders: Order[]): Promise<Ticket | null> {
  const found = await sources.lookUpTickets()
  if (!found.ok) return null
  const open = found.value.find(
    ({ action: { kind }, order, state }) =>
      (kind === 'open_return' || kind === 'open_exchange') &&
      state !== 'done' &&
      state !== 'refused' &&
      orders.some(({ id }) => id === order),
  )
  return open ?? null
}

const kinds: Partial<Record<AfterSale['kind'], string>> = { return: '退货', exchange: '换货' }

function toChoice({ order, afterSale }: OpenCase) {
  const line = order.lines.find(({ id }) => id === afterSale.lineId)
  const title = line?.title ?? order.id
  return {
    value: afterSale.id,
    text: `${quoteTitle(title)}的${kinds[afterSale.kind] ?? '申请'} ${afterSale.id}`,
    label: title,
    detail: `${kinds[afterSale.kind] ?? '申请'} ${afterSale.id}${afterSale.waybill == null ? '' : ` · ${afterSale.waybill}`}`,
    ...(line === undefined ? {} : { product: line.productId }),
  }
}
