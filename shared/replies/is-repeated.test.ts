import { expect, test } from 'vitest'
import { isRepeated } from './is-repeated.ts'

test.each([
  ['the same with other signs', '满 99 包邮，不满收 8 元。', '满99包邮，不满收8元～', true],
  ['with a greeting', '亲，发票在确认收货后开，电子票发邮箱。', '发票在确认收货后开，电子票发邮箱', true],
  ['a word changed', '发票在确认收货后三天内开好，发到您的邮箱。', '发票在确认收货后三天内开好，会发您的邮箱。', true],
  [
    'part of a longer answer',
    '深圳发货，顺丰包邮，当天发出。',
    '您好，深圳发货，顺丰包邮，当天发出。尺码按平时的选就行，偏大半码。',
    true,
  ],
  ['another number', '签收后 7 天内可以退，运费我们出。', '签收后 15 天内可以退，运费我们出。', false],
  ['another answer', '签收后 7 天内可以退，运费我们出。', '这款偏大，建议拍小一码。', false],
  ['short and alike', '好的，马上', '好的，稍等', false],
])('%s', (_, text, said, repeated) => {
  expect(isRepeated(text, said)).toBe(repeated)
})
