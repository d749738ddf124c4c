import type { ActionKind, Ticket } from '../../shared/protocol/action.ts'
import type { PublicCatalogue } from '../../shared/protocol/shop.ts'
import { describeDone, type Executed } from '../../shared/replies/acts/describe-done.ts'
import { createWriter } from '../../shared/replies/write-reply.ts'

const names: Record<ActionKind, string> = {
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
  open_ticket: '登记的问题',
}

/** Where a ticket's action was done: what came of it, and the shop as it was then. */
export interface TicketDone {
  outcome: Executed
  catalogue: PublicCatalogue
  now: Date
}

/** What the shopper is told of a ticket. */
export interface TicketNews {
  /** For whoever may not see amounts and addresses. */
  text: string
  /** For the login that the order belongs to: everything that was read back. */
  whole: { memberId: string; text: string } | null
}

/** What the shopper is told of a ticket that moved on; null where it is the shop's own business. */
export function ticketNews(ticket: Ticket, done: TicketDone | null): TicketNews | null {
  const text = toText(ticket, done !== null)
  if (text === null) return null
  const read = done === null ? null : describeDone(done.outcome, done)
  const memberId = done?.outcome.order?.memberId ?? ticket.memberId
  if (done === null || read === null || memberId === null) return { text, whole: null }
  const written = createWriter(done.catalogue.settings.persona, []).write(read.line, read.values)
  return { text, whole: { memberId, text: `工单 ${ticket.id} 通过了。${written}` } }
}

function toText({ id, action, order, state, history }: Ticket, isDoneHere: boolean): string | null {
  const about = `${names[action.kind]}${order === null ? '' : `（订单 ${order}）`}`
  const said = history.at(-1)?.said?.replace(/[。．.]+$/u, '')
  switch (state) {
    case 'done':
      if (isDoneHere) return `工单 ${id} 通过了，${about}已经办好。登录后可以看到明细。`
      return `工单 ${id} 已处理完：${about}。${said === undefined ? '' : `${said}。`}`
    case 'refused':
      return `工单 ${id} 没有通过：${about}。${said === undefined ? '' : `原因：${said}。`}还有疑问可以点「转人工」。`
    case 'waiting-for-shopper':
      return `工单 ${id} 还要补充：${said ?? about}。在这里回复，同事看得到。`
    case 'open':
    case 'in-progress':
      return null
  }
}
