import { expect, test } from 'vitest'
import type { Article } from '../../../../shared/protocol/article.ts'
import { scriptedCatalogue } from '../../dev/scripted-catalogue.ts'
import { type ArticleFilters, countFilters, noFilters, passes } from './article-filters.ts'

const now = new Date('2026-11-22T08:00:00.000Z')
const [first] = scriptedCatalogue.articles
if (!first) throw new Error('the scripted shop has articles')
const past = '2026-11-01T00:00:00.000Z'

test.each<[string, Partial<Article>, Partial<ArticleFilters>, boolean]>([
  ['nothing chosen', {}, {}, true],
  ['live', {}, { state: 'live' }, true],
  ['live, but past its end', { validTo: past }, { state: 'live' }, false],
  ['past its end', { validTo: past }, { state: 'ended' }, true],
  ['a draft past its end is a draft', { state: 'draft', validTo: past }, { state: 'ended' }, false],
  ['in review', { state: 'review' }, { state: 'review' }, true],
  ['another layer', {}, { layer: 'campaign' }, false],
  ['one of its channels', { channels: ['widget', 'jd'] }, { channel: 'jd' }, true],
  ['another channel', {}, { channel: 'jd' }, false],
  ['one of its products', { productIds: ['tent-qingyu'] }, { product: 'tent-qingyu' }, true],
  ['every product', {}, { product: '' }, true],
  ['of some products only', { productIds: ['tent-qingyu'] }, { product: '' }, false],
  ['another author', {}, { author: '林舟' }, false],
  ['a blank', { answers: [{ id: 'A', text: '从【待填：城市】发' }] }, { withBlanks: true }, true],
  ['no blank', {}, { withBlanks: true }, false],
  ['one of two does not hold', {}, { state: 'live', layer: 'emergency' }, false],
])('%s', (_name, change, chosen, passed) => {
  const article = { ...first, ...change }
  expect(passes(article, { ...noFilters, ...chosen }, { now, isWaiting: false })).toBe(passed)
})

test('a live article of which a change waits is found among what waits', () => {
  expect(passes(first, { ...noFilters, state: 'review' }, { now, isWaiting: true })).toBe(true)
  expect(passes(first, { ...noFilters, state: 'review' }, { now, isWaiting: false })).toBe(false)
})

test('counts what narrows; articles of every product are a choice too', () => {
  expect(countFilters(noFilters)).toBe(0)
  expect(countFilters({ ...noFilters, product: '', withBlanks: true })).toBe(2)
})
