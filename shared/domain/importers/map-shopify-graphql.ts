import { ok, type Result, refuse } from '../../lib/result.ts'
import type { Payment, Refund } from '../../protocol/after-sale.ts'
import type { Order, Shipment } from '../../protocol/commerce.ts'
import { buildOrder, type ForeignLine, type OrderFault, toAddress, toParcel } from './build-order.ts'
import { readOptions } from './map-shopify.ts'
import { readAmountMinor } from './read-amount.ts'
import { readMoment } from './read-moment.ts'
import { clip, isPayload, type Payload, readCount, readList, readPart, readText, toRecordId } from './read-payload.ts'
import { shopifyParcelStates, toShopifyStatus } from './shopify.data.ts'

/** Fulfilments that brought nothing on its way. */
const dead = ['CANCELLED', 'ERROR', 'FAILURE']
const voided = ['CANCELED', 'LABEL_VOIDED']

/** Whether a payload is an order of Shopify's GraphQL interface and not of its REST resource. */
export function isShopifyGraphql(payload: unknown): boolean {
  return readText(findOrder(payload), 'displayFinancialStatus') !== ''
}

/**
 * An order as a query of Shopify's Admin GraphQL `Order` answers it, with or without the wrapping `data`. Amounts are
 * those in the shop's own currency (`shopMoney`), whatever the buyer paid in. Lists that were cut by paging are refused:
 * an order without some of its lines is another order.
 */
export function mapShopifyGraphql(payload: unknown, currency: string): Result<Order, OrderFault> {
  const order = findOrder(payload)
  if (readText(order, 'id') === '') return refuse('malformed')
  if (readText(order, 'currencyCode') !== currency) return refuse('other-currency')
  const money = (value: unknown) => readShopMinor(value, currency)
  const fulfillments = readNodes(order, 'fulfillments')
  if (isCut(order, 'lineItems') || fulfillments.some((one) => isCut(one, 'fulfillmentLineItems')))
    return refuse('bad-line')
  const shipments = fulfillments.flatMap(toShipments)
  const createdAt = readMoment(readText(order, 'createdAt'))
  const built = buildOrder('shopify', {
    number: readText(order, 'name') || toNumber(readText(order, 'id')),
    buyer: toNumber(readText(readPart(order, 'customer'), 'id')),
    status: toShopifyStatus({
      money: readText(order, 'displayFinancialStatus').toLowerCase(),
      goods: readText(order, 'displayFulfillmentStatus').toLowerCase(),
      isCancelled: readText(order, 'cancelledAt') !== '',
      shipments,
    }),
    createdAt,
    paidAt: readMoment(readText(order, 'processedAt')) ?? createdAt,
    promisedShipBy: null,
    holdReason: null,
    lines: readNodes(order, 'lineItems').map((item) => toLine(item, money)),
    shippingFeeMinor: money(order.totalShippingPriceSet),
    paidMinor: money(order.totalPriceSet),
    discountMinor: order.totalDiscountsSet == null ? null : money(order.totalDiscountsSet),
    address: readAddress(readPart(order, 'shippingAddress')),
    shipments,
  })
  const refunds = readNodes(order, 'refunds').flatMap((refund) => toRefund(refund, money))
  return built.ok && refunds.length > 0 ? ok({ ...built.value, refunds }) : built
}

function findOrder(payload: unknown): Payload {
  if (!isPayload(payload)) return {}
  const within = isPayload(payload.data) ? readPart(payload, 'data') : payload
  return isPayload(within.order) ? readPart(within, 'order') : within
}

/** A list field, or a connection's `nodes` or `edges`. */
function readNodes(from: Payload, name: string): Payload[] {
  if (Array.isArray(from[name])) return readList(from, name)
  const connection = readPart(from, name)
  const edges = readList(connection, 'edges').map((edge) => readPart(edge, 'node'))
  return [...readList(connection, 'nodes'), ...edges]
}

function isCut(from: Payload, name: string): boolean {
  return readPart(readPart(from, name), 'pageInfo').hasNextPage === true
}

