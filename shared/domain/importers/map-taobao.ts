import { type Result, refuse } from '../../lib/result.ts'
import type { Order, Shipment } from '../../protocol/commerce.ts'
import { buildOrder, type ForeignLine, type OrderFault, toAddress, toParcel } from './build-order.ts'
import { readAmountMinor } from './read-amount.ts'
import { readMoment } from './read-moment.ts'
import { isPayload, type Payload, readCount, readList, readPart, readText } from './read-payload.ts'

const states: ReadonlyMap<string, Order['status']> = new Map([
  ['TRADE_NO_CREATE_PAY', 'unpaid'],
  ['WAIT_BUYER_PAY', 'unpaid'],
  ['PAY_PENDING', 'unpaid'],
  ['WAIT_PRE_AUTH_CONFIRM', 'unpaid'],
  ['WAIT_SELLER_SEND_GOODS', 'paid'],
  ['PAID_FORBID_CONSIGN', 'paid'],
  ['SELLER_CONSIGNED_PART', 'part-shipped'],
  ['WAIT_BUYER_CONFIRM_GOODS', 'shipped'],
  ['TRADE_BUYER_SIGNED', 'signed'],
  ['TRADE_FINISHED', 'completed'],
  ['TRADE_CLOSED', 'refunded'],
  ['TRADE_CLOSED_BY_TAOBAO', 'cancelled'],
])

/** Steps of a refund that is asked for and neither done nor closed. */
const refunding = /^WAIT_(SELLER_AGREE|BUYER_RETURN_GOODS|SELLER_CONFIRM_GOODS)$/

/** A trade of `taobao.trade.fullinfo.get`, with or without its response wrapping. */
export function mapTaobao(payload: unknown): Result<Order, OrderFault> {
  if (!isPayload(payload)) return refuse('malformed')
  const wrapped = readPart(payload, 'trade_fullinfo_get_response')
  const outer = isPayload(wrapped.trade) ? wrapped : payload
  const trade = isPayload(outer.trade) ? readPart(outer, 'trade') : outer
  const orders = readList(readPart(trade, 'orders'), 'order')
  const isRefunding = orders.some((order) => refunding.test(readText(order, 'refund_status')))
  const status = isRefunding ? 'refunding' : states.get(readText(trade, 'status'))
  return buildOrder('taobao', {
    number: readText(trade, 'tid'),
    buyer: readText(trade, 'buyer_open_uid') || readText(trade, 'buyer_nick'),
    status,
    createdAt: readMoment(readText(trade, 'created')),
    paidAt: readMoment(readText(trade, 'pay_time')),
    promisedShipBy: null,
    holdReason: null,
    lines: orders.map(toLine),
    shippingFeeMinor: readAmountMinor(readText(trade, 'post_fee') || '0'),
    paidMinor: readAmountMinor(trade.payment),
    discountMinor: null,
    address: toAddress({
      province: readText(trade, 'receiver_state'),
      city: readText(trade, 'receiver_city'),
      district: readText(trade, 'receiver_district'),
      detail: `${readText(trade, 'receiver_town')}${readText(trade, 'receiver_address')}`,
      name: readText(trade, 'receiver_name'),
      phone: readText(trade, 'receiver_mobile') || readText(trade, 'receiver_phone'),
    }),
    shipments: status === undefined ? [] : toShipments(orders, status),
  })
}

/** `divide_order_fee` is the line's share of every discount; a trade of one line may leave it out. */
function toLine(order: Payload): ForeignLine {
  return {
    id: readText(order, 'oid'),
    skuId: readText(order, 'sku_id') || readText(order, 'num_iid'),
    productId: readText(order, 'num_iid'),
    title: readText(order, 'title'),
    options: readOptions(readText(order, 'sku_properties_name')),
    quantity: readCount(order, 'num', 0),
    priceMinor: readAmountMinor(order.price),
    paidMinor: readAmountMinor(order.divide_order_fee),
  }
}

/** `颜色分类:黑色;尺码:L` */
function readOptions(text: string): Record<string, string> {
  const pairs = text.split(';').map((pair) => pair.split(':'))
  return Object.fromEntries(
    pairs.flatMap(([name = '', value = '']) => (name && value ? [[name.trim(), value.trim()]] : [])),
  )
}

/** One parcel for each waybill, with the lines it holds. */
function toShipments(orders: readonly Payload[], status: Order['status']): Shipment[] {
  const waybills = new Set(orders.map((order) => readText(order, 'invoice_no', 40)).filter((waybill) => waybill !== ''))
  return [...waybills].map((waybill) => {
    const held = orders.filter((order) => readText(order, 'invoice_no', 40) === waybill)
    const lineIds = held.map((order) => readText(order, 'oid'))
    return toParcel(readText(held[0] ?? {}, 'logistics_company'), waybill, lineIds, status)
  })
}
