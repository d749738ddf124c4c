import type { Order, OrderStatus, Shipment } from '../../shared/protocol/commerce.ts'

const statuses: Record<OrderStatus, string> = {
  unpaid: '待付款',
  paid: '待发货',
  'part-shipped': '部分发货',
  shipped: '运输中',
  signed: '已签收',
  completed: '已完成',
  cancelled: '已取消',
  refunding: '退款中',
  refunded: '已退款',
}

const parcelStatuses: Record<Shipment['status'], string> = {
  waiting: '待发出',
  collected: '已揽收',
  'in-transit': '运输中',
  delivering: '派送中',
  signed: '已签收',
  exception: '有异常',
  returning: '退回途中',
}

const holdReasons: Record<NonNullable<Order['holdReason']>, string> = {
  'out-of-stock': '有商品在等补货',
  presale: '预售商品',
  'address-problem': '地址需要核对',
  'paid-late': '付款在截单之后',
}

/** Where an order stands, as its page says it. */
export function orderStatusWords(status: OrderStatus): string {
  return statuses[status]
}

/** Where a parcel stands. */
export function parcelStatusWords(status: Shipment['status']): string {
  return parcelStatuses[status]
}

/** Why a paid order has not left, or null when the warehouse said nothing. */
export function holdReasonWords({ holdReason }: Order): string | null {
  return holdReason === undefined ? null : holdReasons[holdReason]
}

/** 139****0618. */
export function maskPhone(phone: string): string {
  return `${phone.slice(0, 3)}****${phone.slice(-4)}`
}
