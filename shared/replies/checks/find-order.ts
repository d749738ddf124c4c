import type { DialogState } from '../../dialog/dialog-state.ts'
import type { Order } from '../../protocol/commerce.ts'
import type { IntentId } from '../../protocol/intent-ids.ts'
import type { LookupFailure } from '../turn.ts'
import type { CheckContext } from './check.ts'
import { ordersMeant, pointsAtOrder } from './orders-meant.ts'

/** The order a flow is about, or what stands in the way. */
export type FoundOrder =
  | { kind: 'found'; order: Order }
  | { kind: 'choose'; orders: Order[] }
  | { kind: 'needs-order' }
  | { kind: 'needs-digits'; orderId: string }
  | { kind: 'no-orders' }
  | { kind: 'failed'; reason: LookupFailure }

/** How a flow that needs the order goes on without one: `offline` waits for the edge, all else is `unavailable`. */
export function failureOf(found: Exclude<FoundOrder, { kind: 'found' }>): 'offline' | 'unavailable' {
  return found.kind === 'failed' && found.reason === 'offline' ? 'offline' : 'unavailable'
}

/** Orders that are still under way; with exactly one of them nobody needs to be asked which. */
const open: ReadonlySet<Order['status']> = new Set(['paid', 'part-shipped', 'shipped'])

/**
 * Finds the order by the strongest proof there is: the login's own list, the order this conversation has
 * already proved, or number and last four digits. `pick`: which of several needs no question. `prefer`: of a login's
 * orders those that are likelier meant; the only one of them needs no question.
 */
export async function findOrder(
  context: CheckContext,
  pick: 'open' | 'none',
  prefer: (orders: Order[]) => Order[] = () => [],
): Promise<FoundOrder> {
  const { input, slots } = context
  const orderId = slots.order ?? spokenOrder(context, pick)
  if (input.proof === 'identity' && slots.order === undefined && pointsAtOrder(context)) {
    const pointed = await findPointedAt(context, orderId)
    if (pointed !== null) return pointed
  }
  if (input.proof === 'identity')
    return orderId === null ? chooseOwn(context, pick, prefer) : look(context, orderId, null)
  if (orderId === null) return { kind: 'needs-order' }
  const digits = slots.phoneLast4 ?? null
  const proved = input.proof === 'order' && orderId === input.state.orderId
  if (digits !== null || proved) return look(context, orderId, digits)
  return { kind: 'needs-digits', orderId }
}

/** The order of the login that the words themselves point at, unless it is the one spoken of anyway; null: none. */
async function findPointedAt(context: CheckContext, spoken: string | null): Promise<FoundOrder | null> {
  const result = await context.sources.lookUpOrders()
  const meant = result.ok ? ordersMeant(context, result.value) : []
  const [only] = meant
  if (only === undefined || meant.some(({ id }) => id === spoken)) return null
  return meant.length === 1 ? { kind: 'found', order: only } : { kind: 'choose', orders: meant }
}

/** 重新开始 forgets the order too, and may well mean it again. */
const rejects = /不是|另|别的|其他|换一?[个单]|错/

/** The order that the shopper has just said is not the one; null: none. */
export function rejectedOrder({ input, merged }: CheckContext): string | null {
  return merged.otherOrder && rejects.test(input.text) ? (input.state.flow?.slots.order ?? input.state.orderId) : null
}

/** The order on the page or spoken of before; of a login's orders the one spoken of need not be the one to return. */
function spokenOrder({ input, merged, intent }: CheckContext, pick: 'open' | 'none'): string | null {
  if (merged.otherOrder) return null
  if (input.page.orderId !== undefined) return input.page.orderId
  if (input.proof !== 'identity' || pick === 'open') return input.state.orderId
  const [last] = input.state.recent
  return afterSaleOrder(input.state) ?? (goesOn.has(intent) ? (last?.order ?? null) : null)
}

const afterSale: ReadonlySet<IntentId> = new Set<IntentId>([
  ...(['return_goods', 'exchange_goods', 'quality_problem', 'refund_only', 'warranty_repair'] as const),
])
/** 这么慢，补偿一下 right after an order was looked up is about that order. */
const goesOn: ReadonlySet<IntentId> = new Set<IntentId>(['compensation', 'refund_status'])
const roundsBack = 4

/** 那就退吧 after its return was spoken of a moment ago means that order. */
function afterSaleOrder({ recent }: DialogState): string | null {
  const round = recent.slice(0, roundsBack).find(({ request, order }) => order !== undefined && afterSale.has(request))
  return round?.order ?? null
}

async function look({ sources }: CheckContext, orderId: string, digits: string | null): Promise<FoundOrder> {
  const result = await sources.lookUpOrder(orderId, digits)
  return result.ok ? { kind: 'found', order: result.value } : { kind: 'failed', reason: result.reason }
}

async function chooseOwn(
  context: CheckContext,
  pick: 'open' | 'none',
  prefer: (orders: Order[]) => Order[],
): Promise<FoundOrder> {
  const result = await context.sources.lookUpOrders()
  if (!result.ok) return { kind: 'failed', reason: result.reason }
  const rejected = rejectedOrder(context)
  const left = result.value.filter(({ id }) => id !== rejected)
  const [first, ...others] = left.length > 0 ? left : result.value
  if (first === undefined) return { kind: 'no-orders' }
  const own = [first, ...others]
  if (others.length === 0) return { kind: 'found', order: first }
  const [likely, ...likelier] = prefer(own)
  if (likely !== undefined)
    return likelier.length === 0 ? { kind: 'found', order: likely } : { kind: 'choose', orders: [likely, ...likelier] }
  const underWay = own.filter((order) => open.has(order.status))
  const [only] = underWay
  if (pick === 'open' && underWay.length === 1 && only !== undefined) return { kind: 'found', order: only }
  return { kind: 'choose', orders: own }
}
