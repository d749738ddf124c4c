import { expect, test } from 'vitest'
import { readRating, readSaidRating } from './read-rating.ts'

test.each([
  ['扣1', 5],
  ['1', 5],
  ['１', 5],
  ['5星', 5],
  ['五星好评', 5],
  ['给4分', 4],
  ['两颗星', 2],
  ['非常满意！', 5],
  ['满意', 5],
  ['滿意', 5],
  ['一般般吧', 3],
  ['不满意', 2],
  ['扣2', 2],
  ['很不满意', 1],
  ['零分', 1],
  ['差评', 1],
  ['2 stars', 2],
  ['Not satisfied', 2],
  ['very satisfied', 5],
])('%s gives %i', (text, stars) => {
  expect(readRating(text)).toBe(stars)
})

test.each(['2', '11', '1件', '这个几星', '满意的话怎么退货', '不满意可以退吗', '五星级酒店', '在吗', ''])(
  '%s is no rating',
  (text) => {
    expect(readRating(text)).toBeNull()
    expect(readSaidRating(text)).toBeNull()
  },
)

test.each([
  ['5星 谢谢', 5, ''],
  ['满意，辛苦了', 5, ''],
  ['不满意，回复这么慢', 2, '回复这么慢'],
  ['差评！说了半天没解决', 1, '说了半天没解决'],
])('%s is a rating with what stands beside it', (text, stars, reason) => {
  expect(readSaidRating(text)).toEqual({ stars, reason })
})

test.each(['不满意，我要退货', '满意，那运费谁出', '不满意，什么时候能退款', '1，两件都要'])(
  '%s wants something else',
  (text) => {
    expect(readSaidRating(text)).toBeNull()
  },
)
