import { expect, test } from 'vitest'
import type { Article } from '../../../shared/protocol/article.ts'
import { scriptedCatalogue } from '../dev/scripted-catalogue.ts'
import { listTurns, phaseOf } from './article-phase.ts'
import { type Folder, groupArticles, isAnswering, pathsTo } from './group-articles.ts'

const now = new Date('2026-11-22T08:00:00.000Z')
const [first] = scriptedCatalogue.articles
if (!first) throw new Error('the scripted shop has articles')
const write = (id: string, change: Partial<Article> = {}): Article => ({
  ...{ ...first, id, state: 'live', layer: 'base', category: ['售后'], validFrom: null, validTo: null },
  ...change,
})
const past = '2026-11-01T00:00:00.000Z'
const later = '2026-12-01T00:00:00.000Z'

/** 售后 3 > 退货 2 > 运费 1; articles by id. */
function draw(folders: readonly Folder[]): unknown[] {
  return folders.map(({ name, count, phase, folders: inner, articles }) => [
    `${name} ${count}${phase ? ` ${phase}` : ''}`,
    ...draw(inner),
    ...articles.map(({ id }) => id),
  ])
}

test('base articles stand in three levels by category, each folder with what is below it', () => {
  const { base, others } = groupArticles(
    [
      write('a', { category: ['售后', '退货', '运费'] }),
      write('b', { category: ['售后', '退货'] }),
      write('c', { category: ['售后'] }),
      write('d', { category: ['物流', '退货'] }),
    ],
    now,
  )
  expect(draw(base)).toEqual([
    ['售后 3', ['退货 2', ['运费 1', 'a'], 'b'], 'c'],
    ['物流 1', ['退货 1', 'd']],
  ])
  expect(others).toEqual([])
})

test('campaigns keep their phase, a folder shows what runs in it; emergencies and what no longer answers stand below', () => {
  const { base, others } = groupArticles(
    [
      write('soon', { layer: 'campaign', category: ['双十二'], validFrom: later, validTo: '2026-12-13T00:00:00.000Z' }),
      write('on', { layer: 'campaign', category: ['冬季'], validTo: later }),
      write('over', { layer: 'campaign', category: ['冬季'], validTo: past }),
      write('storm', { layer: 'emergency', category: ['物流'] }),
      write('thawed', { layer: 'emergency', category: ['物流'], validTo: past }),
      write('old', { validTo: past }),
      write('off', { state: 'retired', category: ['售后', '退货'] }),
      write('off-campaign', { state: 'retired', layer: 'campaign' }),
    ],
    now,
  )
  expect(base).toEqual([])
  expect(draw(others)).toEqual([
    ['活动 3 running', ['双十二 1 before', 'soon'], ['冬季 2 running', 'on', 'over']],
    ['紧急 1 running', ['物流 1 running', 'storm']],
    ['已停用 4', ['物流 1', 'thawed'], ['售后 3', ['退货 1', 'off'], 'old', 'off-campaign']],
  ])
})

test('drafts stand by category beside what waits; a live article with a change handed in stands in both places', () => {
  const articles = [
    write('d', { state: 'draft', category: ['售后', '退货'] }),
    write('r', { state: 'review', layer: 'campaign' }),
    write('l'),
  ]
  const { base, others } = groupArticles(articles, now, new Set(['l']))
  expect(draw(base)).toEqual([['售后 1', 'l']])
  expect(draw(others)).toEqual([['草稿与待审 3', ['待审 2', 'r', 'l'], ['草稿 1', ['售后 1', ['退货 1', 'd']]]]])
})

test('the way to an article leads through its folders; to one that is nowhere there is none', () => {
  const { base } = groupArticles([write('a', { category: ['售后', '退货', '运费'] })], now)
  expect(pathsTo(base, 'a')).toEqual(['base/售后', 'base/售后/退货', 'base/售后/退货/运费'])
  expect(pathsTo(base, 'nowhere')).toEqual([])
})

test.each([
  ['before it begins', { validFrom: later, validTo: null }, 'before', true],
  ['at its beginning', { validFrom: now.toISOString(), validTo: null }, 'running', true],
  ['at its end, to the second', { validFrom: null, validTo: now.toISOString() }, 'over', false],
  ['without limits', { validFrom: null, validTo: null }, 'running', true],
])('%s', (_name, period, phase, answers) => {
  expect(phaseOf(period, now)).toBe(phase)
  expect(isAnswering({ ...period, state: 'live' }, now)).toBe(answers)
  expect(isAnswering({ ...period, state: 'review' }, now)).toBe(false)
})

test('the moments at which the tree turns, once each, in order', () => {
  const turns = listTurns([write('a', { validFrom: past, validTo: later }), write('b', { validTo: past }), write('c')])
  expect(turns).toEqual([Date.parse(past), Date.parse(later)])
})
