import { isOperatorTalk, isShopperTalk } from '../../../shared/knowledge/proposals/strip-talk.ts'
import type { Message } from '../../../shared/protocol/conversation.ts'
import { asksForPerson } from './asks-for-person.ts'
import { textOf } from './load-talk.ts'

/**
 * The shopper's message that a reply answers: the last one before it that asks something, after what an operator answered
 * before; one that the assistant could not answer comes first. `missed`: the places of those.
 */
export function findQuestion(
  messages: readonly Message[],
  replySeq: number,
  missed: ReadonlySet<number> = new Set(),
): Message | null {
  const before = messages.filter(({ seq }) => seq < replySeq)
  const answered = before.findLastIndex(
    (message) => message.author.kind === 'operator' && !isOperatorTalk(textOf(message)),
  )
  return findAsked(before.slice(answered + 1), missed) ?? findAsked(before, missed)
}

function findAsked(messages: readonly Message[], missed: ReadonlySet<number>): Message | null {
  const asked = messages.filter((message) => message.author.kind === 'shopper' && asksSomething(textOf(message)))
  return asked.findLast(({ seq }) => missed.has(seq)) ?? asked.at(-1) ?? null
}

function asksSomething(text: string): boolean {
  return !isShopperTalk(text) && !asksForPerson(text)
}
