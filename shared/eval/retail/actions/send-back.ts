import type { ActionPolicy } from '../retail-policy.ts'
import type { RetailState } from '../retail-state.ts'
import { refused, type Stop } from '../stop.ts'
import type { SwapCall } from './change-items.ts'
import { checkCover, differenceOf, findLines, findMethod, isStop, openOrder, pairSwaps } from './rules.ts'

/** Asks for a return: noted on the order, money moves when the goods are back. */
export function returnItems(
  state: RetailState,
  call: Omit<SwapCall, 'new_item_ids'>,
  policy: ActionPolicy,
): Stop | null {
  const opened = openOrder(state, call.order_id, policy)
  if (isStop(opened)) return opened
  const { order, owner } = opened
  const method = findMethod(owner, call.payment_method_id)
  if (isStop(method)) return method
  const isOriginal = order.ledger[0]?.methodId === method.id
  const { refundTo } = policy
  if (refundTo !== undefined && !isOriginal && !refundTo.sources.includes(method.source)) return refused(refundTo)
  const lines = findLines(order, call.item_ids)
  if (isStop(lines)) return lines
  order.status = policy.becomes ?? order.status
  order.marks.returned = { skuIds: call.item_ids, methodId: method.id }
  return null
}

/** Asks for an exchange; the difference is noted and due when the goods are back. */
export function exchangeItems(state: RetailState, call: SwapCall, policy: ActionPolicy): Stop | null {
  const opened = openOrder(state, call.order_id, policy)
  if (isStop(opened)) return opened
  const { order, owner } = opened
  const lines = findLines(order, call.item_ids)
  if (isStop(lines)) return lines
  const swaps = pairSwaps(state, lines, call.new_item_ids, policy)
  if (isStop(swaps)) return swaps
  const method = findMethod(owner, call.payment_method_id)
  if (isStop(method)) return method
  const differenceMinor = differenceOf(swaps)
  const short = checkCover(method, differenceMinor, policy)
  if (short !== null) return short
  order.status = policy.becomes ?? order.status
  order.marks.exchanged = {
    swaps: swaps.map(({ line, sku }) => ({ skuId: line.skuId, newSkuId: sku.id })),
    methodId: method.id,
    differenceMinor,
  }
  return null
}
