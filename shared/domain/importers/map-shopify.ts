import { ok, type Result, refuse } from '../../lib/result.ts'
import type { Payment, Refund } from '../../protocol/after-sale.ts'
import type { Order, Shipment } from '../../protocol/commerce.ts'
import { buildOrder, type ForeignLine, type OrderFault, toAddress, toParcel } from './build-order.ts'
import { readAmountMinor } from './read-amount.ts'
import { readMoment } from './read-moment.ts'
import { clip, isPayload, type Payload, readCount, readList, readPart, readText, toRecordId } from './read-payload.ts'
import { shopifyParcelStates, toShopifyStatus } from './shopify.data.ts'

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
  const built = buildOrder('shopify', {
    number: readText(order, 'name') || readText(order, 'id'),
    buyer: readText(readPart(order, 'customer'), 'id'),
    status: toShopifyStatus({
      money: readText(order, 'financial_status'),
      goods: readText(order, 'fulfillment_status'),
      isCancelled: readText(order, 'cancelled_at') !== '',
      shipments,
    }),
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
  const refunds = readList(order, 'refunds').flatMap((refund) => toRefund(refund, currency))
  return built.ok && refunds.length > 0 ? ok({ ...built.value, refunds }) : built
}

/**
 * Money that went back, or is going to: that Shopify wrote a refund down does not mean that it was paid. One in the
 * buyer's currency is left out, for its worth in the shop's is not in it.
 */
function toRefund(refund: Payload, currency: string): Refund[] {
  const paid = readList(refund, 'transactions').filter((one) => readText(one, 'kind') === 'refund')
  const parts = paid.flatMap((one): Payment[] => {
    const amountMinor = readAmountMinor(one.amount)
    const methodId = toRecordId(readText(one, 'gateway', 64))
    const isOurs = [currency, ''].includes(readText(one, 'currency'))
    return amountMinor === null || methodId === '' || !isOurs
      ? []
      : [{ methodId, name: clip(methodId, 20), amountMinor }]
  })
  const at = readMoment(readText(refund, 'created_at'))
  const id = toRecordId(readText(refund, 'id'))
  if (at === null || id === '' || parts.length === 0 || parts.length < paid.length) return []
  const amountMinor = parts.reduce((sum, part) => sum + part.amountMinor, 0)
  const isSent = paid.every((one) => readText(one, 'status') === 'success')
  return [{ id, amountMinor, state: isSent ? 'sent' : 'waiting', at, parts }]
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

/** `Black / L`: Shopify's variant titles are values without names. */
export function readOptions(title: string): Record<string, string> {
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
  return [{ ...parcel, status: shopifyParcelStates.get(readText(fulfillment, 'shipment_status')) ?? parcel.status }]
}
