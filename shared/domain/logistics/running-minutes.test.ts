import { expect, test } from 'vitest'
import { runningMinutes } from './running-minutes.ts'

/* 22 November 2026 begins in Beijing at 16:00 UTC of the 21st. */
test.each([
  ['a plain hour', '2026-11-20T01:00:00Z', '2026-11-20T02:00:00Z', [], 60],
  ['seconds do not round up', '2026-11-20T01:00:00Z', '2026-11-20T01:01:59Z', [], 1],
  ['backwards is nothing', '2026-11-20T02:00:00Z', '2026-11-20T01:00:00Z', [], 0],
  ['a day of rest in between', '2026-11-20T04:00:00Z', '2026-11-22T04:00:00Z', ['2026-11-21'], 24 * 60],
  ['begun on a day of rest', '2026-11-21T04:00:00Z', '2026-11-21T17:00:00Z', ['2026-11-21'], 60],
  ['nothing but rest', '2026-11-21T04:00:00Z', '2026-11-21T15:59:00Z', ['2026-11-21'], 0],
])('%s', (_, from, to, rest, minutes) => {
  expect(runningMinutes(new Date(from), new Date(to), rest)).toBe(minutes)
})
