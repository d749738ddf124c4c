import { expect, test } from 'vitest'
import { backoffMs } from './backoff.ts'

test.each([
  [0, 0, 250],
  [0, 1, 500],
  [1, 1, 1000],
  [3, 0.5, 3000],
  [6, 1, 30_000],
  [400, 1, 30_000],
  [400, 0, 15_000],
])('attempt %i with chance %f waits %i ms', (attempt, random, expected) => {
  expect(backoffMs(attempt, random)).toBe(expected)
})
