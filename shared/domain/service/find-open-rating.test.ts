import { expect, test } from 'vitest'
import type { StoredFact } from '../../protocol/down.ts'
import { findOpenRating } from './find-open-rating.ts'

type Short = 'said' | 'returned' | 'closed' | 'idle' | 'rated' | 'requested'
const at = '2026-11-21T10:00:00.000Z'

function toFact(short: Short, index: number): StoredFact {
  const stored = { seq: index + 1, at }
  const epoch = index
  switch (short) {
    case 'said': {
      const rest = { clientId: `client-${index}`, answers: null, basis: null, facts: [] }
      const parts = [{ kind: 'text', text: '嗯' } as const]
      return { type: 'message.posted', ...stored, message: { ...stored, ...rest, author: { kind: 'shopper' }, parts } }
    }
    case 'returned':
      return { type: 'handoff.returned', ...stored, epoch, operatorName: '林静' }
    case 'closed':
    case 'idle':
      return {
        type: 'conversation.closed',
        ...{ ...stored, epoch, by: short === 'idle' ? 'idle' : 'operator', operatorName: null },
      }
    case 'rated':
      return { type: 'rating.given', ...stored, session: index, stars: 5 }
    case 'requested':
      return { type: 'handoff.requested', ...stored, epoch, trigger: 'asked', card: null }
  }
}

test.each<[string, Short[], number | null]>([
  ['nothing ended', ['said'], null],
  ['a person gave back and the shopper answers', ['said', 'returned', 'said'], 2],
  ['closed, and the second message answers', ['closed', 'said', 'said'], 1],
  ['the third message is about something else', ['closed', 'said', 'said', 'said'], null],
  ['rated already', ['closed', 'rated', 'said'], null],
  ['closed by silence', ['said', 'idle', 'said'], null],
  ['a person is awaited again', ['returned', 'requested', 'said'], null],
])('%s', (_name, shorts, session) => {
  expect(findOpenRating(shorts.map(toFact))).toBe(session)
})
