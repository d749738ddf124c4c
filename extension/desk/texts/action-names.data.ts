import type { ActionKind } from '../../../shared/protocol/action.ts'

/** What can be done for a shopper, as operators call it. */
export const actionNames: Readonly<Record<ActionKind, string>> = {
  change_address: '修改地址',
  change_items: '更换规格',
  change_payment: '更换付款方式',
  cancel: '取消订单',
  open_return: '退货申请',
  open_exchange: '换货申请',
  set_waybill: '登记退货单号',
  claim_price_protection: '价保申请',
  edit_price: '修改价格',
  combine_shipping: '合并发货',
  set_delivery: '指定送达日',
  notify_restock: '到货提醒',
  compensate: '补偿',
  open_ticket: '问题登记',
}
