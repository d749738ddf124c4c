import { assertNever } from '../../lib/assert.ts'
import type { Action } from '../../protocol/action.ts'
import type { AfterSale } from '../../protocol/after-sale.ts'
import type { Member, Order } from '../../protocol/commerce.ts'
import { isSameAddress } from './is-same-address.ts'

/** A shop's own record of what an action touches, before it or after it. */
export interface ActionRecord {
  order: Order | null
  member: Member | null
  /** Variants whose return this asker is waiting for. */
  watched?: string[]
}

/**
 * Whether the record that was read again shows what the action asked for. Only that lets anybody say it is done:
 * a source that answered "ok" has promised, not shown. Ids and amounts are the source's own and not compared.
 */
export function readsBack(action: Action, before: ActionRecord, after: ActionRecord): boolean {
  if (action.kind === 'open_ticket') return false
  if (action.kind === 'notify_restock') return after.watched?.includes(action.sku) === true
  if (action.kind === 'change_address' && action.order === null)
    return after.member?.defaultAddress !== undefined && isSameAddress(after.member.defaultAddress, action.address)
  const { order } = after
  return order !== null && order.id === action.order && showsOn(action, before.order, order)
}

type OrderAction = Exclude<Action, { kind: 'notify_restock' | 'open_ticket' }>

function showsOn(action: OrderAction, before: Order | null, order: Order): boolean {
  switch (action.kind) {
    case 'change_address':
      return isSameAddress(order.address, action.address)
    case 'change_items':
      return order.lines.some(
        ({ id, skuId, quantity }) => id === action.line && skuId === action.sku && quantity === action.quantity,
      )
    case 'change_payment':
      return order.payments?.[0]?.methodId === action.method
    case 'cancel':
      return (
        order.status === 'cancelled' || (action.line !== undefined && isCutTo(order, action.line, action.left ?? 0))
      )
    case 'edit_price':
      return action.amountMinor !== null && order.paidMinor === action.amountMinor
    case 'combine_shipping':
      return action.with.every((id) => order.combinedWith?.includes(id))
    case 'set_delivery':
      return order.deliverOn === action.date
    case 'open_return':
      return hasNewCase(before, order, ({ kind, lineId }) => kind === 'return' && lineId === action.line)
    case 'open_exchange':
      return hasNewCase(
        before,
        order,
        ({ kind, lineId, skuId }) => kind === 'exchange' && lineId === action.line && skuId === action.sku,
      )
    case 'set_waybill':
      return order.afterSales?.find(({ id }) => id === action.case)?.waybill === action.waybill
    case 'claim_price_protection':
      return hasNewCase(before, order, ({ kind, lineId }) => kind === 'price-protection' && lineId === action.line)
    case 'compensate':
      return hasNewCase(before, order, ({ kind, reason }) => kind === 'compensation' && reason === action.reason)
    default:
      return assertNever(action)
  }
}

/** The line is gone, or as short as it was asked to be. */
function isCutTo({ lines }: Order, lineId: string, left: number): boolean {
  return (lines.find(({ id }) => id === lineId)?.quantity ?? 0) === left
}

function hasNewCase(before: Order | null, after: Order, is: (one: AfterSale) => boolean): boolean {
  const known = new Set((before?.afterSales ?? []).map(({ id }) => id))
  return (after.afterSales ?? []).some((one) => !known.has(one.id) && is(one))
}
