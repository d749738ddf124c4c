import { expect, test } from 'vitest'
import { judgeClipboard } from './judge-clipboard.ts'

test.each([
  ['这件多大码合适', null],
  ['172cm68kg', null],
  ['160/84A', null],
  ['hello', null],
  ['Shipping?', null],
  ['when will it ship', null],
  ['在吗', null],
  ['我的单号是 20261122334455 还没到', null],
  ['', 'empty'],
  [' \n\t ', 'empty'],
  ['长'.repeat(4001), 'too-long'],
  ['Tr0ub4dor&3', 'secret'],
  ['kX9#pQ2vL7', 'secret'],
  ['13800138000', 'secret'],
  ['6222 0212 3456 7890', 'secret'],
  ['483920', 'secret'],
  ['¥1,299.00', 'secret'],
  ['https://example.com/reset?token=abc', 'secret'],
  ['someone@example.com', 'secret'],
  ['eyJhbGciOiJIUzI1NiJ9.e30.abc', 'secret'],
  ['-----BEGIN PRIVATE KEY-----\nabc', 'secret'],
])('「%s」 → %s', (text, want) => {
  expect(judgeClipboard(text)).toBe(want)
})
