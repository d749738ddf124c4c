import { expect, test } from 'vitest'
import { readPeople, readWish, type Wish } from './read-wish.ts'

test.each<[string, Wish]>([
  ['推荐个帐篷', {}],
  ['500以内的帐篷', { maxPriceMinor: 50_000 }],
  ['预算 800', { maxPriceMinor: 80_000 }],
  ['500左右', { maxPriceMinor: 60_000 }],
  ['预算500左右', { maxPriceMinor: 60_000 }],
  ['500以内的 1000以内也行', { maxPriceMinor: 100_000 }],
  ['两个人用的帐篷', { people: 2 }],
  ['给4个人住的', { people: 4 }],
  ['轻一点的', { first: 'lightest' }],
  ['轻一点的 便宜点的呢', { first: 'cheapest' }],
  ['便宜的 不要太重', { first: 'lightest' }],
  ['两人份的锅', {}],
])('%s', (text, wish) => expect(readWish(text)).toEqual(wish))

test.each([
  ['「轻羽」三季双人帐', 2],
  ['3–4 人，公园与营地过夜', 4],
  ['一室一厅', undefined],
])('%s is for %s', (text, people) => expect(readPeople(text)).toBe(people))
