import { describe, expect, test } from 'vitest'
import type { Article } from '../../protocol/article.ts'
import type { ArticleUse } from '../../protocol/desk-review.ts'
import { sampleArticle } from '../sample-article.ts'
import { findStale } from './find-stale.ts'
import type { StaleOptions } from './stale-rules.ts'

const now = new Date('2026-11-22T06:00:00.000Z')
const base = sampleArticle({
  title: '满减怎么算',
  questions: ['怎么满减'],
  answers: [{ id: 'A', text: '按结算页为准。' }],
})
const says = (text: string, change: Partial<Article> = {}): Article => ({
  ...base,
  layer: 'campaign',
  answers: [{ id: 'A', text }],
  ...change,
})

function look(article: Article, options: Partial<StaleOptions> = {}, uses: ArticleUse[] = []) {
  return findStale([article], uses, { now, ...options }).flatMap(({ reasons }) => reasons)
}

describe('the end of a campaign', () => {
  test.each<[string, string | null, unknown[]]>([
    ['is this second', '2026-11-22T06:00:00.000Z', [{ kind: 'ended', at: '2026-11-22T06:00:00.000Z' }]],
    ['is in a second', '2026-11-22T06:00:01.000Z', [{ kind: 'ends-soon', at: '2026-11-22T06:00:01.000Z', days: 1 }]],
    ['is in a week', '2026-11-29T06:00:00.000Z', [{ kind: 'ends-soon', at: '2026-11-29T06:00:00.000Z', days: 7 }]],
    ['is later', '2026-11-29T06:00:01.000Z', []],
    ['is not set', null, []],
  ])('%s', (_, validTo, expected) => {
    expect(look({ ...base, layer: 'campaign', validTo })).toEqual(expected)
  })

  test('is what the text’s day is not needed for', () => {
    expect(look(says('双11 满 300 减 50。', { validTo: '2026-12-30T00:00:00.000Z' }))).toEqual([])
  })
})

describe('a day named in a campaign without an end', () => {
  test.each([
    ['双11 满 300 减 50。', '双11', '2026-11-11'],
    ['11 月 11 日当天八折。', '11 月 11 日', '2026-11-11'],
    ['活动到 11月20号。', '11月20号', '2026-11-20'],
    ['国庆期间发货会慢。', '国庆', '2026-10-07'],
    ['中秋礼盒满 2 件减 20。', '中秋', '2026-09-27'],
    ['2025 年 12 月 12 日前有效。', '2025 年 12 月 12 日', '2025-12-12'],
    ['11 月 1 日到 11 月 11 日满减。', '11 月 11 日', '2026-11-11'],
  ])('is over: %s', (text, words, day) => {
    expect(look(says(text))).toEqual([{ kind: 'date-passed', words, day }])
  })

  test.each([
    ['is today', '11 月 22 日满减。'],
    ['is to come', '双12 满 300 减 50。'],
    ['lasts till one to come', '11 月 1 日到 11 月 30 日满减。'],
    ['is a festival of next year', '春节期间发货会慢。'],
    ['is of every year', '每年双11 都有满减。'],
    ['is no day', '满 11 件减 11 元，3.5 折起。'],
    ['is in a blank', '【待填：活动日期，如 11 月 11 日】'],
  ])('%s: %s', (_, text) => {
    expect(look(says(text)).filter(({ kind }) => kind === 'date-passed')).toEqual([])
  })

  test('of the base only counts when something lasts to it', () => {
    expect(look(says('国庆期间发货会慢。', { layer: 'base' }))).toEqual([])
    expect(look(says('满减到 11 月 11 日截止。', { layer: 'base' }))).toMatchObject([{ kind: 'date-passed' }])
  })
})

test('blanks of the base are listed once, in drafts too; a retired article is done with', () => {
  const text = '从【待填：城市】发，【待填：时限】内发，发货城市【待填：城市】。'
  const expected = [{ kind: 'blanks', blanks: ['【待填：城市】', '【待填：时限】'] }]
  expect(look(says(text, { layer: 'base' }))).toEqual(expected)
  expect(look(says(text, { layer: 'base', state: 'draft' }))).toEqual(expected)
  expect(look(says(text, { layer: 'base', state: 'retired' }))).toEqual([])
})

test('a draft is only looked at for its blanks', () => {
  expect(look(says('双11 满 300 减 50。', { state: 'draft', relatedIds: ['gone'] }))).toEqual([])
  expect(look({ ...base, state: 'draft', validTo: '2026-11-01T00:00:00.000Z' })).toEqual([])
})

describe('an article nobody was answered with', () => {
  const use = { articleId: 'a', uses: 3, lastUsedAt: '2026-08-01T06:00:00.000Z', liveSince: '2026-01-01T06:00:00.000Z' }
  test.each<[string, Partial<ArticleUse>, Partial<StaleOptions>, unknown[]]>([
    ['for long', {}, {}, [{ kind: 'unused', ageDays: 325, idleDays: 113, uses: 3 }]],
    ['for less than the shop’s days', {}, { unusedDays: 120 }, []],
    ['ever', { uses: 0, lastUsedAt: null }, {}, [{ kind: 'unused', ageDays: 325, idleDays: 325, uses: 0 }]],
    ['yet, being new', { uses: 0, lastUsedAt: null, liveSince: '2026-11-01T06:00:00.000Z' }, {}, []],
    ['that anybody counted', { articleId: 'b' }, {}, []],
  ])('%s', (_, change, options, expected) => {
    expect(look(base, options, [{ ...use, ...change }])).toEqual(expected)
  })
})

test('ties to what is gone: a retired article, a product no longer sold', () => {
  const article = { ...base, relatedIds: ['b', 'c', 'd'], productIds: ['p1', 'p2'] }
  const others = [
    { ...base, id: 'b' },
    { ...base, id: 'c', state: 'retired' as const },
  ]
  const [found] = findStale([article, ...others], [], { now, productIds: new Set(['p1']) })
  expect(found?.reasons).toEqual([
    { kind: 'related-gone', ids: ['c', 'd'] },
    { kind: 'products-gone', ids: ['p2'], all: false },
  ])
  expect(look({ ...base, productIds: ['p2'] }, { productIds: new Set() })).toEqual([
    { kind: 'products-gone', ids: ['p2'], all: true },
  ])
})
