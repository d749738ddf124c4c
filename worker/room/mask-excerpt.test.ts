import { expect, test } from 'vitest'
import type { Message } from '../../shared/protocol/conversation.ts'
import { maskExcerpt } from './mask-excerpt.ts'

const message = (...texts: string[]): Message => ({
  seq: 1,
  clientId: 'test-0001',
  author: { kind: 'shopper' },
  parts: texts.map((text) => ({ kind: 'text', text })),
  at: '2026-11-01T00:00:00.000Z',
  answers: null,
  basis: null,
  facts: [],
})

test.each([
  ['什么时候发货', '什么时候发货'],
  ['电话 139 0000 1357 谢谢', '电话 **** 谢谢'],
  ['身份证 11010119900101123X', '身份证 ****'],
  ['172 cm 68 kg', '172 cm 68 kg'],
  ['写信到 someone@example.com', '写信到 ***'],
  ['送到杭州市西湖区文三路 88 号 3 栋 1203 室', '送到杭州市西湖区**** **** 室'],
  ['很长'.repeat(40), '很长'.repeat(20)],
])('%s', (text, shown) => {
  expect(maskExcerpt(message(text))).toBe(shown)
})
