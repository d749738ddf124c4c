import { describe, expect, test } from 'vitest'
import type { AnswerVariant } from '../../protocol/article.ts'
import { hashVisitor } from '../../protocol/visitor-hash.ts'
import { chooseVariant } from './choose-variant.ts'
import { hashOfVariant } from './hash-of-variant.ts'

const answers: AnswerVariant[] = (['A', 'B', 'C'] as const).map((id) => ({ id, text: id }))
const shoppers = Array.from({ length: 3000 }, (_, at) => hashVisitor(`c${at % 8}-conversation-${at}`))
const pick = (id: string, count: number, shopper: number) =>
  chooseVariant({ id, answers: answers.slice(0, count) }, shopper).id

describe('the split', () => {
  test.each([1, 2, 3])('gives %i answers about equally often', (count) => {
    const counts = answers
      .slice(0, count)
      .map(({ id }) => shoppers.filter((one) => pick('a-1', count, one) === id).length)
    for (const shown of counts) expect(Math.abs(shown / shoppers.length - 1 / count)).toBeLessThan(0.03)
  })

  test('of one article says nothing of the split of another', () => {
    const both = shoppers.filter((one) => pick('a-1', 2, one) === pick('a-2', 2, one)).length
    expect(Math.abs(both / shoppers.length - 0.5)).toBeLessThan(0.03)
  })

  test('is the same every time', () => {
    expect(shoppers.map((one) => pick('a-1', 2, one))).toEqual(shoppers.map((one) => pick('a-1', 2, one)))
  })

  test('takes any number, negative and broken ones too', () => {
    for (const hash of [-3, 0.5, 2 ** 40, Number.NaN]) expect(['A', 'B']).toContain(pick('a-1', 2, hash))
  })

  test('can be asked for one answer, to try an article out', () => {
    for (const at of [0, 1, 2]) {
      const article = { id: 'a-7', answers }
      expect(chooseVariant(article, hashOfVariant(article, at)).id).toBe(answers[at]?.id)
    }
    expect(hashOfVariant({ id: 'a-7', answers }, 5)).toBe(0)
  })
})
