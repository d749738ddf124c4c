import { expect, test } from 'vitest'
import { readRating } from './read-rating.ts'

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
  ['一般般吧', 3],
  ['不满意', 2],
  ['很不满意', 1],
  ['差评', 1],
])('%s gives %i', (text, stars) => {
  expect(readRating(text)).toBe(stars)
})

test.each(['2', '11', '1件', '这个几星', '满意的话怎么退货', '不满意可以退吗', '五星级酒店', '在吗', ''])(
  '%s is no rating',
  (text) => {
    expect(readRating(text)).toBeNull()
  },
)
