import { type Result, refuse } from '../../lib/result.ts'
import type { Order, Shipment } from '../../protocol/commerce.ts'
import { buildOrder, type ForeignLine, type OrderFault, toAddress, toParcel } from './build-order.ts'
import { readAmountMinor } from './read-amount.ts'
import { readMoment } from './read-moment.ts'
import { isPayload, type Payload, readCount, readList, readPart, readText } from './read-payload.ts'

const parcelStates: ReadonlyMap<string, Shipment['status']> = new Map([
  ['label_printed', 'waiting'],
  ['label_purchased', 'waiting'],
  ['carrier_picked_up', 'collected'],
  // What Shopify says when it knows nothing more than that it was sent.
  ['confirmed', 'in-transit'],
  ['in_transit', 'in-transit'],
  ['delayed', 'in-transit'],
  ['out_for_delivery', 'delivering'],
  ['ready_for_pickup', 'delivering'],
  ['attempted_delivery', 'exception'],
  ['failure', 'exception'],
  ['picked_up', 'signed'],
  ['delivered', 'signed'],
])

/** Money that is not there yet, whatever was promised. */
const unpaid = ['pending', 'authorized', 'partially_paid', 'expired']

/**
 * An order of Shopify's Admin REST `Order` resource, also as its webhooks send it. Amounts are two-decimal texts of
 * the shop's `currency`; an order in another currency is refused, for a shop of ours has one.
 */
export function mapShopify(payload: unknown, currency: string): Result<Order, OrderFault> {
  if (!isPayload(payload)) return refuse('malformed')
  const order = isPayload(payload.order) ? readPart(payload, 'order') : payload
  if (readText(order, 'currency') !== currency) return refuse('other-currency')
  const shipments = readList(order, 'fulfillments').flatMap(toShipment)
  const address = readPart(order, 'shipping_address')
  const createdAt = readMoment(readText(order, 'created_at'))
  return buildOrder('shopify', {
    number: readText(order, 'name') || readText(order, 'id'),
    buyer: readText(readPart(order, 'customer'), 'id'),
    status: readStatus(order, shipments),
    createdAt,
    paidAt: readMoment(readText(order, 'processed_at')) ?? createdAt,
    promisedShipBy: null,
    holdReason: null,
    lines: readList(order, 'line_items').map(toLine),
    shippingFeeMinor: readFreight(order),
    paidMinor: readAmountMinor(order.total_price),
    discountMinor: readAmountMinor(order.total_discounts),
    address: toAddress({
      province: readText(address, 'province'),
      city: readText(address, 'city'),
      district: '',
      detail: ['address1', 'address2', 'zip', 'country'].flatMap((name) => readText(address, name) || []).join(', '),
      name: readText(address, 'name'),
      phone: readText(address, 'phone').replace(/\s/g, ''),
    }),
    shipments,
  })
}

/** Money first: what was voided or given back is over, however far its goods went. */
function readStatus(order: Payload, shipments: readonly Shipment[]): Order['status'] | undefined {
  const money = readText(order, 'financial_status')
  if (money === 'refunded') return 'refunded'
  if (money === 'voided' || readText(order, 'cancelled_at') !== '') return 'cancelled'
  if (unpaid.includes(money)) return 'unpaid'
  if (money !== 'paid' && money !== 'partially_refunded') return undefined
  const goods = readText(order, 'fulfillment_status')
  if (goods === '' || goods === 'restocked') return 'paid'
  if (goods === 'partial') return 'part-shipped'
  if (goods !== 'fulfilled') return undefined
  return shipments.length > 0 && shipments.every(({ status }) => status === 'signed') ? 'signed' : 'shipped'
}

function toLine(item: Payload): ForeignLine {
  const priceMinor = readAmountMinor(item.price)
  const quantity = readCount(item, 'quantity', 0)
  const offs = readList(item, 'discount_allocations').map(({ amount }) => readAmountMinor(amount))
  const offMinor = offs.reduce<number | null>((sum, off) => (sum === null || off === null ? null : sum + off), 0)
  return {
    id: readText(item, 'id'),
    skuId: readText(item, 'variant_id') || readText(item, 'sku') || readText(item, 'id'),
    productId: readText(item, 'product_id'),
    title: readText(item, 'title'),
    options: readOptions(readText(item, 'variant_title')),
    quantity,
    priceMinor,
    paidMinor: priceMinor === null || offMinor === null ? null : Math.max(0, priceMinor * quantity - offMinor),
  }
}

/** `Black / L`: values without names. */
function readOptions(title: string): Record<string, string> {
  const values = title.split(' / ').filter((value) => value !== '' && value !== 'Default Title')
  return Object.fromEntries(values.map((value, index) => [`规格${values.length === 1 ? '' : ` ${index + 1}`}`, value]))
}

function readFreight(order: Payload): number | null {
  const money = readPart(readPart(order, 'total_shipping_price_set'), 'shop_money')
  if (money.amount !== undefined) return readAmountMinor(money.amount)
  const prices = readList(order, 'shipping_lines').map(({ price }) => readAmountMinor(price))
  return prices.reduce<number | null>((sum, price) => (sum === null || price === null ? null : sum + price), 0)
}

function toShipment(fulfillment: Payload): Shipment[] {
  const waybill = readText(fulfillment, 'tracking_number', 40)
  if (waybill === '' || readText(fulfillment, 'status') === 'cancelled') return []
  const lineIds = readList(fulfillment, 'line_items').map((item) => readText(item, 'id'))
  const parcel = toParcel(readText(fulfillment, 'tracking_company'), waybill, lineIds, 'shipped')
  return [{ ...parcel, status: parcelStates.get(readText(fulfillment, 'shipment_status')) ?? parcel.status }]
}
