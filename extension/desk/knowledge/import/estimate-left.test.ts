import { expect, test } from 'vitest'
import { estimateLeft } from './estimate-left.ts'

test.each([
  ['nothing done yet', 0, 3000, 1500, null],
  ['a part', 2000, 3000, 4000, '2 秒'],
  ['less than a second', 2990, 3000, 2990, '1 秒'],
  ['long ones in minutes', 100, 10_000, 3000, '5 分钟'],
  ['all done', 3000, 3000, 4000, null],
])('%s', (_name, done, all, elapsedMs, expected) => {
  expect(estimateLeft({ done, all, elapsedMs })).toBe(expected)
})
