import { describe, expect, test } from 'vitest'
import type { FeedArticle } from '../../protocol/article.ts'
import type { Passage } from '../knowledge-index.ts'
import { type AnswerOutcome, learnOutcomes, pairKey } from './learn-outcomes.ts'
import { rerankLearned } from './rerank-learned.ts'

const now = new Date('2026-11-22T06:00:00.000Z')
const query = { text: '这条裙子能机洗吗', now, locale: 'zh-CN' }

function outcome(articleId: string, shopper: string, wasAccepted: boolean, daysAgo = 1): AnswerOutcome {
  return {
    articleId,
    question: '裙子能机洗吗',
    shopper,
    wasAccepted,
    at: new Date(now.getTime() - daysAgo * 86_400_000),
  }
}

function from(shoppers: number, articleId: string, wasAccepted: boolean, daysAgo = 1): AnswerOutcome[] {
  return Array.from({ length: shoppers }, (_, at) => outcome(articleId, `s${at}`, wasAccepted, daysAgo))
}

function article(id: string, layer: FeedArticle['layer']): FeedArticle {
  return {
    id,
    title: id,
    questions: [id],
    answers: [{ id: 'A', text: id }],
    relatedIds: [],
    handsOff: false,
    layer,
    category: ['商品'],
    productIds: [],
    locale: 'zh-CN',
    validFrom: null,
    validTo: null,
    version: 1,
  }
}

function passage(id: string, score: number, layer: FeedArticle['layer'] = 'base'): Passage {
  return { article: article(id, layer), score, question: id, terms: [] }
}

const order = (outcomes: AnswerOutcome[], passages: Passage[]) =>
  rerankLearned(learnOutcomes(outcomes, now))(passages, query).map(({ article }) => article.id)

const near = [passage('dry', 0.6), passage('wash', 0.5)]

test.each<[name: string, outcomes: AnswerOutcome[], expected: string[]]>([
  ['nothing learned changes nothing', [], ['dry', 'wash']],
  ['many accept the second', from(12, 'wash', true), ['wash', 'dry']],
  ['many reject the first', from(12, 'dry', false), ['wash', 'dry']],
  ['one shopper forty times', Array.from({ length: 40 }, (_, at) => outcome('wash', 's1', true, at)), ['dry', 'wash']],
  ['two shoppers', from(2, 'wash', true), ['dry', 'wash']],
  ['two years ago', from(12, 'wash', true, 730), ['dry', 'wash']],
])('%s', (_, outcomes, expected) => {
  expect(order(outcomes, near)).toEqual(expected)
})

test('what is far better stays first, and scores stay as they were', () => {
  const far = [passage('dry', 0.9), passage('wash', 0.3)]
  expect(order(from(500, 'wash', true), far)).toEqual(['dry', 'wash'])
  const moved = rerankLearned(learnOutcomes(from(12, 'wash', true), now))(near, query)
  expect(moved.map(({ score }) => score)).toEqual([0.5, 0.6])
})

test('a notice in force keeps its place', () => {
  const passages = [passage('notice', 0.55, 'emergency'), ...near]
  expect(order(from(12, 'wash', true), passages)).toEqual(['notice', 'wash', 'dry'])
})

describe('learnOutcomes', () => {
  test('a shopper who changes his mind counts by the last word', () => {
    const first = from(4, 'wash', true, 5)
    const later = from(4, 'wash', false, 1)
    expect(learnOutcomes([...later, ...first], now).articles.get('wash')).toBeLessThan(0)
  })

  test('adjustments are bounded, by article and by word', () => {
    const { articles, pairs } = learnOutcomes(from(1000, 'wash', true, 0), now)
    expect(articles.get('wash')).toBeGreaterThan(0.35)
    expect(articles.get('wash')).toBeLessThanOrEqual(0.4)
    expect(pairs.get(pairKey('wash', '机洗'))).toBeLessThanOrEqual(0.8)
    expect(pairs.has(pairKey('wash', '洗'))).toBe(false)
  })
})
