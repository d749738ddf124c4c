import { expect, test } from 'vitest'
import { createKnowledgeIndex } from '../knowledge/create-knowledge-index.ts'
import type { ArticleBody } from '../protocol/article.ts'
import { takeTurn } from '../replies/take-turn.ts'
import type { HeldKnowledge } from './knowledge-cache.ts'
import { fakeFeed } from './test/fake-feed.ts'
import { toCatalogue } from './to-catalogue.ts'
import { tryArticle } from './try-article.ts'
import { findSameQuestions } from './try-article-questions.ts'

const now = new Date('2026-11-22T06:00:00.000Z')
const catalogue = toCatalogue(fakeFeed)!
const index = createKnowledgeIndex(fakeFeed.flatMap((record) => (record.kind === 'article' ? [record.body] : [])))
const knowledge: HeldKnowledge = { catalogue, index }
let clock = 0
const env = { takeTurn, now: () => (clock += 1) }

const body: ArticleBody = {
  title: '吊牌剪了还能退吗',
  questions: ['吊牌剪了还能退吗', '标签拆了能不能退'],
  answers: [
    { id: 'A', text: '可以退。' },
    { id: 'B', text: '分两步：', steps: ['看看有没有穿过', '吊牌放回包装'] },
  ],
  relatedIds: [],
  handoffCondition: null,
  layer: 'base',
  category: ['售后服务'],
  productIds: [],
  channels: ['jd'],
  locale: 'zh-CN',
  validFrom: '2027-01-01T00:00:00.000Z',
  validTo: null,
}
const edited = { id: 'return-tags', version: 6, body }
const attempt = (text: string, change: Partial<Parameters<typeof tryArticle>[0]> = {}) =>
  tryArticle({ text, edited, variant: 0, ...change }, { knowledge, env, now })

test('words that nobody published answer, with the question that is like it and the words both hold', async () => {
  const trial = await attempt('标签拆了能不能退')
  expect(trial.passages[0]).toMatchObject({
    ...{ articleId: 'return-tags', isEdited: true, band: 'answer', question: '标签拆了能不能退' },
    terms: expect.arrayContaining(['吊牌']),
  })
  expect(trial.reply).toMatchObject({
    parts: [{ kind: 'text', text: '可以退。' }],
    basis: { kind: 'article', articleId: 'return-tags', version: 6, variant: 'A' },
  })
  expect(trial.requests[0]?.name).toBeTypeOf('string')
  expect(trial.elapsedMs).toBeGreaterThan(0)
  expect(index.getArticle('return-tags')).toBeUndefined()
})

test('without them the same question is not known, and nothing is said to answer it', async () => {
  const trial = await attempt('标签拆了能不能退', { edited: null })
  expect(trial.passages.filter(({ band }) => band === 'answer')).toEqual([])
  expect(trial.preview).toEqual([])
})

test('the words in the editor replace those that are published', async () => {
  const washing = { id: 'washing', version: 2, body: { ...body, questions: ['冲锋衣怎么洗'], title: '冲锋衣怎么洗' } }
  const trial = await attempt('冲锋衣怎么洗', { edited: washing })
  expect(trial.passages.map(({ articleId }) => articleId)).toEqual(['washing'])
  expect(trial.reply?.parts[0]).toEqual({ kind: 'text', text: '可以退。' })
})

test('each visitor has a variant, in the preview and in the reply', async () => {
  const trial = await attempt('标签拆了能不能退', { variant: 1 })
  const second = [
    { kind: 'text', text: '分两步：' },
    { kind: 'steps', steps: ['看看有没有穿过', '吊牌放回包装'] },
  ]
  expect(trial.preview).toEqual(second)
  expect(trial.reply?.parts).toEqual(second)
})

test('a hand-off condition gives the question to a person instead of answering', async () => {
  const handing = { ...edited, body: { ...body, handoffCondition: '要看实物' } }
  const trial = await attempt('标签拆了能不能退', { edited: handing })
  expect(trial.reply?.handoff).toBe('article-condition')
})

test('an empty question shows the answer alone; a device that knows no shop tries nothing', async () => {
  expect(await attempt(' ')).toMatchObject({ reply: null, passages: [], preview: [{ text: '可以退。' }] })
  const trial = await tryArticle({ text: '能退吗', edited, variant: 0 }, { knowledge: null, env, now })
  expect(trial).toMatchObject({ reply: null, requests: [], preview: [{ text: '可以退。' }] })
})

test.each<[string, string[], string | null, unknown[]]>([
  ['asked by another article', ['冲锋衣要怎么洗'], null, [{ index: 0, question: '冲锋衣怎么洗', article: 'washing' }]],
  ['its own article', ['冲锋衣要怎么洗'], 'washing', []],
  ['said twice', ['能开发票吗', '能开发票吗？'], null, [{ index: 1, question: '能开发票吗', article: null }]],
  ['variants of one question', ['吊牌剪了还能退吗', '标签拆了能不能退'], null, []],
])('%s: %j', (_, questions, id, expected) => {
  const same = findSameQuestions(index, { id, questions, now })
  expect(same.map((one) => ({ ...one, article: one.article?.id ?? null }))).toEqual(expected)
})
