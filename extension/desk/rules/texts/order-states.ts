import type { OrderStatus } from '../../../../shared/protocol/commerce.ts'

/** How an order stands, in a word. */
export const orderStates: Record<OrderStatus, string> = {
  unpaid: '未付款',
  paid: '待发货',
  'part-shipped': '部分发货',
  shipped: '已发货',
  signed: '已签收',
  completed: '已完成',
  cancelled: '已取消',
  refunding: '退款中',
  refunded: '已退款',
}
