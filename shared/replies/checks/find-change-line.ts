import type { Order, OrderLine } from '../../protocol/commerce.ts'
import type { CheckContext } from './check.ts'
import { findOrder } from './find-order.ts'

/** The order of the flow, or why it cannot be had. */
export type OrderAtHand = { ok: true; order: Order } | { ok: false; outcome: 'offline' | 'unavailable' }

/** The order that the flow found before. */
export async function orderAtHand(context: CheckContext): Promise<OrderAtHand> {
  const found = await findOrder(context, 'none')
  if (found.kind === 'found') return { ok: true, order: found.order }
  return { ok: false, outcome: found.kind === 'failed' && found.reason === 'offline' ? 'offline' : 'unavailable' }
}

/** The line that the flow is about. */
export function lineAtHand({ slots }: CheckContext, order: Order): OrderLine | undefined {
  return order.lines.find(({ id }) => id === slots.line) ?? (order.lines.length === 1 ? order.lines[0] : undefined)
}