/** `gid://shopify/Order/450000001` is the REST resource's 450000001, so that both name the same thing alike. */
function toNumber(id: string): string {
  return id.slice(id.lastIndexOf('/') + 1)
}

/** The amount of a `MoneyBag` in the shop's currency; null when it is in another after all. */
function readShopMinor(bag: unknown, currency: string): number | null {
  if (!isPayload(bag)) return null
  const money = readPart(bag, 'shopMoney')
  return readText(money, 'currencyCode') === currency ? readAmountMinor(money.amount) : null
}

type Money = (bag: unknown) => number | null

function toLine(item: Payload, money: Money): ForeignLine {
  const priceMinor = money(item.originalUnitPriceSet)
  const quantity = readCount(item, 'quantity', 0)
  const offs = readList(item, 'discountAllocations').map(({ allocatedAmountSet }) => money(allocatedAmountSet))
  const offMinor = offs.reduce<number | null>((sum, off) => (sum === null || off === null ? null : sum + off), 0)
  const id = toNumber(readText(item, 'id'))
  return {
    id,
    skuId: toNumber(readText(readPart(item, 'variant'), 'id')) || readText(item, 'sku') || id,
    productId: toNumber(readText(readPart(item, 'product'), 'id')),
    title: readText(item, 'title'),
    options: readOptions(readText(item, 'variantTitle')),
    quantity,
    priceMinor,
    paidMinor: priceMinor === null || offMinor === null ? null : Math.max(0, priceMinor * quantity - offMinor),
  }
}

/** A fulfilment that went in several parcels has a number for each, and does not say what is in which. */
function toShipments(fulfillment: Payload): Shipment[] {
  const state = readText(fulfillment, 'displayStatus')
  if (dead.includes(readText(fulfillment, 'status')) || voided.includes(state)) return []
  const lineIds = readNodes(fulfillment, 'fulfillmentLineItems').map((item) =>
    toNumber(readText(readPart(item, 'lineItem'), 'id')),
  )
  const deliveredAt = readMoment(readText(fulfillment, 'deliveredAt'))
  const etaTo = readMoment(readText(fulfillment, 'estimatedDeliveryAt'))
  return readList(fulfillment, 'trackingInfo').flatMap((tracking): Shipment[] => {
    const waybill = readText(tracking, 'number', 40)
    if (waybill === '') return []
    const parcel = toParcel(readText(tracking, 'company'), waybill, lineIds, 'shipped')
    const status = shopifyParcelStates.get(state.toLowerCase()) ?? parcel.status
    const isSigned = status === 'signed'
    return [{ ...parcel, status, signedAt: isSigned ? deliveredAt : null, etaTo: isSigned ? null : etaTo }]
  })
}

/** That Shopify wrote a refund down does not mean that it was paid: its transactions say so. */
function toRefund(refund: Payload, money: Money): Refund[] {
  const amountMinor = money(refund.totalRefundedSet)
  const at = readMoment(readText(refund, 'createdAt'))
  const id = toRecordId(toNumber(readText(refund, 'id')))
  if (amountMinor === null || amountMinor <= 0 || at === null || id === '') return []
  const paid = readNodes(refund, 'transactions').filter((one) => readText(one, 'kind') === 'REFUND')
  const isSent = paid.length > 0 && paid.every((one) => readText(one, 'status') === 'SUCCESS')
  const parts = paid.flatMap((one): Payment[] => {
    const part = money(one.amountSet)
    const methodId = toRecordId(readText(one, 'gateway', 64))
    const name = clip(readText(one, 'formattedGateway') || methodId, 20)
    return part === null || methodId === '' ? [] : [{ methodId, name, amountMinor: part }]
  })
  return [{ id, amountMinor, state: isSent ? 'sent' : 'waiting', at, parts }]
}

function readAddress(address: Payload): Order['address'] {
  const detail = ['address1', 'address2', 'zip', 'country'].flatMap((name) => readText(address, name) || [])
  return toAddress({
    province: readText(address, 'province'),
    city: readText(address, 'city'),
    district: '',
    detail: detail.join(', '),
    name: readText(address, 'name'),
    phone: readText(address, 'phone').replace(/\s/g, ''),
  })
}
