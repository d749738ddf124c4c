import type { ActionSetting } from '../../shared/domain/actions/action-setting.ts'
import { orderOf } from '../../shared/domain/actions/judge-action.ts'
import { isKnownPlace } from '../../shared/language/address/is-known-place.ts'
import type { Action } from '../../shared/protocol/action.ts'
import type { Order, Sku } from '../../shared/protocol/commerce.ts'
import { loadOpenTickets } from '../tickets/load-tickets.ts'
import type { ActParts, Asker } from './asker.ts'

/** Everything as it is now, read afresh for each try; null: the asker knows of no such order. */
export async function loadSetting(parts: ActParts, asker: Asker, action: Action): Promise<ActionSetting | null> {
  const { commerce, env, catalogue } = parts
  const named = orderOf(action)
  const [member, order, otherOrders, openTickets] = await Promise.all([
    asker.memberId === null ? null : commerce.fetchMember(asker.shop, asker.memberId),
    named === null ? null : fetchVisible(parts, asker, named),
    action.kind === 'combine_shipping' ? fetchAll(parts, asker, action.with) : [],
    loadOpenTickets(env.DB, asker),
  ])
  if (named !== null && order === null && asker.proof !== 'none') return null
  const skus = await freshSkus(parts, asker, action, order)
  return {
    ...{ order, member, otherOrders, proof: asker.proof, now: parts.now(), openTickets, isKnownPlace },
    catalogue: { ...catalogue, skus },
  }
}

/** A login sees its own orders, anybody else those whose number and digits this conversation gave. */
async function fetchVisible({ commerce }: ActParts, asker: Asker, orderId: string): Promise<Order | null> {
  if (asker.proof === 'none') return null
  const found = await commerce.fetchOrder(asker.shop, orderId)
  if (found === null) return null
  const isVisible =
    asker.memberId === null ? asker.provenOrderIds.includes(orderId) : found.order.memberId === asker.memberId
  return isVisible ? found.order : null
}

async function fetchAll(parts: ActParts, asker: Asker, orderIds: string[]): Promise<Order[]> {
  const found = await Promise.all([...new Set(orderIds)].map((id) => fetchVisible(parts, asker, id)))
  return found.filter((order) => order !== null)
}

/** The snapshot's variants with those that matter here as they are this moment: its stock may be seconds old. */
async function freshSkus(parts: ActParts, asker: Asker, action: Action, order: Order | null): Promise<Sku[]> {
  const named = 'sku' in action ? [action.sku] : []
  const wanted = [...new Set([...named, ...(order?.lines ?? []).map(({ skuId }) => skuId)])]
  const { skus } = parts.catalogue
  if (wanted.length === 0) return skus
  const fresh = await parts.commerce.fetchSkus(asker.shop, wanted)
  return [...skus.filter(({ id }) => !wanted.includes(id)), ...fresh]
}
