import { expect, test } from 'vitest'
import { describeHours, isOpen, nextOpening, type OpeningHours } from './opening-hours.ts'

const split: OpeningHours = {
  utcOffsetMinutes: 480,
  intervals: [
    { fromMinute: 780, toMinute: 1320 },
    { fromMinute: 540, toMinute: 720 },
  ],
}
const night: OpeningHours = { utcOffsetMinutes: 480, intervals: [{ fromMinute: 1200, toMinute: 120 }] }
const never: OpeningHours = { utcOffsetMinutes: 480, intervals: [] }

test.each([
  ['09:00 opens', split, '2026-11-22T01:00:00Z', true],
  ['08:59 not yet', split, '2026-11-22T00:59:59Z', false],
  ['lunch break', split, '2026-11-22T04:30:00Z', false],
  ['after lunch', split, '2026-11-22T05:00:00Z', true],
  ['22:00 is over', split, '2026-11-22T14:00:00Z', false],
  ['over midnight, before', night, '2026-11-22T15:00:00Z', true],
  ['over midnight, after', night, '2026-11-22T17:59:00Z', true],
  ['over midnight, closed', night, '2026-11-22T18:00:00Z', false],
  ['nobody ever', never, '2026-11-22T05:00:00Z', false],
])('%s', (_, hours, now, open) => {
  expect(isOpen(hours, new Date(now))).toBe(open)
})

test('hours are told in order of the day', () => {
  expect(describeHours(split)).toBe('9:00–12:00、13:00–22:00')
  expect(describeHours(never)).toBe('')
})

test.each([
  [split, '2026-11-22T04:30:00Z', '2026-11-22T05:00:00.000Z'],
  [split, '2026-11-22T14:00:00Z', '2026-11-23T01:00:00.000Z'],
  [split, '2026-11-22T16:30:00Z', '2026-11-23T01:00:00.000Z'],
  [night, '2026-11-22T18:00:00Z', '2026-11-23T12:00:00.000Z'],
])('next opening of %j after %s is %s', (hours, now, next) => {
  expect(nextOpening(hours, new Date(now))?.toISOString()).toBe(next)
})

test('a shop without hours never opens', () => {
  expect(nextOpening(never, new Date('2026-11-22T05:00:00Z'))).toBeNull()
})
