import { expect, test } from 'vitest'
import { parsePlace, toPlaceId } from './sections.ts'

test.each([
  [null, 'promotions', null],
  ['coupons', 'coupons', null],
  ['coupons.c-shop.v2', 'coupons', 'c-shop.v2'],
  ['gone', 'promotions', null],
])('%j is the section %s and %j in it', (id, section, entry) => {
  const place = parsePlace(id)
  expect([place.section.id, place.entry]).toEqual([section, entry])
})

test('a place comes back from its address', () => {
  expect(parsePlace(toPlaceId('sizes', 'a.b'))).toMatchObject({ section: { id: 'sizes' }, entry: 'a.b' })
})
