import type { Ticket, TicketState } from '../../../shared/protocol/action.ts'

/** Where a ticket stands, in a word; in the order of the list's filter. */
export const ticketStates: Readonly<Record<TicketState, string>> = {
  open: '待处理',
  'in-progress': '处理中',
  'waiting-for-shopper': '等客户',
  done: '办完',
  refused: '不同意',
}

/** Nobody has to do anything about it any more. */
export function isClosed({ state }: Ticket): boolean {
  return state === 'done' || state === 'refused'
}

const authors = { assistant: '助手', operator: '同事', shopper: '客户' } as const

/** Who wrote a line of the history. */
export function nameAuthor({ by, operatorName }: Ticket['history'][number]): string {
  return by === 'operator' && operatorName ? operatorName : authors[by]
}

/** 刚刚, 3 分钟, 5 小时, 2 天: how long it has been open. */
export function describeAge(openedAt: string, now: Date): string {
  const minutes = Math.max(0, Math.floor((now.getTime() - Date.parse(openedAt)) / 60_000))
  if (minutes < 1) return '刚刚'
  if (minutes < 60) return `${minutes} 分钟`
  return minutes < 48 * 60 ? `${Math.floor(minutes / 60)} 小时` : `${Math.floor(minutes / 1440)} 天`
}
