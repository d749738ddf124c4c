import { expect, test } from 'vitest'
import { withoutPersonWish } from './without-person-wish.ts'

test.each([
  ['转人工。我的快递到哪了', '我的快递到哪了'],
  ['快递到哪了，帮我转人工！', '快递到哪了，'],
  ['转人工', ''],
  ['转人工，在吗？人工呢', '在吗？'],
  ['多少钱？99.5 行吗', '多少钱？99.5 行吗'],
])('%s leaves 「%s」', (text, rest) => {
  expect(withoutPersonWish(text)).toBe(rest)
})
