import { expect, test } from 'vitest'
import type { Article } from '../protocol/article.ts'
import { toFeedArticle } from './feed-article.ts'
import { sampleArticle } from './sample-article.ts'

const now = new Date('2026-11-21T06:00:00.000Z')
const article = sampleArticle({
  ...{ title: '怎么开发票', questions: ['能开发票吗'], answers: [{ id: 'A', text: '可以。' }] },
  ...{ handoffCondition: '需要专票', category: ['订单管理'], version: 3, author: '运营' },
})

test('a shopper’s device gets neither author, channels nor the wording of the hand-off', () => {
  const fed = toFeedArticle(article, 'widget', now)
  expect(fed).toMatchObject({ id: 'a', version: 3, handsOff: true })
  expect(JSON.stringify(fed)).not.toMatch(/运营|专票|widget/)
})

test.each<[string, Partial<Article>]>([
  ['of another channel', { channels: ['jd'] }],
  ['not yet published', { state: 'draft' }],
  ['retired', { state: 'retired' }],
  ['over since this second', { validTo: '2026-11-21T06:00:00.000Z' }],
  ['beginning in a second', { validFrom: '2026-11-21T06:00:01.000Z' }],
])('an article %s is not fed', (_, change) => {
  expect(toFeedArticle({ ...article, ...change }, 'widget', now)).toBeNull()
})

test('a process that shoppers are walked through goes along', () => {
  const tree = {
    title: '查漏水',
    start: 's1',
    steps: [
      {
        id: 's1',
        question: '哪里漏？',
        options: [{ label: '壶盖', to: { kind: 'result' as const, text: '拧紧。', handsOff: false } }],
      },
    ],
  }
  expect(toFeedArticle({ ...article, tree }, 'widget', now)?.tree).toEqual(tree)
  expect(toFeedArticle(article, 'widget', now)).not.toHaveProperty('tree')
})
