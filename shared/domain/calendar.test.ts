import { describe, expect, test } from 'vitest'
import {
  endOfLocalDay,
  formatDay,
  formatEnd,
  formatMoment,
  localDaysBetween,
  minuteOfLocalDay,
  startOfLocalDay,
  toLocalParts,
} from './calendar.ts'

const now = new Date('2026-11-22T06:06:00Z')

test('Beijing is eight hours ahead, over midnight and new year', () => {
  expect(toLocalParts(new Date('2026-12-31T16:00:00Z'))).toEqual({
    year: 2027,
    month: 1,
    day: 1,
    hour: 0,
    minute: 0,
    second: 0,
  })
})

test.each([
  ['2026-11-21T15:59:59Z', 0, '2026-11-20T16:00:00.000Z'],
  ['2026-11-21T16:00:00Z', 0, '2026-11-21T16:00:00.000Z'],
  ['2026-11-21T16:00:00Z', 7, '2026-11-28T16:00:00.000Z'],
])('the local day of %s plus %i begins at %s', (at, days, start) => {
  expect(startOfLocalDay(new Date(at), days).toISOString()).toBe(start)
})

test('a day ends one second before the next, at other offsets too', () => {
  expect(endOfLocalDay(new Date('2026-11-21T03:00:00Z')).toISOString()).toBe('2026-11-21T15:59:59.000Z')
  expect(endOfLocalDay(new Date('2026-11-21T03:00:00Z'), 0, -300).toISOString()).toBe('2026-11-21T04:59:59.000Z')
})

test('days are counted by the calendar, not by 24 hours', () => {
  expect(localDaysBetween(new Date('2026-11-21T15:59:00Z'), new Date('2026-11-21T16:01:00Z'))).toBe(1)
  expect(minuteOfLocalDay(new Date('2026-11-21T16:01:00Z'))).toBe(1)
})

describe('what people read', () => {
  test.each([
    ['2026-11-22T06:06:00Z', '14:06'],
    ['2026-11-21T16:05:00Z', '0:05'],
    ['2026-11-19T13:14:00Z', '11 月 19 日 21:14'],
    ['2025-11-19T13:14:00Z', '2025 年 11 月 19 日 21:14'],
  ])('moment %s is %s', (at, text) => {
    expect(formatMoment(new Date(at), now)).toBe(text)
  })

  test.each([
    ['2026-11-22T16:00:00Z', '24:00'],
    ['2026-11-22T15:59:59Z', '24:00'],
    ['2026-11-30T16:00:00Z', '11 月 30 日 24:00'],
    ['2026-11-22T10:00:00Z', '18:00'],
  ])('end %s is %s', (at, text) => {
    expect(formatEnd(new Date(at), now)).toBe(text)
  })

  test('a day alone', () => {
    expect(formatDay(new Date('2026-11-22T10:00:00Z'), now)).toBe('11 月 22 日')
  })
})
