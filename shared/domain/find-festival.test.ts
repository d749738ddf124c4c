import { expect, test } from 'vitest'
import { lunarFestivals } from './festivals.data.ts'
import { findFestival } from './find-festival.ts'

test.each([
  ['2027-02-05T16:00:00.000Z', '春节'],
  ['2027-02-05T15:59:59.000Z', null],
  ['2030-12-31T16:00:00.000Z', '元旦'],
  ['2031-06-24T04:00:00.000Z', null],
])('%s in Beijing is %s', (at, name) => {
  expect(findFestival(new Date(at))).toBe(name)
})

test('the fifteenth of the first month is two weeks after its first', () => {
  const days = Object.entries(lunarFestivals)
  const firsts = days.filter(([, name]) => name === '春节').map(([day]) => Date.parse(day))
  const fifteenths = days.filter(([, name]) => name === '元宵节').map(([day]) => Date.parse(day))
  expect(fifteenths).toEqual(firsts.map((day) => day + 14 * 86_400_000))
})
