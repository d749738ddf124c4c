import type { DoneAct, HandoffCard } from '../../../shared/protocol/conversation.ts'
import { actionNames } from './action-names.data.ts'

const stands: Record<DoneAct['status'], string> = {
  executed: '已生效',
  requested: '已提交，要人来定',
  approved: '已提交，同事已办好',
  begun: '还不知道办成没有，请核对订单',
}

/** One thing the assistant had done, with where it stands. */
export function describeDone({ kind, order, status, ticket }: DoneAct): string {
  const named = [order !== null && `订单 ${order}`, ticket !== null && `工单 ${ticket}`, stands[status]]
  return `${actionNames[kind]}（${named.filter(Boolean).join('，')}）`
}

/** What it did not do: all of it only where the card knows that nothing was done. */
export function describeUndone({ done }: Pick<HandoffCard, 'done'>): string {
  if (done === undefined) return '这张卡没有记 AI 办过什么，请看对话'
  const nothing = '没有答应退款、补发、赔偿，也没有改动订单'
  return done.length === 0 ? `AI ${nothing}` : `除了上面办过的，AI ${nothing}`
}

/** The same in a few words, for a sentence; null where the card does not know. */
export function tellDone({ done }: Pick<HandoffCard, 'done'>): string | null {
  if (done === undefined) return null
  if (done.length === 0) return '没有答应退款、补发或赔偿'
  const acts = done.slice(-3).map(({ kind, status }) => `${actionNames[kind]}（${stands[status]}）`)
  return `办过${acts.join('、')}${done.length > acts.length ? `等 ${done.length} 件` : ''}，此外没有答应退款、补发或赔偿`
}
