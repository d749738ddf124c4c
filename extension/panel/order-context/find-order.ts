import * as v from 'valibot'
import type { SellerEngine } from '../../../shared/engine/api.ts'
import { type Order, orderSchema } from '../../../shared/protocol/commerce.ts'
import { loadSession } from '../../host/kept-session.ts'

/** An order that drafts use, and how old what it says is. */
export interface OrderInUse {
  order: Order
  from: 'file' | 'shop'
  /** When the file was imported, or the shop was asked. */
  at: string
}

/** `unknown`: neither this device nor the shop has it · `malformed`: this is no order number */
export type OrderRefusal = 'malformed' | 'unknown' | 'signed-out' | 'unreachable' | 'forbidden'

/** The shop is asked first where one is connected, because a file is as old as its import; the file stands in. */
export async function findOrder(
  engine: Pick<SellerEngine, 'findOrder'>,
  typed: string,
  now: Date,
): Promise<{ ok: true; value: OrderInUse } | { ok: false; reason: OrderRefusal }> {
  const number = typed.replace(/\s+/g, '')
  if (!/^[\w-]{4,64}$/.test(number)) return { ok: false, reason: 'malformed' }
  const asked = await askShop(number)
  if (asked.ok) return { ok: true, value: { order: asked.value, from: 'shop', at: now.toISOString() } }
  const local = await engine.findOrder(number)
  return local ? { ok: true, value: { order: local.order, from: 'file', at: local.at } } : asked
}

/** The edge writes down who asked. */
async function askShop(number: string): Promise<{ ok: true; value: Order } | { ok: false; reason: OrderRefusal }> {
  const kept = await loadSession()
  if (kept === null) return { ok: false, reason: 'signed-out' }
  try {
    const response = await fetch(`${kept.edge}/api/desk/orders/${encodeURIComponent(number)}`, {
      headers: { authorization: `Bearer ${kept.session.token}` },
      signal: AbortSignal.timeout(8000),
    })
    if (response.status === 403) return { ok: false, reason: 'forbidden' }
    if (response.status === 404) return { ok: false, reason: 'unknown' }
    const order = v.safeParse(orderSchema, await response.json())
    return order.success ? { ok: true, value: order.output } : { ok: false, reason: 'unreachable' }
  } catch {
    return { ok: false, reason: 'unreachable' } // no network, or no answer of ours
  }
}
