import type { Sku } from '../../../protocol/commerce.ts'
import type { ActionPolicy } from '../retail-policy.ts'
import type { RetailLine, RetailMember, RetailMethod, RetailOrder } from '../retail-shop.ts'
import type { RetailState } from '../retail-state.ts'
import { failed, refused, type Stop } from '../stop.ts'

/** One piece that becomes another variant. */
export interface Swap {
  line: RetailLine
  sku: Sku
}

/** The order and its owner, when the status allows the action. */
export function openOrder(
  state: RetailState,
  orderId: string,
  { status }: ActionPolicy,
): { order: RetailOrder; owner: RetailMember } | Stop {
  const order = state.findOrder(orderId)
  const owner = order === null ? null : state.findMember(order.memberId)
  if (order === null || owner === null) return failed(`no order ${orderId}`)
  if (status === undefined) return { order, owner }
  const isAllowed = 'is' in status ? order.status === status.is : order.status.includes(status.contains)
  return isAllowed ? { order, owner } : refused(status)
}

export function isStop(value: object): value is Stop {
  return 'result' in value
}

/** A way to pay of this login, or the error that it has none of that id. */
export function findMethod(owner: RetailMember, methodId: string): RetailMethod | Stop {
  return owner.methods.find(({ id }) => id === methodId) ?? failed(`no payment method ${methodId}`)
}

/** One line for each id, two for an id named twice; an error when the order has fewer. */
export function findLines(order: RetailOrder, skuIds: readonly string[]): RetailLine[] | Stop {
  const found: RetailLine[] = []
  for (const skuId of skuIds) {
    const line = order.lines.find((candidate) => candidate.skuId === skuId && !found.includes(candidate))
    if (line === undefined) return failed(`item ${skuId} is not in the order that often`)
    found.push(line)
  }
  return found
}

/** Pairs each piece with its new variant; the first pair that breaks a rule stops all of them. */
export function pairSwaps(
  state: RetailState,
  lines: readonly RetailLine[],
  newSkuIds: readonly string[],
  policy: ActionPolicy,
): Swap[] | Stop {
  if (lines.length !== newSkuIds.length) return failed('as many new items as old ones are needed')
  const swaps: Swap[] = []
  for (const [index, line] of lines.entries()) {
    const newSkuId = newSkuIds[index] ?? ''
    if (policy.otherVariant !== undefined && line.skuId === newSkuId) return refused(policy.otherVariant)
    const sku = state.shop.skus.get(newSkuId)
    if (sku === undefined) return failed(`no item ${newSkuId}`)
    if (policy.sameProduct !== undefined && sku.productId !== line.productId) return refused(policy.sameProduct)
    if (policy.available !== undefined && sku.stock === 0) return refused(policy.available)
    swaps.push({ line, sku })
  }
  return swaps
}

/** What the new pieces cost more, in cents; below zero they cost less. */
export function differenceOf(swaps: readonly Swap[]): number {
  return swaps.reduce((sum, { line, sku }) => sum + sku.priceMinor - line.priceMinor, 0)
}

/** A gift card that holds too little for what is due. */
export function checkCover(method: RetailMethod, dueMinor: number, policy: ActionPolicy): Stop | null {
  if (policy.giftCardCovers === undefined || method.balanceMinor === null) return null
  return method.balanceMinor < dueMinor ? refused(policy.giftCardCovers) : null
}

/** Takes from a gift card (below zero: gives back); other ways to pay keep no balance. */
export function charge(method: RetailMethod, amountMinor: number): void {
  if (method.balanceMinor !== null) method.balanceMinor -= amountMinor
}
