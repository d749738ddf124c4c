import type { SystemLine } from '../../../shared/protocol/system-line.ts'

type Settled = Extract<SystemLine, { type: 'action.settled' }>

const names: Record<Settled['action'], string> = {
  change_address: '修改地址',
  change_items: '更换规格',
  change_payment: '更换付款方式',
  cancel: '取消订单',
  open_return: '退货申请',
  open_exchange: '换货申请',
  set_waybill: '退货单号',
  claim_price_protection: '价保申请',
  edit_price: '修改价格',
  combine_shipping: '合并发货',
  set_delivery: '指定送达日',
  notify_restock: '到货提醒',
  compensate: '补偿',
  open_ticket: '问题登记',
}

/** What was done or passed on, in one line with the number to ask for. */
export function actionLineZhCn({ action, status, order, ticket }: Settled): string {
  const number = ticket === null ? order && ` · 订单 ${order}` : ` · 工单 ${ticket}`
  return `${names[action]} ${status === 'executed' ? '已办好' : '已交给同事'}${number ?? ''}`
}
