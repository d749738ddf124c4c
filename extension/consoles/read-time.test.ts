import { expect, test } from 'vitest'
import { readSeconds } from './read-clock.ts'
import { readTime } from './read-time.ts'

test.each([
  ['2026年09月08日 17:30:17', '2026年09月08日 17:30:17', 'year'],
  ['名2-22 18:55:20', '2-22 18:55:20', 'day'],
  ['已读 14:02', '14:02', 'hour'],
])('%s', (text, found, form) => {
  expect(readTime(text)).toMatchObject({ text: found, form })
})

test.each(['', '明天发货', '订单 26091:1'])('no moment in %s', (text) => {
  expect(readTime(text)).toBeNull()
})

test('a later moment ranks higher', () => {
  const ranks = ['2-28 23:59:59', '3-1 00:00:00', '3-1 09:05:00'].map((text) => readTime(text)?.rank ?? 0)
  expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
})

test.each([
  ['已等待1小时', 3600],
  ['2分30秒', 150],
  ['01:45', 105],
  ['45s', 45],
  ['已超时', null],
])('the clock %s', (text, seconds) => {
  expect(readSeconds(text)).toBe(seconds)
})
