import { expect, test } from 'vitest'
import { quietUntil } from './quiet-hours.ts'

test.each([
  ['21:59 may speak', 22, 8, '2026-11-20T13:59:00Z', null],
  ['22:00 waits for the morning', 22, 8, '2026-11-20T14:00:00Z', '2026-11-21T00:00:00.000Z'],
  ['after midnight too', 22, 8, '2026-11-20T18:00:00Z', '2026-11-21T00:00:00.000Z'],
  ['7:59 still', 22, 8, '2026-11-20T23:59:00Z', '2026-11-21T00:00:00.000Z'],
  ['8:00 no longer', 22, 8, '2026-11-21T00:00:00Z', null],
  ['a nap at noon', 12, 14, '2026-11-20T05:00:00Z', '2026-11-20T06:00:00.000Z'],
  ['never quiet', 8, 8, '2026-11-20T16:00:00Z', null],
])('%s', (_, quietFromHour, quietToHour, now, until) => {
  expect(quietUntil({ quietFromHour, quietToHour }, new Date(now))?.toISOString() ?? null).toBe(until)
})
