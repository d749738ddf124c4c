import { describe, expect, test } from 'vitest'
import type { FeedArticle } from '../../protocol/article.ts'
import { learnedLimits } from '../../protocol/learned-ranking.ts'
import type { Passage } from '../knowledge-index.ts'
import { sampleFeedArticle } from '../sample-article.ts'
import { findQuestionGroup, markQuestion } from './find-question-group.ts'
import { type AnswerOutcome, learnOutcomes, toFeedLearned } from './learn-outcomes.ts'
import { getLearnedWeight, rerankLearned } from './rerank-learned.ts'

const now = new Date('2026-11-22T06:00:00.000Z')
const group = { articleId: 'dry', mark: markQuestion('dry') }

function outcome(articleId: string, conversation: string, wasAccepted: boolean, daysAgo = 1): AnswerOutcome {
  const at = new Date(now.getTime() - daysAgo * 86_400_000)
  return { group, articleId, conversation, wasAccepted, strength: 1, at }
}

function from(shoppers: number, articleId: string, wasAccepted: boolean, daysAgo = 1): AnswerOutcome[] {
  return Array.from({ length: shoppers }, (_, at) => outcome(articleId, `c${at}`, wasAccepted, daysAgo))
}

function passage(id: string, score: number, layer: FeedArticle['layer'] = 'base'): Passage {
  return { article: sampleFeedArticle({ id, title: id, questions: [id], layer }), score, question: id, terms: [] }
}

const order = (outcomes: AnswerOutcome[], passages: Passage[]) =>
  rerankLearned(passages, toFeedLearned(learnOutcomes(outcomes, now))).map(({ article }) => article.id)

const near = [passage('dry', 0.6), passage('wash', 0.5)]

test.each<[name: string, outcomes: AnswerOutcome[], expected: string[]]>([
  ['many accept the second', from(12, 'wash', true), ['wash', 'dry']],
  ['many reject the first', from(12, 'dry', false), ['wash', 'dry']],
  ['one shopper forty times', Array.from({ length: 40 }, (_, at) => outcome('wash', 'c1', true, at)), ['dry', 'wash']],
  ['three shoppers', from(3, 'wash', true), ['dry', 'wash']],
  ['two years ago', from(12, 'wash', true, 730), ['dry', 'wash']],
  ['silence of five', from(5, 'wash', true).map((one) => ({ ...one, strength: 0.25 })), ['dry', 'wash']],
])('%s', (_, outcomes, expected) => {
  expect(order(outcomes, near)).toEqual(expected)
})

test('nothing learned, or of other questions only, gives back the very passages', () => {
  const other = [passage('iron', 0.6), passage('wash', 0.5)]
  expect(rerankLearned(near, undefined)).toBe(near)
  expect(rerankLearned(near, { groups: [] })).toBe(near)
  expect(rerankLearned(other, toFeedLearned(learnOutcomes(from(12, 'wash', true), now)))).toBe(other)
})

test('what is far better stays first, whoever says otherwise', () => {
  const far = [passage('dry', 0.97), passage('wash', 0.3)]
  expect(order([...from(500, 'wash', true), ...from(500, 'dry', false)], far)).toEqual(['dry', 'wash'])
})

test('a notice in force keeps its place and says nothing of the group', () => {
  const passages = [passage('notice', 0.55, 'emergency'), ...near]
  expect(findQuestionGroup(passages)).toEqual(group)
  expect(order([...from(12, 'wash', true), ...from(12, 'notice', false)], passages)).toEqual(['notice', 'wash', 'dry'])
})

test('a question that is near to nothing has no group', () => {
  expect(findQuestionGroup([passage('dry', 0.1)])).toBeNull()
  expect(findQuestionGroup([])).toBeNull()
})

describe('learnOutcomes', () => {
  const weightOf = (outcomes: AnswerOutcome[], articleId = 'wash') =>
    learnOutcomes(outcomes, now).find((line) => line.articleId === articleId)?.weight ?? 0

  test('a shopper who changes his mind counts by the last word, and silence takes nothing back', () => {
    const said = [...from(6, 'wash', true, 5), ...from(6, 'wash', false, 1)]
    expect(weightOf(said)).toBeLessThan(0)
    const silent = from(6, 'wash', true, 0.5).map((one) => ({ ...one, strength: 0.25 }))
    expect(weightOf([...said, ...silent])).toBeLessThan(0)
  })

  test('however many vote, an article moves by a bounded step', () => {
    const all = weightOf(from(1000, 'wash', true, 0))
    expect(all).toBeGreaterThan(1.1)
    expect(all).toBeLessThanOrEqual(learnedLimits.weight)
  })

  test('one conversation has a say in its first six groups only', () => {
    const busy = Array.from({ length: 12 }, (_, at) =>
      from(8, 'wash', true).map((one) => ({
        ...one,
        group: { articleId: `a${String(at).padStart(2, '0')}`, mark: group.mark },
      })),
    ).flatMap((votes, at) => votes.map((one) => ({ ...one, at: new Date(one.at.getTime() + at) })))
    const learned = learnOutcomes(busy, now).map((line) => line.group.articleId)
    expect(learned).toEqual(['a00', 'a01', 'a02', 'a03', 'a04', 'a05'])
  })

  test('it says how many, and since when', () => {
    const [line] = learnOutcomes([...from(5, 'wash', true, 9), outcome('wash', 'other', false)], now)
    expect(line).toMatchObject({ accepted: 5, rejected: 1, since: new Date(now.getTime() - 9 * 86_400_000) })
  })

  test('a device is told of so many groups, and of so many articles of each', () => {
    const lines = Array.from({ length: 900 }, (_, at) => ({
      ...{ group: { articleId: `a${at % 450}`, mark: group.mark }, articleId: `b${at}`, weight: 0.333 },
      ...{ accepted: 4, rejected: 0, since: now },
    }))
    const { groups } = toFeedLearned(lines)
    expect(groups).toHaveLength(learnedLimits.groups)
    expect(groups[0]?.weights).toEqual([
      ['b0', 0.35],
      ['b450', 0.35],
    ])
  })
})

test('the weight of one article is told for the question it was found for', () => {
  const learned = toFeedLearned(learnOutcomes(from(12, 'dry', false), now))
  expect(getLearnedWeight(learned, near, 'dry')).toBeLessThan(-0.5)
  expect(getLearnedWeight(learned, near, 'wash')).toBe(0)
  expect(getLearnedWeight(undefined, near, 'dry')).toBe(0)
})
