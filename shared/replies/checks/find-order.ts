import type { DialogState } from '../../dialog/dialog-state.ts'
import type { Order } from '../../protocol/commerce.ts'
import type { IntentId } from '../../protocol/intent-ids.ts'
import type { LookupFailure } from '../turn.ts'
import type { CheckContext } from './check.ts'

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
  if (input.proof === 'identity')
    return orderId === null ? chooseOwn(context, pick, prefer) : look(context, orderId, null)
  if (orderId === null) return { kind: 'needs-order' }
  const digits = slots.phoneLast4 ?? null
  const proved = input.proof === 'order' && orderId === input.state.orderId
  if (digits !== null || proved) return look(context, orderId, digits)
  return { kind: 'needs-digits', orderId }
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
  { sources }: CheckContext,
  pick: 'open' | 'none',
  prefer: (orders: Order[]) => Order[],
): Promise<FoundOrder> {
  const result = await sources.lookUpOrders()
  if (!result.ok) return { kind: 'failed', reason: result.reason }
  const [first, ...others] = result.value
  if (first === undefined) return { kind: 'no-orders' }
  if (others.length === 0) return { kind: 'found', order: first }
  const [likely, ...likelier] = prefer(result.value)
  if (likely !== undefined)
    return likelier.length === 0 ? { kind: 'found', order: likely } : { kind: 'choose', orders: [likely, ...likelier] }
  const underWay = result.value.filter((order) => open.has(order.status))
  const [only] = underWay
  if (pick === 'open' && underWay.length === 1 && only !== undefined) return { kind: 'found', order: only }
  return { kind: 'choose', orders: result.value }
}
