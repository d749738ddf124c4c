import type { Basis, HandoffTrigger } from '../../../protocol/conversation.ts'
import type { StoredFact } from '../../../protocol/down.ts'

const begun = Date.parse('2026-11-21T10:00:00.000Z')
const bases: Record<string, Basis> = {
  answered: { kind: 'article', articleId: 'a', version: 1, variant: 'a', title: '' },
  why: { kind: 'fixed', line: 'rating.low' },
}

/**
 * Facts of a conversation as short words, one a minute: `said answered asked rated:2 explained requested:legal accepted
 * returned closed idle reopened`; `+45` lets so many minutes go by.
 */
export function toFacts(words: string): StoredFact[] {
  let minutes = 0
  const facts: StoredFact[] = []
  for (const word of words.split(' ')) {
    minutes += word.startsWith('+') ? Number(word.slice(1)) : 1
    if (!word.startsWith('+')) facts.push(toFact(word, { seq: facts.length + 1, at: minuteAt(minutes) }))
  }
  return facts
}

/** The moment so many minutes after the conversation began. */
export function minuteAt(minutes: number): string {
  return new Date(begun + minutes * 60_000).toISOString()
}

function toFact(word: string, stored: { seq: number; at: string }): StoredFact {
  const [name = '', detail = ''] = word.split(':')
  const epoch = stored.seq
  const operatorName = '林静'
  const session = Number(detail.split('@')[1] ?? 1)
  switch (name) {
    case 'asked':
      return { type: 'rating.asked', ...stored }
    case 'rated':
      return { type: 'rating.given', ...stored, session, stars: Number(detail.split('@')[0]), servedBy: 'assistant' }
    case 'explained':
      return { type: 'rating.explained', ...stored, session, reason: { topics: ['slow'], words: '太慢' } }
    case 'requested':
      return { type: 'handoff.requested', ...stored, epoch, trigger: (detail || 'asked') as HandoffTrigger, card: null }
    case 'cancelled':
      return { type: 'handoff.cancelled', ...stored, epoch, by: 'nobody-on-duty' }
    case 'accepted':
      return { type: 'handoff.accepted', ...stored, epoch, operatorId: 'o', operatorName }
    case 'returned':
      return { type: 'handoff.returned', ...stored, epoch, operatorName }
    case 'closed':
      return { type: 'conversation.closed', ...stored, epoch, by: 'operator', operatorName }
    case 'left':
      return { type: 'conversation.closed', ...stored, epoch, by: 'shopper', operatorName: null }
    case 'idle':
      return { type: 'conversation.closed', ...stored, epoch, by: 'idle', operatorName: null }
    case 'reopened':
      return { type: 'conversation.reopened', ...stored, epoch }
    default:
      return toMessage(name, stored)
  }
}

function toMessage(name: string, stored: { seq: number; at: string }): StoredFact {
  const author = name === 'said' ? ({ kind: 'shopper' } as const) : ({ kind: 'assistant', name: '小鹿' } as const)
  const rest = { clientId: `client-${stored.seq}`, answers: null, basis: bases[name] ?? null, facts: [] }
  const parts = [{ kind: 'text', text: '嗯' } as const]
  return { type: 'message.posted', ...stored, message: { ...stored, ...rest, author, parts } }
}
