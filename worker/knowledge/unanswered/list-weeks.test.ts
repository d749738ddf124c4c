import { expect, test } from 'vitest'
import { listWeeks } from './list-weeks.ts'

test.each([
  ['2026-11-22', '2026-11-09', '2026-11-22'],
  ['2026-11-23', '2026-11-16', '2026-11-29'],
  ['2026-11-26', '2026-11-16', '2026-11-29'],
  ['2027-01-01', '2026-12-21', '2027-01-03'],
])('two weeks of %s go from Monday to Sunday', (day, from, to) => {
  const weeks = listWeeks(day, 2)
  expect(weeks).toHaveLength(2)
  expect([weeks[0]?.from, weeks[1]?.to]).toEqual([from, to])
})
