import { listUnrefunded } from '../ledger.ts'
import type { ActionPolicy } from '../retail-policy.ts'
import type { RetailState } from '../retail-state.ts'
import { refused, type Stop } from '../stop.ts'
import { charge, isStop, openOrder } from './rules.ts'

/** Cancels an order: each payment that was not given back yet is refunded the way it came. */
export function cancelOrder(
  state: RetailState,
  { order_id, reason }: { order_id: string; reason: string },
  policy: ActionPolicy,
): Stop | null {
  const opened = openOrder(state, order_id, policy)
  if (isStop(opened)) return opened
  const { order, owner } = opened
  if (policy.reasons !== undefined && !policy.reasons.allowed.includes(reason)) return refused(policy.reasons)
  for (const { methodId, amountMinor } of listUnrefunded(order.ledger)) {
    order.ledger.push({ kind: 'refund', amountMinor, methodId })
    const method = owner.methods.find(({ id }) => id === methodId)
    if (method !== undefined) charge(method, 0 - amountMinor)
  }
  order.status = policy.becomes ?? order.status
  order.marks.cancelReason = reason
  return null
}
