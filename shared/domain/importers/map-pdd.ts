import { type Result, refuse } from '../../lib/result.ts'
import type { Order, Shipment } from '../../protocol/commerce.ts'
import { buildOrder, type ForeignLine, type OrderFault, toAddress, toParcel } from './build-order.ts'
import { readAmountMinor } from './read-amount.ts'
import { readMoment } from './read-moment.ts'
import { isPayload, type Payload, readCount, readList, readPart, readText } from './read-payload.ts'

const states: ReadonlyMap<string, Order['status']> = new Map([
  ['1', 'paid'],
  ['2', 'shipped'],
  ['3', 'signed'],
])

/** An order of `pdd.order.information.get`, with or without its response wrapping. */
export function mapPdd(payload: unknown): Result<Order, OrderFault> {
  if (!isPayload(payload)) return refuse('malformed')
  const answer = readPart(payload, 'order_info_get_response')
  const outer = isPayload(answer.order_info) ? answer : payload
  const order = isPayload(outer.order_info) ? readPart(outer, 'order_info') : outer
  const status = readStatus(order)
  const lines = readList(order, 'item_list').map(toLine)
  return buildOrder('pdd', {
    number: readText(order, 'order_sn'),
    // The platform names no buyer; every order stands for itself.
    buyer: '',
    status,
    createdAt: readMoment(readText(order, 'created_time')),
    paidAt: readMoment(readText(order, 'pay_time')) ?? readMoment(readText(order, 'confirm_time')),
    promisedShipBy: readMoment(readText(order, 'last_ship_time')),
    holdReason: status === 'paid' ? readHold(order) : null,
    lines,
    shippingFeeMinor: readAmountMinor(readText(order, 'postage') || '0'),
    paidMinor: readAmountMinor(order.pay_amount),
    discountMinor: readAmountMinor(order.discount_amount),
    address: toAddress({
      province: readText(order, 'province'),
      city: readText(order, 'city'),
      district: readText(order, 'town'),
      detail: readText(order, 'receiver_address') || readText(order, 'address'),
      name: readText(order, 'receiver_name'),
      phone: readText(order, 'receiver_phone'),
    }),
    shipments: status === undefined ? [] : toShipments(order, lines, status),
  })
}

/** Three numbers decide together: whether the deal stands, what after-sale does, where the goods are. */
function readStatus(order: Payload): Order['status'] | undefined {
  const refund = readText(order, 'refund_status')
  if (refund === '4') return 'refunded'
  if (refund === '2' || refund === '3') return 'refunding'
  if (readText(order, 'confirm_status') === '2' || readText(order, 'group_status') === '2') return 'cancelled'
  if (readText(order, 'confirm_status') === '0') return 'unpaid'
  return states.get(readText(order, 'order_status'))
}

function readHold(order: Payload): Order['holdReason'] | null {
  if (readText(order, 'is_stock_out') === '1') return 'out-of-stock'
  return readText(order, 'is_pre_sale') === '1' ? 'presale' : null
}

function toLine(item: Payload, index: number): ForeignLine {
  return {
    id: `${readText(item, 'sku_id')}-${index + 1}`,
    skuId: readText(item, 'sku_id') || readText(item, 'goods_id'),
    productId: readText(item, 'goods_id'),
    title: readText(item, 'goods_name'),
    options: readOptions(readText(item, 'goods_spec')),
    quantity: readCount(item, 'goods_count', 0),
    priceMinor: readAmountMinor(item.goods_price),
    paidMinor: null,
  }
}

/** `黑色,L`: values without names. */
function readOptions(spec: string): Record<string, string> {
  const values = spec
    .split(',')
    .map((value) => value.trim())
    .filter((value) => value !== '')
  return Object.fromEntries(values.map((value, index) => [values.length === 1 ? '规格' : `规格 ${index + 1}`, value]))
}

function toShipments(order: Payload, lines: readonly ForeignLine[], status: Order['status']): Shipment[] {
  const waybill = readText(order, 'tracking_number', 40)
  if (waybill === '') return []
  const parcel = toParcel(
    '',
    waybill,
    lines.map(({ id }) => id),
    status,
  )
  const receivedAt = readMoment(readText(order, 'receive_time'))
  return [receivedAt === null ? parcel : { ...parcel, status: 'signed', signedAt: receivedAt }]
}
