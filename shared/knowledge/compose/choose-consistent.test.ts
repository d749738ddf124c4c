import { describe, expect, test } from 'vitest'
import type { FeedArticle } from '../../protocol/article.ts'
import { chooseConsistent } from './choose-consistent.ts'
import type { ReadArticle } from './contradict.ts'

function said(id: string, question: string, text: string, more: Partial<FeedArticle> = {}): ReadArticle {
  const answer = { id: 'A' as const, text }
  const article: FeedArticle = {
    ...{ id, title: question, questions: [question], answers: [answer], relatedIds: [], handsOff: false },
    ...{
      layer: 'base',
      category: ['售后'],
      productIds: [],
      locale: 'zh-CN',
      validFrom: null,
      validTo: null,
      version: 1,
    },
    ...more,
  }
  return { article, answer }
}

const free99 = said('free-99', '满多少包邮', '全店满 99 元包邮。')
const free199 = said('free-199', '包邮门槛是多少', '全店满 199 元包邮。')
const invoice = said('invoice', '怎么开发票', '下单时勾选需要发票，开电子普通发票。')

const chosen = (...found: ReadArticle[]) => {
  const { kind, articles } = chooseConsistent(found)
  return [kind, ...articles.map(({ article }) => article.id)]
}

describe('answers that stand in one reply', () => {
  test('that have nothing to do with each other are all said, in their order', () => {
    expect(chosen(invoice, free99)).toEqual(['say', 'invoice', 'free-99'])
  })

  test('that tell the same value are both said', () => {
    expect(chosen(free99, said('again', '包邮吗', '满 99 元就包邮。'))).toEqual(['say', 'free-99', 'again'])
  })

  test('that contradict each other within one layer are not said before it is known which is meant', () => {
    expect(chosen(invoice, free99, free199)).toEqual(['which', 'free-99', 'free-199'])
  })

  test.each(['campaign', 'emergency'] as const)(
    'of two that contradict each other the %s one stays, in its place',
    (layer) => {
      const higher = { ...free199, article: { ...free199.article, layer } }
      expect(chosen(free99, higher, invoice)).toEqual(['say', 'free-199', 'invoice'])
      expect(chosen(higher, free99, invoice)).toEqual(['say', 'free-199', 'invoice'])
    },
  )

  test('only the variant that this shopper reads counts', () => {
    const other = { id: 'B' as const, text: '全店满 199 元包邮。' }
    const article = { ...free99.article, id: 'ab', answers: [free99.answer, other] }
    expect(chosen(free99, { article, answer: free99.answer })).toEqual(['say', 'free-99', 'ab'])
    expect(chosen(free99, { article, answer: other })).toEqual(['which', 'free-99', 'ab'])
  })
})
