import { type Result, refuse } from '../../lib/result.ts'
import type { Address, Order } from '../../protocol/commerce.ts'
import { buildOrder, type OrderFault, toAddress, toParcel } from './build-order.ts'
import { readAmountMinor } from './read-amount.ts'
import { readMoment } from './read-moment.ts'
import { isPayload, type Payload, readCount, readList, readPart, readText } from './read-payload.ts'

/** A locked or paused order was paid and has not left; what JD will do with it is not ours to say. */
const states: ReadonlyMap<string, Order['status']> = new Map([
  ['WAIT_SELLER_STOCK_OUT', 'paid'],
  ['WAIT_SELLER_DELIVERY', 'paid'],
  ['LOCKED', 'paid'],
  ['PAUSE', 'paid'],
  ['POP_ORDER_PAUSE', 'paid'],
  ['SEND_TO_DISTRIBUTION_CENER', 'shipped'],
  ['DISTRIBUTION_CENTER_RECEIVED', 'shipped'],
  ['WAIT_GOODS_RECEIVE_CONFIRM', 'shipped'],
  ['RECEIPTS_CONFIRM', 'signed'],
  ['FINISHED_L', 'completed'],
  ['TRADE_CANCELED', 'cancelled'],
])

/** An order of `jingdong.pop.order.get`, with or without its response wrapping. */
export function mapJd(payload: unknown): Result<Order, OrderFault> {
  if (!isPayload(payload)) return refuse('malformed')
  const order = findOrder(payload)
  const status = states.get(readText(order, 'orderState'))
  const items = readList(order, 'itemInfoList')
  const lineIds = items.map((item, index) => `${readText(item, 'skuId')}-${index + 1}`)
  return buildOrder('jd', {
    number: readText(order, 'orderId'),
    buyer: readText(order, 'open_id_buyer') || readText(order, 'pin'),
    status,
    createdAt: readMoment(readText(order, 'orderStartTime')),
    paidAt: readMoment(readText(order, 'paymentConfirmTime')),
    promisedShipBy: null,
    holdReason: null,
    lines: items.map((item, index) => ({
      id: lineIds[index] ?? '',
      skuId: readText(item, 'skuId'),
      productId: readText(item, 'wareId'),
      // JD joins name and variant in one text and names no options.
      title: readText(item, 'skuName'),
      options: {},
      quantity: readCount(item, 'itemTotal', 0),
      priceMinor: readAmountMinor(item.jdPrice),
      paidMinor: null,
    })),
    shippingFeeMinor: readAmountMinor(readText(order, 'freightPrice') || '0'),
    paidMinor: readAmountMinor(order.orderPayment),
    discountMinor: null,
    address: readAddress(readPart(order, 'consigneeInfo')),
    shipments: status === undefined ? [] : readWaybills(order).map((waybill) => toParcel('', waybill, lineIds, status)),
  })
}

/** The platform spells its wrapping `responce`. */
function findOrder(payload: Payload): Payload {
  const answer = readPart(payload, 'jingdong_pop_order_get_responce')
  const detail = readPart(isPayload(answer.orderDetailInfo) ? answer : payload, 'orderDetailInfo')
  const outer = isPayload(detail.orderInfo) ? detail : payload
  return isPayload(outer.orderInfo) ? readPart(outer, 'orderInfo') : outer
}

/** `|` stands between carriers, a comma between parcels of one. */
function readWaybills(order: Payload): string[] {
  const parts = readText(order, 'waybill').split(/[|,]/)
  return [...new Set(parts.map((part) => part.trim()).filter((part) => part !== ''))]
}

/** `fullAddress` begins with the divisions that stand beside it. */
function readAddress(consignee: Payload): Address {
  const divisions = ['province', 'city', 'county'].map((name) => readText(consignee, name))
  let detail = readText(consignee, 'fullAddress')
  for (const division of divisions) if (detail.startsWith(division)) detail = detail.slice(division.length)
  const [province = '', city = '', district = ''] = divisions
  const phone = readText(consignee, 'mobile') || readText(consignee, 'telephone')
  return toAddress({ province, city, district, detail, name: readText(consignee, 'fullname'), phone })
}
