import { expect, test } from 'vitest'
import { describeEnd, describeWhen, fromBeijingField, toBeijingField } from './beijing-time.ts'

test.each([
  ['2026-11-30T16:00:00.000Z', '2026-12-01T00:00'],
  ['2026-11-30T15:59:00.000Z', '2026-11-30T23:59'],
])('%s is %s in Beijing, and back', (instant, field) => {
  expect(toBeijingField(instant)).toBe(field)
  expect(fromBeijingField(field)).toBe(instant)
})

test.each(['', '2026-02-31', 'soon'])('%j is no moment', (field) => {
  expect(fromBeijingField(field)).toBeNull()
})

test.each([
  ['2026-11-30T16:00:00.000Z', '11 月 30 日 24:00'],
  ['2026-11-30T04:30:00.000Z', '11 月 30 日 12:30'],
])('what ends at %s ends %s', (instant, words) => {
  expect(describeEnd(instant)).toBe(words)
})

test.each([
  ['2026-11-22T01:05:00.000Z', '今天 09:05'],
  ['2026-11-21T01:05:00.000Z', '11 月 21 日 09:05'],
  ['2025-11-21T01:05:00.000Z', '2025 年 11 月 21 日 09:05'],
])('%s was %s', (instant, words) => {
  expect(describeWhen(instant, new Date('2026-11-22T06:00:00.000Z'))).toBe(words)
})
