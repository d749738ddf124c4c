import type { Article, FeedArticle } from '../protocol/article.ts'

const words = {
  ...{
    id: 'a',
    title: '怎么问',
    questions: ['怎么问'],
    answers: [{ id: 'A' as const, text: '这样答。' }],
    relatedIds: [],
  },
  ...{ layer: 'base' as const, category: ['其他'], productIds: [], locale: 'zh-CN' as const },
  ...{ validFrom: null, validTo: null, version: 1 },
}

/** A live article for tests, with what matters to them changed. */
export function sampleArticle(change: Partial<Article>): Article {
  return { ...words, handoffCondition: null, channels: ['widget'], state: 'live', author: '测试', ...change }
}

/** The same as a shopper's device holds it. */
export function sampleFeedArticle(change: Partial<FeedArticle>): FeedArticle {
  return { ...words, handsOff: false, ...change }
}
