import { expect, test } from 'vitest'
import { hashOfVariant } from '../knowledge/variants/hash-of-variant.ts'
import type { FeedArticle } from '../protocol/article.ts'
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
