import type { ActionKind, Ticket } from '../../shared/protocol/action.ts'

const names: Record<ActionKind, string> = {
  change_address: '修改地址',
  change_items: '更换规格',
  change_payment: '更换付款方式',
  cancel: '取消订单',
  open_return: '退货申请',
  open_exchange: '换货申请',
  claim_price_protection: '价保申请',
  edit_price: '修改价格',
  combine_shipping: '合并发货',
  set_delivery: '指定送达日',
  notify_restock: '到货提醒',
  compensate: '补偿',
  open_ticket: '登记的问题',
}

/** What the shopper is told of a ticket that moved on; null where it is the shop's own business. */
export function ticketNews({ id, action, order, state }: Ticket): string | null {
  const about = `${names[action.kind]}${order === null ? '' : `（订单 ${order}）`}`
  if (state === 'done') return `工单 ${id} 已处理完：${about}。`
  if (state === 'refused') return `工单 ${id} 没有通过：${about}。想了解原因可以点「转人工」。`
  return state === 'waiting-for-shopper' ? `工单 ${id} 还需要你补充：${about}。直接在这里回复就可以。` : null
}
