import { expect, test } from 'vitest'
import { isOpen, toHoursLabel } from './describe-hours.ts'

const beijing = (...intervals: [number, number][]) => ({
  utcOffsetMinutes: 480,
  intervals: intervals.map(([fromMinute, toMinute]) => ({ fromMinute, toMinute })),
})
const day = beijing([540, 720], [810, 1260])

test.each([
  ['09:00 in Beijing', '2026-11-21T01:00:00Z', day, true],
  ['one minute earlier', '2026-11-21T00:59:00Z', day, false],
  ['noon break', '2026-11-21T04:30:00Z', day, false],
  ['21:00, the end itself', '2026-11-21T13:00:00Z', day, false],
  ['01:00, open past midnight', '2026-11-21T17:00:00Z', beijing([1200, 120]), true],
  ['no hours set', '2026-11-21T04:00:00Z', beijing(), false],
])('%s', (_, at, hours, expected) => {
  expect(isOpen(hours, Date.parse(at))).toBe(expected)
})

test('the label names every interval', () => {
  expect(toHoursLabel(day)).toBe('9:00–12:00、13:30–21:00')
})
