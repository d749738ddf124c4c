import { expect, test } from 'vitest'
import { chooseByState } from './order-state-words.ts'

const rows = [
  { id: 'unpaid', status: 'unpaid' },
  { id: 'paid', status: 'paid' },
  { id: 'moving', status: 'shipped' },
  { id: 'signed-1', status: 'signed' },
  { id: 'signed-2', status: 'signed' },
] as const

test.each([
  ['没付款的那个', 'unpaid'],
  ['那个没发货的', 'paid'],
  ['还没收到那单', 'moving'],
  // Two fit: the shopper has to say which.
  ['昨天收到的', undefined],
  ['退款中的', undefined],
  ['第二个', undefined],
])('%s', (text, expected) => {
  expect(chooseByState(rows, text)?.id).toBe(expected)
})

test('what has not left is the unpaid one where nothing else waits', () => {
  expect(
    chooseByState(
      rows.filter(({ id }) => id !== 'paid'),
      '没发货的',
    )?.id,
  ).toBe('unpaid')
})
