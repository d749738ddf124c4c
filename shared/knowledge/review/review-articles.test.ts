import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../protocol/article.ts'
import { findingSchema, fingerprintSchema, type ReviewRequest } from '../../protocol/desk-review.ts'
import { sampleArticle } from '../sample-article.ts'
import { finish } from './finish.ts'
import { reviewArticles } from './review-articles.ts'
import type { ShopRules } from './rules-to-claims.ts'

const now = '2026-11-22T06:00:00.000Z'
const write = (id: string, text: string, more: Partial<Article> = {}) =>
  sampleArticle({ id, title: `问题 ${id}`, answers: [{ id: 'A', text }], category: ['售后服务'], ...more })
const returnPolicy: ShopRules['returnPolicy'] = {
  windowDays: 7,
  qualityWindowDays: 30,
  changeOfMindFreight: 'shopper',
  freightEstimateMinor: 1200,
  refundWithinDays: 7,
  returnAddress: '浙江省杭州市',
  couponsBack: 'whole-order',
  giftsBack: 'whole-order',
}
const review = (articles: Article[], more: Partial<ReviewRequest> = {}, rules: ShopRules = {}) =>
  finish(reviewArticles({ articles, draftId: null, unused: [], productIds: [], now, ...more }, rules))
const slow = write('b', '付款后 72 小时内发货。')
const fast = write('a', '付款后 24 小时内发货。')

test('a pair is told with both sentences, and a rule by its name', () => {
  const found = review([fast, slow, write('c', '签收 15 天内都可以无理由退货。')], {}, { returnPolicy })
  expect(found.map((one) => v.parse(findingSchema, one))).toEqual(found)
  expect(found).toMatchObject([
    { isOverride: false, a: { words: '24 小时内发货' }, b: { words: '72 小时内发货' } },
    { a: { place: { articleId: 'c' } }, b: { place: { kind: 'rule', path: 'returnPolicy.windowDays' } } },
  ])
})

describe('who takes part', () => {
  test.each<[string, Partial<Article>, Partial<ReviewRequest>, number]>([
    ['a live article', {}, {}, 1],
    ['a draft is not said to anybody', { state: 'draft' }, {}, 0],
    ['the draft that is open will be', { state: 'draft' }, { draftId: 'b' }, 1],
    ['a retired one is done with', { state: 'retired' }, {}, 0],
    ['one that ended this second is over', { validTo: now }, {}, 0],
    ['one that begins later will be said', { validFrom: '2026-12-01T00:00:00.000Z' }, {}, 1],
  ])('%s', (_, change, more, count) => {
    const found = review([fast, { ...slow, ...change }], more).filter(({ kind }) => kind === 'contradiction')
    expect(found).toHaveLength(count)
  })
})

describe('the fingerprint of a pair', () => {
  const name = (...articles: Article[]) => review(articles)[0]?.fingerprint
  const known = name(fast, slow)

  test('is the same whichever comes first, and whatever else the articles say', () => {
    expect(v.is(fingerprintSchema, known)).toBe(true)
    expect(name(slow, fast)).toBe(known)
    expect(name(fast, write('b', '付款后 72 小时内发货。周末也发。', { version: 9 }))).toBe(known)
  })

  test.each([
    ['one sentence changes', write('b', '付款后 96 小时内发货。')],
    ['the sentence changes in words that were not compared', write('b', '亲，付款后 72 小时内发货。')],
    ['another article says it', write('c', '付款后 72 小时内发货。')],
  ])('changes when %s', (_, other) => {
    expect(name(fast, other)).toMatch(/^c-/)
    expect(name(fast, other)).not.toBe(known)
  })
})

test('a stale article is named by its version and by what is stale', () => {
  const campaign = write('a', '满减中。', { layer: 'campaign', validTo: '2026-11-25T00:00:00.000Z' })
  const name = (change: Partial<Article>, at = now) => review([{ ...campaign, ...change }], { now: at })[0]?.fingerprint
  expect(name({})).toMatch(/^s-/)
  expect(name({}, '2026-11-23T06:00:00.000Z')).toBe(name({}))
  expect(name({ version: 2 })).not.toBe(name({}))
  expect(name({}, '2026-11-26T00:00:00.000Z')).not.toBe(name({}))
})

test('the work is cut into steps: none reads more than one article', () => {
  const steps = reviewArticles(
    {
      articles: Array.from({ length: 50 }, (_, at) => write(`a${at}`, '付款后 24 小时内发货。')),
      draftId: null,
      unused: [],
      productIds: [],
      now,
    },
    {},
  )
  let count = 0
  for (let step = steps.next(); !step.done; step = steps.next()) count += 1
  expect(count).toBeGreaterThanOrEqual(100)
})
