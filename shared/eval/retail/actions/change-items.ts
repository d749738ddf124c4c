import type { ActionPolicy } from '../retail-policy.ts'
import type { RetailState } from '../retail-state.ts'
import type { Stop } from '../stop.ts'
import { charge, checkCover, differenceOf, findLines, findMethod, isStop, openOrder, pairSwaps } from './rules.ts'

export interface SwapCall {
  order_id: string
  item_ids: string[]
  new_item_ids: string[]
  payment_method_id: string
}

/** Turns pieces of a pending order into other options; the difference is paid or given back at once. */
export function changeItems(state: RetailState, call: SwapCall, policy: ActionPolicy): Stop | null {
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
  order.ledger.push({
    kind: differenceMinor > 0 ? 'payment' : 'refund',
    amountMinor: Math.abs(differenceMinor),
    methodId: method.id,
  })
  charge(method, differenceMinor)
  for (const { line, sku } of swaps)
    Object.assign(line, { skuId: sku.id, priceMinor: sku.priceMinor, options: { ...sku.options } })
  order.status = policy.becomes ?? order.status
  return null
}
