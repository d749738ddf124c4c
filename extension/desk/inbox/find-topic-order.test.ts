import { expect, test } from 'vitest'
import { views } from '../dev/scripted-conversations.ts'
import { findTopicOrder } from './find-topic-order.ts'

const { items = [] } = views['c0-zhou000000000000'] ?? {}

test('the order on the hand-off card is the topic', () => {
  const card = views['c0-zhou000000000000']?.card ?? null
  expect(findTopicOrder({ card: card && { ...card, orderId: 'SY-handed' }, items })).toBe('SY-handed')
})

test('without one it is the order that was last shown', () => {
  expect(findTopicOrder({ card: null, items })).toBe('SY202611180937')
})

test('a conversation without orders has none', () => {
  expect(findTopicOrder({ card: null, items: items.filter((item) => item.key !== '2') })).toBeNull()
})
