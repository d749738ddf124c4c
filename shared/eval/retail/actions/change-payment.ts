import type { ActionPolicy } from '../retail-policy.ts'
import type { RetailState } from '../retail-state.ts'
import { refused, type Stop } from '../stop.ts'
import { charge, checkCover, findMethod, isStop, openOrder } from './rules.ts'

/** Pays a pending order another way: the whole sum is taken there, then given back where it came from. */
export function changePayment(
  state: RetailState,
  call: { order_id: string; payment_method_id: string },
  policy: ActionPolicy,
): Stop | null {
  const opened = openOrder(state, call.order_id, policy)
  if (isStop(opened)) return opened
  const { order, owner } = opened
  const method = findMethod(owner, call.payment_method_id)
  if (isStop(method)) return method
  const [first] = order.ledger
  const isOne = order.ledger.length === 1 && first?.kind === 'payment'
  if (policy.onePayment !== undefined && !isOne) return refused(policy.onePayment)
  if (first === undefined) return null
  const { amountMinor, methodId } = first
  if (policy.otherMethod !== undefined && methodId === method.id) return refused(policy.otherMethod)
  const short = checkCover(method, amountMinor, policy)
  if (short !== null) return short
  order.ledger.push({ kind: 'payment', amountMinor, methodId: method.id }, { kind: 'refund', amountMinor, methodId })
  charge(method, amountMinor)
  const former = owner.methods.find(({ id }) => id === methodId)
  if (former !== undefined) charge(former, 0 - amountMinor)
  return null
}
