import type { SystemLine } from '../../../shared/protocol/system-line.ts'

type Settled = Extract<SystemLine, { type: 'action.settled' }>

const names: Record<Settled['action'], string> = {
  change_address: '修改地址',
  change_items: '更換規格',
  change_payment: '更換付款方式',
  cancel: '取消訂單',
  open_return: '退貨申請',
  open_exchange: '換貨申請',
  set_waybill: '退貨單號',
  claim_price_protection: '價保申請',
  edit_price: '修改價格',
  combine_shipping: '合併出貨',
  set_delivery: '指定送達日',
  notify_restock: '到貨提醒',
  compensate: '補償',
  open_ticket: '問題登記',
}

/** What was done or passed on, in one line with the number to ask for. */
export function actionLineZhTw({ action, status, order, ticket }: Settled): string {
  const number = ticket === null ? order && ` · 訂單 ${order}` : ` · 工單 ${ticket}`
  return `${names[action]} ${status === 'executed' ? '已辦好' : '已交給同事'}${number ?? ''}`
}
