import type { ActionOutcome, Ticket } from '../../shared/protocol/action.ts'
import type { PublicCatalogue } from '../../shared/protocol/shop.ts'
import type { Asker } from '../actions/asker.ts'
import { createShopSource } from '../commerce/shop-source.ts'
import { loadRevision } from '../knowledge/load-records.ts'
import { hands } from '../room/hands.ts'
import { loadSnapshot } from '../room/shop-snapshot.ts'

/**
 * Does what a ticket asks for by an operator's word: the same rules, the order's own login, once for the ticket. What the
 * rules leave to people is done, what they refuse stays refused.
 */
export async function approveTicket(
  env: Env,
  { shop, staffId }: { shop: string; staffId: string },
  { id, action, conversation, order, memberId }: Ticket,
): Promise<{ outcome: ActionOutcome; catalogue: PublicCatalogue }> {
  const commerce = createShopSource(env)
  const [revision, found] = await Promise.all([
    loadRevision(env.DB, shop),
    order === null ? null : commerce.fetchOrder(shop, order),
  ])
  const { catalogue } = await loadSnapshot(env, shop, revision ?? 0)
  const asker: Asker = {
    ...{ shop, conversation, memberId: found?.order.memberId ?? memberId, proof: 'identity', provenOrderIds: [] },
    ...{ authority: 'operator', auditedAs: staffId, mayAct: () => true },
  }
  const outcome = await hands.actOnce(
    { env, commerce, catalogue, now: () => new Date() },
    asker,
    `ticket:${id}`,
    action,
  )
  return { outcome, catalogue }
}
