import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import {
  type ArticleOutcome,
  type KnowledgeFacts,
  knowledgeFactsSchema,
  knowledgeReportSchema,
} from '../../protocol/knowledge-report.ts'
import { summariseWeek } from './summarise-week.ts'

const facts: KnowledgeFacts = {
  shop: 'demo',
  from: '2026-11-16',
  to: '2026-11-22',
  days: [
    { day: '2026-11-03', questions: 50, answered: 20, handedOff: 10 },
    { day: '2026-11-09', questions: 80, answered: 48, handedOff: 9 },
    { day: '2026-11-15', questions: 20, answered: 12, handedOff: 1 },
    { day: '2026-11-16', questions: 60, answered: 40, handedOff: 8 },
    { day: '2026-11-22', questions: 40, answered: 25, handedOff: 4 },
  ],
  unanswered: [],
  outcomes: [],
  newArticles: [],
}
const outcome = (articleId: string, uses: number, troubled: number): ArticleOutcome => ({
  ...{ articleId, title: articleId, uses, troubled },
  ...{ askedAgain: troubled, ratedLow: 0, changed: 0, handedOff: 0 },
})

test('counts the week, its coverage and the change to the week before', () => {
  const report = summariseWeek(facts)
  expect(report).toMatchObject({ questions: 100, answered: 65, handedOff: 12, coverage: 0.65, needsWork: true })
  expect(report.coverageChange).toBeCloseTo(0.05)
  expect(report.weeks).toEqual([
    { from: '2026-11-02', questions: 50, answered: 20, coverage: 0.4 },
    { from: '2026-11-09', questions: 100, answered: 60, coverage: 0.6 },
    { from: '2026-11-16', questions: 100, answered: 65, coverage: 0.65 },
  ])
})

describe('a week', () => {
  test('without questions has no coverage and nothing to do', () => {
    const report = summariseWeek({ ...facts, days: [] })
    expect(report).toMatchObject({ questions: 0, coverage: null, coverageChange: null, needsWork: false })
    expect(report.weeks).toEqual([{ from: '2026-11-16', questions: 0, answered: 0, coverage: null }])
  })

  test('with thirty in a hundred unanswered needs no work yet', () => {
    const days = [{ day: '2026-11-16', questions: 100, answered: 70, handedOff: 0 }]
    expect(summariseWeek({ ...facts, days }).needsWork).toBe(false)
  })
})

test('unanswered groups: the most asked first, the answered ones left out', () => {
  const group = (id: string, count: number, articleId: string | null = null) => ({
    ...{ id, count, articleId },
    samples: ['能寄到香港吗'],
    lastAt: '2026-11-20T00:00:00.000Z',
  })
  const { unanswered } = summariseWeek({ ...facts, unanswered: [group('a', 2), group('b', 9, 'x'), group('c', 5)] })
  expect(unanswered.map(({ id }) => id)).toEqual(['c', 'a'])
})

test('weak articles: what is certain goes before what may be luck, and good ones are left out', () => {
  const outcomes = [
    outcome('luck', 1, 1),
    outcome('certain', 100, 60),
    outcome('good', 100, 10),
    outcome('unused', 0, 0),
  ]
  const { weak } = summariseWeek({ ...facts, outcomes })
  expect(weak.map(({ articleId }) => articleId)).toEqual(['certain', 'luck'])
  expect(weak[0]?.reasons).toEqual([{ reason: 'asked-again', count: 60, share: 0.6 }])
})

test('facts and report have the shapes that go over the wire', () => {
  const full: KnowledgeFacts = {
    ...facts,
    outcomes: [{ ...outcome('a', 10, 8), changed: 3 }],
    newArticles: [{ articleId: 'n', title: '新', at: '2026-11-20T00:00:00.000Z', source: 'kept-answer' }],
  }
  expect(v.parse(knowledgeFactsSchema, full)).toEqual(full)
  const report = summariseWeek(full)
  expect(v.parse(knowledgeReportSchema, report)).toEqual(report)
})
