import { expect, test } from 'vitest'
import { formatMinor } from './format-minor.ts'
import { formatDay, formatEnd, formatMoment, toShopTime } from './format-moment.ts'

test.each([
  [107800, 'sum', '¥1,078.00'],
  [107800, 'sentence', '¥1,078'],
  [14250, 'sentence', '¥142.50'],
  [-20000, 'sum', '−¥200.00'],
  [5, 'sum', '¥0.05'],
  [123456789, 'sum', '¥1,234,567.89'],
] as const)('%d as %s', (amountMinor, form, expected) => {
  expect(formatMinor(amountMinor, form)).toBe(expected)
})

const at = (hour: number, day = 19, year = 2026) => new Date(year, 10, day, hour, 6).toISOString()

test.each([
  [at(14), 'zh-CN', '14:06'],
  [at(9, 18), 'zh-CN', '11 月 18 日 09:06'],
  [at(9, 18, 2025), 'zh-TW', '2025 年 11 月 18 日 09:06'],
  [at(9, 18), 'en', '18 Nov, 09:06'],
] as const)('%s in %s', (moment, locale, expected) => {
  expect(formatMoment(moment, new Date(2026, 10, 19, 23), locale)).toBe(expected)
})

test('a parcel goes by the clock of the shop, wherever the shopper is', () => {
  const now = toShopTime('2026-11-21T23:17:00.000Z')
  expect(formatMoment(toShopTime('2026-11-21T20:07:00.000Z'), now, 'zh-CN')).toBe('04:07')
  expect(formatDay(toShopTime('2026-11-21T15:59:00.000Z'), now, 'zh-CN')).toBe('11 月 21 日')
})

test.each([
  [new Date(2026, 10, 26, 23, 59, 59), '11 月 26 日 24:00'],
  [new Date(2026, 10, 26, 18, 0), '11 月 26 日 18:00'],
] as const)('what ends at %s ends at %s', (end, expected) => {
  expect(formatEnd(end, new Date(2026, 10, 19, 23), 'zh-CN')).toBe(expected)
})

test('a day of a Burmese card has the whole name of its month, as the reply beside it', () => {
  expect(formatDay('2026-12-01T04:00:00.000Z', new Date('2026-11-21T06:00:00.000Z'), 'my')).toBe('ဒီဇင်ဘာ 1')
})
