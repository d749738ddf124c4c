import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { deskReportSchema, type ReportFacts, reportFactsSchema, type WeekFigures } from '../../protocol/desk-report.ts'
import { listWeak } from './list-weak.ts'
import { summariseWeek } from './summarise-week.ts'

const figures = (asked: number, unanswered: number): WeekFigures => ({
  ...{ asked, unanswered, coverage: asked === 0 ? null : 1 - unanswered / asked },
  ...{ answered: 40, byFlow: 20, askedAgain: 5, handedOff: 12 },
})
const facts: ReportFacts = {
  from: '2026-11-16',
  to: '2026-11-22',
  countedSince: '2026-10-01T00:00:00.000Z',
  week: figures(100, 35),
  before: figures(80, 40),
  topics: [],
  groups: [],
  weak: [],
  articles: [],
  ending: [],
  variants: [],
}
const outcome = (articleId: string, uses: number, troubled: number) => ({
  ...{ articleId, title: articleId, version: 1, uses, troubled },
  ...{ askedAgain: troubled, ratedLow: 0, changed: 0, handedOff: 0, edited: 0 },
})

test('facts and report have the shapes that go over the wire', () => {
  expect(v.parse(reportFactsSchema, facts)).toEqual(facts)
  const report = { ...summariseWeek(facts), weeks: ['2026-11-16'] }
  expect(v.parse(deskReportSchema, report)).toEqual(report)
})

test('tells the change of coverage, and when an owner should act', () => {
  const report = summariseWeek(facts)
  expect(report.coverageChange).toBeCloseTo(0.15)
  expect(report.needsWork).toBe(true)
  expect(summariseWeek({ ...facts, week: figures(100, 30) }).needsWork).toBe(false)
  expect(summariseWeek({ ...facts, before: figures(0, 0) }).coverageChange).toBeNull()
  expect(summariseWeek({ ...facts, week: figures(0, 0) })).toMatchObject({ coverageChange: null, needsWork: false })
})

test.each([
  ['before it', '2026-11-15T15:59:59.000Z', false],
  ['with its first second in Beijing', '2026-11-15T16:00:00.000Z', false],
  ['within its first hours, while it is Sunday elsewhere', '2026-11-15T18:00:00.000Z', true],
  ['within it', '2026-11-18T04:00:00.000Z', true],
])('a week that counting began %s', (_, countedSince, isPartial) => {
  expect(summariseWeek({ ...facts, countedSince }).isPartial).toBe(isPartial)
})

test('topics by how often they were asked, articles by their time, both cut', () => {
  const topics = (['stock', 'invoice', 'gift'] as const).map((topic, at) => ({
    ...{ topic, asked: [3, 9, 3][at] ?? 0, unanswered: [0, 1, 2][at] ?? 0, handedOff: 0, askedBefore: null },
  }))
  const articles = Array.from({ length: 12 }, (_, at) => ({
    ...{ articleId: `a${at}`, title: `a${at}`, at: `2026-11-${10 + at}T00:00:00.000Z` },
    change: at % 3 === 0 ? ('added' as const) : ('changed' as const),
  }))
  const report = summariseWeek({ ...facts, topics, articles })
  expect(report.topics.map(({ topic }) => topic)).toEqual(['invoice', 'gift', 'stock'])
  expect(report.articles.map(({ articleId }) => articleId).slice(0, 2)).toEqual(['a11', 'a10'])
  expect([report.articles.length, report.added, report.changed]).toEqual([10, 4, 8])
})

describe('what to do first', () => {
  const weak = listWeak([outcome('w', 30, 12)])
  const groups = [
    { id: 'g1', text: '能寄到香港吗', count: 20 },
    { id: 'g2', text: '有现货吗', count: 1 },
  ]
  const ending = ['e1', 'e2'].map((articleId) => ({ articleId, title: articleId, at: '2026-11-24T00:00:00.000Z' }))
  const verdict = { articleId: 'v', title: 'v', text: '答案 B 更好', uses: 7, isDecided: true }
  const variants = [verdict, { ...verdict, articleId: 'w', isDecided: false }]

  test('most shoppers first; a campaign that ends does not wait; one question is no matter of a week', () => {
    const { first } = summariseWeek({ ...facts, weak, groups, variants, ending })
    expect(first.map((one) => [one.kind, one.count])).toEqual([
      ['renew', 0],
      ['write', 20],
      ['mend', 12],
      ['renew', 0],
      ['choose', 0],
    ])
  })

  test('never more than five', () => {
    const many = Array.from({ length: 9 }, (_, at) => ({ id: `g${at}`, text: '问', count: 5 }))
    expect(summariseWeek({ ...facts, groups: many, weak }).first).toHaveLength(5)
  })
})

describe('weak articles', () => {
  test('what is certain goes before what may be luck, the most harm first; good ones are left out', () => {
    const outcomes = [outcome('luck', 1, 1), outcome('rare', 4, 4), outcome('many', 100, 60), outcome('good', 100, 10)]
    const weak = listWeak([...outcomes, outcome('unused', 0, 0)])
    expect(weak.map(({ articleId }) => articleId)).toEqual(['many', 'rare', 'luck'])
    expect(weak[0]).toMatchObject({ uses: 100, troubled: 60, reasons: [{ reason: 'asked-again', count: 60 }] })
  })

  test('the name of a weakness changes with the version', () => {
    const name = (version: number) => listWeak([{ ...outcome('a', 10, 9), version }])[0]?.fingerprint
    expect(name(1)).toMatch(/^w-/)
    expect(name(2)).not.toBe(name(1))
  })
})
