import type { Order, Shipment } from '../../protocol/commerce.ts'

/** A parcel's state in Shopify's words, those of the REST resource; GraphQL writes them in capitals and knows more. */
export const shopifyParcelStates: ReadonlyMap<string, Shipment['status']> = new Map([
  ['label_printed', 'waiting'],
  ['label_purchased', 'waiting'],
  ['submitted', 'waiting'],
  ['carrier_picked_up', 'collected'],
  // What Shopify says when it knows nothing more than that it was sent.
  ['confirmed', 'in-transit'],
  ['fulfilled', 'in-transit'],
  ['marked_as_fulfilled', 'in-transit'],
  ['in_transit', 'in-transit'],
  ['delayed', 'in-transit'],
  ['out_for_delivery', 'delivering'],
  ['ready_for_pickup', 'delivering'],
  ['attempted_delivery', 'exception'],
  ['not_delivered', 'exception'],
  ['failure', 'exception'],
  ['picked_up', 'signed'],
  ['delivered', 'signed'],
])

/** Money that is not there yet, whatever was promised. */
const unpaid = ['pending', 'authorized', 'partially_paid', 'expired']
/** Goods that are all still with the merchant. */
const unsent = [
  ...['', 'restocked', 'unfulfilled', 'open', 'scheduled', 'on_hold', 'in_progress'],
  ...['pending_fulfillment', 'request_declined'],
]

/** What Shopify tells of an order's money and goods, in lower case. */
interface ShopifyState {
  money: string
  goods: string
  isCancelled: boolean
  shipments: readonly Shipment[]
}

/** Money first: what was voided or given back is over, however far its goods went. Undefined for a word no document lists. */
export function toShopifyStatus({ money, goods, isCancelled, shipments }: ShopifyState): Order['status'] | undefined {
  if (money === 'refunded') return 'refunded'
  if (money === 'voided' || isCancelled) return 'cancelled'
  if (unpaid.includes(money)) return 'unpaid'
  if (money !== 'paid' && money !== 'partially_refunded') return undefined
  if (unsent.includes(goods)) return shipments.length > 0 && goods === 'in_progress' ? 'part-shipped' : 'paid'
  if (goods === 'partial' || goods === 'partially_fulfilled') return 'part-shipped'
  if (goods === 'fulfillment_not_required') return 'completed'
  if (goods !== 'fulfilled') return undefined
  return shipments.length > 0 && shipments.every(({ status }) => status === 'signed') ? 'signed' : 'shipped'
}
