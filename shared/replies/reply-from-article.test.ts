import * as v from 'valibot'
import { expect, test } from 'vitest'
import { hashOfVariant } from '../knowledge/variants/hash-of-variant.ts'
import type { FeedArticle } from '../protocol/article.ts'
import { partSchema } from '../protocol/conversation.ts'
import { replyFromArticle } from './reply-from-article.ts'

const article: FeedArticle = {
  id: 'filter',
  title: '怎么换滤芯',
  questions: ['滤芯怎么换'],
  answers: [
    { id: 'A', text: '先关水。', steps: ['关水', '拧下旧滤芯'], imagePath: '/pictures/filter.svg' },
    { id: 'B', text: '断水后再换。' },
  ],
  relatedIds: [],
  handsOff: false,
  layer: 'base',
  category: ['售后服务'],
  productIds: [],
  locale: 'zh-CN',
  validFrom: null,
  validTo: null,
  version: 4,
}

test('text, steps and picture are parts of their own, and the basis names version and variant', () => {
  expect(replyFromArticle(article, { visitorHash: hashOfVariant(article, 0) })).toEqual({
    parts: [
      { kind: 'text', text: '先关水。' },
      { kind: 'steps', steps: ['关水', '拧下旧滤芯'] },
      { kind: 'image', path: '/pictures/filter.svg', alt: '怎么换滤芯' },
    ],
    basis: { kind: 'article', articleId: 'filter', version: 4, variant: 'A', title: '怎么换滤芯' },
    facts: [],
  })
})

test('a conversation always reads the same variant, and both are read', () => {
  const read = Array.from({ length: 20 }, (_, visitorHash) => replyFromArticle(article, { visitorHash }).basis)
  expect(Array.from({ length: 20 }, (_, visitorHash) => replyFromArticle(article, { visitorHash }).basis)).toEqual(read)
  expect(new Set(read.map((basis) => basis.kind === 'article' && basis.variant))).toEqual(new Set(['A', 'B']))
})

test('pictures stand beside their steps; what names no step of this answer, and every video, stands below', () => {
  const path = (name: string) => `/m/demo/${name.repeat(64)}`
  const answer: FeedArticle['answers'][number] = {
    ...{ id: 'A', text: '先关水。', steps: ['关水', '拧下旧滤芯'] },
    media: [
      { kind: 'picture', path: path('a'), alt: '拧下', step: 1, width: 40, height: 30 },
      { kind: 'video', path: path('b'), alt: '全程', step: 0, poster: path('c') },
      { kind: 'picture', path: path('d'), alt: '多出来的', step: 2 },
      { kind: 'video', path: path('e'), alt: '没有封面' },
    ],
  }
  const { parts } = replyFromArticle({ ...article, answers: [answer] }, { visitorHash: 0 })
  expect(v.parse(v.array(partSchema), parts)).toEqual([
    { kind: 'text', text: '先关水。' },
    {
      kind: 'steps',
      steps: ['关水', '拧下旧滤芯'],
      pictures: [{ step: 1, path: path('a'), alt: '拧下', width: 40, height: 30 }],
    },
    { kind: 'image', path: path('c'), alt: '全程', videoPath: path('b') },
    { kind: 'image', path: path('d'), alt: '多出来的' },
    { kind: 'image', path: '', alt: '没有封面', videoPath: path('e') },
  ])
})
