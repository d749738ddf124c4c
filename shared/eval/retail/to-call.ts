import type { Action } from '../../protocol/action.ts'
import type { Address } from '../../protocol/commerce.ts'
import type { ForeignAddress } from './retail-files.ts'
import type { RetailMember, RetailOrder } from './retail-shop.ts'
import type { RetailCall } from './run-action.ts'

/** What the benchmark can be asked, in its own words; null for what it has no call for. */
export function toCall(action: Action, order: RetailOrder | null, member: RetailMember | null): RetailCall | null {
  if (action.kind === 'change_address') return toAddressCall(action.address, order, member)
  if (order === null) return null
  const order_id = order.id
  const payment_method_id = order.ledger[0]?.methodId ?? ''
  switch (action.kind) {
    case 'cancel':
      // Its policy cancels orders as a whole; one item of one has no call.
      if (action.line !== undefined) return null
      return { name: 'cancel_pending_order', arguments: { order_id, reason: action.reason } }
    case 'change_payment':
      return { name: 'modify_pending_order_payment', arguments: { order_id, payment_method_id: action.method } }
    case 'change_items': {
      const swap = { item_ids: [skuOf(order, action.line)], new_item_ids: [action.sku] }
      return { name: 'modify_pending_order_items', arguments: { order_id, ...swap, payment_method_id } }
    }
    case 'open_return': {
      const item_ids = [skuOf(order, action.line)]
      return { name: 'return_delivered_order_items', arguments: { order_id, item_ids, payment_method_id } }
    }
    case 'open_exchange': {
      const swap = { item_ids: [skuOf(order, action.line)], new_item_ids: [action.sku] }
      return { name: 'exchange_delivered_order_items', arguments: { order_id, ...swap, payment_method_id } }
    }
    default:
      return null
  }
}

/** `L2` is the second piece. */
function skuOf(order: RetailOrder, lineId: string): string {
  return order.lines[Number(lineId.slice(1)) - 1]?.skuId ?? ''
}

function toAddressCall(address: Address, order: RetailOrder | null, member: RetailMember | null): RetailCall | null {
  const lines = toForeignAddress(address)
  if (lines === null) return null
  if (order !== null) return { name: 'modify_pending_order_address', arguments: { order_id: order.id, ...lines } }
  return member === null ? null : { name: 'modify_user_address', arguments: { user_id: member.id, ...lines } }
}

/** `detail` as `toAddress` writes it: street, further line, zip, country. Without zip and country it is no address here. */
function toForeignAddress({ province, city, detail }: Address): ForeignAddress | null {
  const parts = detail.split(', ')
  const [zip, country] = parts.slice(-2)
  if (parts.length < 3 || zip === undefined || country === undefined) return null
  return { address1: parts[0] ?? '', address2: parts.slice(1, -2).join(', '), city, state: province, zip, country }
}
