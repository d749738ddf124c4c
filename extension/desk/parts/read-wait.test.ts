import { expect, test } from 'vitest'
import { formatWait } from '../texts/format-wait.ts'
import { readWait } from './read-wait.ts'

const since = '2026-11-21T02:00:00.000Z'

test.each([
  [0, 'calm', 100],
  [60, 'calm', 67],
  [72, 'soon', 60],
  [120, 'soon', 33],
  [144, 'soon', 20],
  [150, 'late', 17],
  [200, 'late', 0],
])('%d s after the question the clock is %s at %d %%', (seconds, range, percentLeft) => {
  const wait = readWait(since, new Date(Date.parse(since) + seconds * 1000))
  expect([wait.range, wait.percentLeft]).toEqual([range, percentLeft])
})

test('a device clock that runs behind shows the full limit, not more', () => {
  expect(readWait(since, new Date(Date.parse(since) - 5000)).percentLeft).toBe(100)
})

test.each([
  [32_000, '0:32'],
  [725_900, '12:05'],
  [4_800_000, '1 小时 20 分'],
  [2 * 86_400_000, '2 天'],
])('%d ms read as %s', (milliseconds, words) => {
  expect(formatWait(milliseconds)).toBe(words)
})
