import { expect, test } from 'vitest'
import { isLeftOver } from './is-left-over.ts'
import type { ConsoleReading } from './read-console.ts'

function reading(conversationKey: string, ids: string[]): ConsoleReading {
  const messages = ids.map((id) => ({ id, side: 'shopper', kind: 'text', text: id, at: null }) as const)
  const empty = { shopperName: '', productName: null, lastShopperId: null, clock: null, list: null, input: null }
  return { ...empty, conversationKey, messages, newestRow: null, order: { kind: 'none' } }
}

test.each([
  ['the same conversation', reading('a', ['1', '2']), reading('a', ['1']), false],
  ['another with messages of its own', reading('b', ['3']), reading('a', ['1']), false],
  ['another, with a message of the one before', reading('b', ['1', '2']), reading('a', ['1']), true],
  [
    'another that greets alike',
    reading('b', ['shopper:你好~1', 'shopper:有货吗~1']),
    reading('a', ['shopper:你好~1', 'shopper:发货吗~1']),
    false,
  ],
  [
    'all words of the one before',
    reading('b', ['shopper:你好~1', 'shop:在~1']),
    reading('a', ['shopper:你好~1']),
    true,
  ],
  ['nothing read before', reading('b', ['1']), null, false],
])('%s', (_, now, before, expected) => {
  expect(isLeftOver(now, before)).toBe(expected)
})
