import { expect, test } from 'vitest'
import { readCorrection } from './read-correction.ts'

test.each([
  ['不是172是182', '182'],
  ['不是172，是182', '182'],
  ['错了 是黑色', '黑色'],
  ['打错了 体重是78公斤', '体重是78公斤'],
  ['说错了，应该是L', 'L'],
  ['不对，是尾号6021', '尾号6021'],
  ['不好意思写错了 SY100238840937', 'SY100238840937'],
  ['刚才说错了 不是L是XL', 'XL'],
  ['我要的不是蓝色是绿色', '绿色'],
])('%s puts right: %s', (text, meant) => {
  expect(readCorrection(text)).toBe(meant)
})

test.each([
  '不是172吗',
  '发错了吗',
  '错了',
  '是不是182',
  '不是',
  '不对',
  '172',
  '你们是不是发错了',
  '不是说包邮吗怎么多了八块',
])('%s puts nothing right', (text) => {
  expect(readCorrection(text)).toBeNull()
})

test('a long text is read at once', () => {
  const started = performance.now()
  readCorrection(`不是${'是'.repeat(100_000)}`)
  readCorrection(`${'刚才我'.repeat(15)}错了${'，'.repeat(30)}`)
  expect(performance.now() - started).toBeLessThan(100)
})
