import type { Up } from '../protocol/up.ts'
import type { OutboxWish } from '../store/entries.ts'
import type { StoredConversation } from '../store/store.ts'

/**
 * The frame for a wish, or null when there is nothing left to say: a proposal for a message that was refused,
 * thrown away or has its answer already. A proposal gets its message's seq here.
 */
export function toUp(wish: OutboxWish, { facts }: Pick<StoredConversation, 'facts'>): Up | null {
  if (wish.type !== 'reply.propose') return wish
  const question = facts.find(
    (fact) => fact.type === 'message.posted' && fact.message.clientId === wish.answersClientId,
  )
  if (!question) return null
  const isAnswered = facts.some((fact) => fact.type === 'message.posted' && fact.message.answers === question.seq)
  return isAnswered ? null : { type: wish.type, answers: question.seq, epoch: wish.epoch, basis: wish.basis }
}
