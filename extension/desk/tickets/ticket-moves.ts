import type { TicketState } from '../../../shared/protocol/action.ts'

/** A decision about a ticket. */
export interface TicketMove {
  state: TicketState
  label: string
  tone: 'plain' | 'danger'
  from: readonly TicketState[]
  /** What is written to the shopper with it; null where they are told nothing. */
  asks: { label: string; send: string; required: boolean } | null
  /** Said once it is done. */
  done: string
}

/** Everything that can be decided by hand, in the order of its buttons. */
export const ticketMoves: readonly TicketMove[] = [
  {
    ...{ state: 'in-progress', label: '开始处理', tone: 'plain', asks: null, done: '开始处理' },
    from: ['open', 'waiting-for-shopper'],
  },
  {
    ...{ state: 'waiting-for-shopper', label: '等客户补充', tone: 'plain', done: '在等客户，会话里已经问了' },
    from: ['open', 'in-progress'],
    asks: { label: '还要客户补充什么，会写进会话', send: '问客户', required: true },
  },
  {
    ...{ state: 'done', label: '完成', tone: 'plain', done: '已完成，会话里已告诉客户' },
    from: ['open', 'in-progress', 'waiting-for-shopper'],
    asks: { label: '办成了什么，会写进会话', send: '完成并告诉客户', required: false },
  },
  {
    ...{ state: 'refused', label: '不同意', tone: 'danger', done: '没有同意，会话里已告诉客户原因' },
    from: ['open', 'in-progress', 'waiting-for-shopper'],
    asks: { label: '为什么不同意，会写进会话', send: '不同意并告诉客户', required: true },
  },
]
