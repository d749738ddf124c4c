import { describe, expect, test } from 'vitest'
import type { FeedArticle } from '../protocol/article.ts'
import { createKnowledgeIndex } from './create-knowledge-index.ts'
import type { KnowledgeQuery } from './knowledge-index.ts'

const now = new Date('2026-11-21T06:00:00.000Z')
const base: FeedArticle = {
  id: 'a',
  title: '怎么开发票',
  questions: ['能开发票吗', '发票怎么开'],
  answers: [{ id: 'A', text: '下单时勾选需要发票。' }],
  relatedIds: [],
  handsOff: false,
  layer: 'base',
  category: ['订单管理'],
  productIds: [],
  locale: 'zh-CN',
  validFrom: null,
  validTo: null,
  version: 1,
}
const others: FeedArticle[] = [
  {
    ...base,
    id: 'wash',
    title: '冲锋衣怎么洗',
    questions: ['冲锋衣能机洗吗', '冲锋衣怎么清洗'],
    answers: [{ id: 'A', text: '冷水轻柔洗。' }],
  },
  {
    ...base,
    id: 'fee',
    title: '运费怎么算',
    questions: ['包邮吗', '运费多少钱'],
    answers: [{ id: 'A', text: '满额包邮。' }],
  },
  { ...base, id: 'gift', title: '有没有赠品', questions: ['送什么赠品'], answers: [{ id: 'A', text: '以页面为准。' }] },
]

function best(articles: FeedArticle[], query: Partial<KnowledgeQuery> & { text: string }): string | null {
  const found = createKnowledgeIndex(articles).retrieve({ now, locale: 'zh-CN', ...query })
  const first = found.kind === 'found' ? found.passages[0] : undefined
  return first !== undefined && first.score >= 0.5 ? first.article.id : null
}

describe('retrieve', () => {
  test.each([
    ['发票怎么弄', 'a'],
    ['能不能开票', 'a'],
    ['冲锋衣可以用洗衣机洗吗', 'wash'],
    ['邮费多少', 'fee'],
    ['買了有什麼贈品', 'gift'],
    ['股票今天涨了吗', null],
    ['', null],
  ])('%s → %s', (text, id) => {
    expect(best([base, ...others], { text })).toBe(id)
  })

  test('an empty index is not ready, a search without a hit found nothing', () => {
    expect(createKnowledgeIndex([]).retrieve({ text: '发票', now, locale: 'zh-CN' }).kind).toBe('not-ready')
    expect(createKnowledgeIndex([base]).retrieve({ text: 'xyz', now, locale: 'zh-CN' }).kind).toBe('nothing')
  })

  test('says which question variant matched and by which terms', () => {
    const found = createKnowledgeIndex([base, ...others]).retrieve({ text: '发票怎么开呀', now, locale: 'zh-CN' })
    expect(found.kind === 'found' && found.passages[0]).toMatchObject({ question: '发票怎么开' })
    expect(found.kind === 'found' && found.passages[0]?.terms).toContain('发票')
  })

  test.each([
    ['a second before its end', '2026-11-30T15:59:59.000Z', 'a'],
    ['at its end', '2026-11-30T16:00:00.000Z', null],
    ['a second before its start', '2026-10-31T15:59:59.000Z', null],
    ['at its start', '2026-10-31T16:00:00.000Z', 'a'],
  ])('a dated article %s', (_, at, id) => {
    const dated = { ...base, validFrom: '2026-10-31T16:00:00.000Z', validTo: '2026-11-30T16:00:00.000Z' }
    expect(best([dated, ...others], { text: '能开发票吗', now: new Date(at) })).toBe(id)
  })

  test('an emergency article above the threshold goes before a better match', () => {
    const emergency = {
      ...base,
      id: 'stop',
      layer: 'emergency' as const,
      title: '发票系统升级',
      questions: ['现在能开发票吗'],
    }
    expect(best([base, emergency, ...others], { text: '发票现在可以开吗' })).toBe('stop')
    expect(best([base, emergency, ...others], { text: '冲锋衣怎么洗' })).toBe('wash')
  })

  test('of two equal articles the one of the page’s product is taken, one of another product never', () => {
    const own = { ...base, id: 'own', productIds: ['p1'] }
    expect(best([base, own], { text: '能开发票吗', productId: 'p1' })).toBe('own')
    expect(best([{ ...base, productIds: ['p2'] }, ...others], { text: '能开发票吗', productId: 'p1' })).toBe(null)
  })

  test('an article of another locale is not quoted', () => {
    expect(best([{ ...base, locale: 'en' }, ...others], { text: '能开发票吗' })).toBe(null)
  })

  test('a few words are read together with the round before', () => {
    expect(best([base, ...others], { text: '怎么洗', context: '这件冲锋衣' })).toBe('wash')
  })
})

test('scoreArticle gives the score that retrieval gave, and 0 for an unknown article', () => {
  const index = createKnowledgeIndex([base, ...others])
  const query = { text: '发票怎么弄', now, locale: 'zh-CN' }
  const found = index.retrieve(query)
  expect(found.kind === 'found' && found.passages[0]?.score).toBe(index.scoreArticle('a', query))
  expect(index.scoreArticle('none', query)).toBe(0)
  expect(index.getArticle('a')).toEqual(base)
})
