import { expect, test } from 'vitest'
import { compareQuestions, sameQuestionFrom } from './compare-questions.ts'

test.each([
  ['能退吗', '能退吗？', true],
  ['洋芋发芽了还能吃吗', '土豆冒芽能吃吗', true],
  ['什么时候发货', '鞋子会不会掉色', false],
  ['充 5000mAh 的要多久', '充 20000mAh 的要多久', false],
])('%s / %s: same %s', (one, other, same) => {
  expect(compareQuestions(one, other) >= sameQuestionFrom).toBe(same)
})

test('likeness has no direction and reaches 1 only for the same words', () => {
  const [one, other] = ['裤子能用洗衣机洗吗', '裤子可以机洗吗']
  expect(compareQuestions(one, other)).toBe(compareQuestions(other, one))
  expect(compareQuestions(one, other)).toBeLessThan(1)
  expect(compareQuestions(one, `${one}?`)).toBe(1)
})

test('negation and other amounts take something away', () => {
  expect(compareQuestions('会掉色', '不会掉色的')).toBeLessThan(compareQuestions('会掉色', '会掉色的'))
  expect(compareQuestions('500ml多少钱', '250ml多少钱')).toBeLessThan(compareQuestions('500ml多少钱', '500ml什么价'))
})
