import type { Message } from '../../protocol/conversation.ts'

/** A message as the edge stores it. */
export function toMessage(clientId: string, text: string, more: Partial<Message>): Message {
  const parts = [{ kind: 'text', text }] as const
  return {
    seq: 0,
    at: '',
    clientId,
    author: { kind: 'shopper' },
    answers: null,
    basis: null,
    facts: [],
    parts: [...parts],
    ...more,
  }
}

/** The edge's own answer to a question, from an article unless said otherwise. */
export function toReply(question: Message, reply: Partial<Message>): Message {
  const basis = { kind: 'article', articleId: 'washing', version: 1, variant: 'A', title: '冲锋衣怎么洗' } as const
  const author = { kind: 'assistant', name: '小鹿' } as const
  return toMessage(`edge-reply-${question.seq}`, '', { author, basis, answers: question.seq, ...reply })
}

/** The words of a message. */
export function textOf({ parts }: Message): string {
  return parts.flatMap((part) => (part.kind === 'text' ? [part.text] : [])).join('')
}
