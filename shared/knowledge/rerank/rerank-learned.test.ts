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
  return { group, articleId, conversation, voter: `w1.${conversation}`, wasAccepted, strength: 1, at }
}

function from(shoppers: number, articleId: string, wasAccepted: boolean, daysAgo = 1): AnswerOutcome[] {
  return Array.from({ length: shoppers }, (_, at) => outcome(articleId, `c${at}`, wasAccepted, daysAgo))
}

/** One network, week after week: nothing tells that it is the same one. */
function patient(weeks: number, network: string, articleId: string, wasAccepted: boolean): AnswerOutcome[] {
  return Array.from({ length: weeks }, (_, at) => {
    return { ...outcome(articleId, `${network}${at}`, wasAccepted, at * 7), voter: `w${90 - at}.${network}` }
  })
}

const crowd = (of: string, count = 200): AnswerOutcome[] =>
  Array.from({ length: count }, (_, at) => ({ ...outcome('wash', `crowd${at}`, true, at / count), voter: of }))

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
  ['200 conversations of one network', crowd('w1.n'), ['dry', 'wash']],
  ['200 conversations of one login', crowd('m.n'), ['dry', 'wash']],
  ['one network in thirteen weeks', patient(13, 'n', 'wash', true), ['dry', 'wash']],
  [
    'two networks in thirteen weeks',
    [...patient(13, 'n', 'wash', true), ...patient(13, 'o', 'wash', true)],
    ['dry', 'wash'],
  ],
  [
    'five logins, one in each of five weeks',
    from(5, 'wash', true).map((one, at) => ({ ...one, voter: `m.${at}`, at: new Date(now.getTime() - at * 6e8) })),
    ['wash', 'dry'],
  ],
  [
    'twelve networks of one week against a patient one',
    [...from(12, 'wash', true), ...patient(13, 'n', 'wash', false)],
    ['wash', 'dry'],
  ],
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

  test('200 conversations of one network move what one of them does', () => {
    const five = from(5, 'wash', false)
    expect(weightOf([...five, ...crowd('w1.n')])).toBeCloseTo(weightOf([...five, ...crowd('w1.n', 1)]), 2)
    expect(weightOf([...five, ...crowd('w1.n')])).toBeLessThan(-0.3)
  })

  test('however many vote, an article moves by a bounded step', () => {
    const all = weightOf(from(1000, 'wash', true, 0))
    expect(all).toBeGreaterThan(1.1)
    expect(all).toBeLessThanOrEqual(learnedLimits.weight)
  })

  /** Eight voters, each in so many groups, one after the other. */
  const busy = (groups: number): AnswerOutcome[] =>
    Array.from({ length: groups }, (_, at) =>
      from(8, 'wash', true).map((one) => ({
        ...{ ...one, at: new Date(one.at.getTime() + at) },
        group: { articleId: `a${String(at).padStart(2, '0')}`, mark: group.mark },
      })),
    ).flat()

  test('one conversation has a say in its first six groups only', () => {
    const learned = learnOutcomes(busy(12), now).map((line) => line.group.articleId)
    expect(learned).toEqual(['a00', 'a01', 'a02', 'a03', 'a04', 'a05'])
  })

  test('one voter has a say in the first 24, in however many conversations', () => {
    const spread = busy(40).map((one, at) => ({ ...one, conversation: `c${at}` }))
    const learned = learnOutcomes(spread, now).map((line) => line.group.articleId)
    expect([learned.length, learned.at(-1)]).toEqual([24, 'a23'])
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
