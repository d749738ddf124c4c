import type { OrderStatus } from '../protocol/commerce.ts'

/** How an order stands, in a word: the same one wherever a seller reads it. */
export const orderStateNames: Record<OrderStatus, string> = {
  unpaid: '待付款',
  paid: '待发货',
  'part-shipped': '部分发货',
  shipped: '已发货',
  signed: '已签收',
  completed: '已完成',
  cancelled: '已取消',
  refunding: '退款中',
  refunded: '已退款',
}
