import { describe, expect, test } from 'vitest'
import type { FeedArticle } from '../protocol/article.ts'
import { buildKnowledgeIndex, createKnowledgeIndex } from './create-knowledge-index.ts'
import type { KnowledgeIndex } from './knowledge-index.ts'
import { clothingPack } from './packs/clothing/pack.ts'
import { foodPack } from './packs/food/pack.ts'
import { restoreKnowledgeIndex } from './restore-knowledge-index.ts'

const now = new Date('2026-11-21T06:00:00.000Z')
const articles = [...clothingPack.articles, ...foodPack.articles].map(
  ({ id, title, questions, answer, category }): FeedArticle => ({
    ...{ id, title, questions, category, answers: [{ id: 'A', text: answer }], relatedIds: [], handsOff: false },
    ...{ layer: 'base', productIds: [], locale: 'zh-CN', validFrom: null, validTo: null, version: 1 },
  }),
)
const asked = articles.flatMap(({ questions }, at) => (at % 5 === 0 ? [questions[at % questions.length]!] : []))

function answersOf(index: KnowledgeIndex): string[] {
  return asked.map((text) => {
    const found = index.retrieve({ text, now, locale: 'zh-CN', limit: 3 })
    if (found.kind !== 'found') return found.kind
    return found.passages.map(({ article, score }) => `${article.id} v${article.version} ${score.toFixed(6)}`).join(' ')
  })
}

function firstOf(index: KnowledgeIndex, text: string): string | undefined {
  const found = index.retrieve({ text, now, locale: 'zh-CN' })
  return found.kind === 'found' ? found.passages[0]?.article.id : undefined
}

const first = articles[0]!
const rewritten: FeedArticle = {
  ...first,
  version: 2,
  title: '扫地机器人多久充一次电',
  questions: ['扫地机器人续航如何'],
}
const added: FeedArticle = { ...rewritten, id: 'added', title: '猫砂盆怎么拆', questions: ['猫砂盆能拆开吗'] }

describe('an index follows its shop', () => {
  const whole = createKnowledgeIndex(articles)
  const revised = whole.revise({ changed: [rewritten, added], removedIds: [articles[1]!.id] })

  test('what was changed, added and removed is so at the next question', () => {
    expect(firstOf(revised, '扫地机器人的续航')).toBe(first.id)
    expect(revised.getArticle(first.id)?.version).toBe(2)
    expect(firstOf(revised, '猫砂盆可以拆么')).toBe('added')
    expect(revised.getArticle(articles[1]!.id)).toBeUndefined()
    expect(firstOf(revised, articles[1]!.questions[0]!)).not.toBe(articles[1]!.id)
    expect(revised.size).toBe(articles.length)
  })

  test('who holds the older one goes on searching that', () => {
    expect(whole.getArticle(first.id)?.version).toBe(1)
    expect(firstOf(whole, articles[1]!.questions[0]!)).toBe(articles[1]!.id)
    expect(whole.size).toBe(articles.length)
  })

  test('an article changed twice, then removed, leaves nothing behind', () => {
    const again = revised.revise({ changed: [{ ...added, version: 3 }], removedIds: [] })
    expect(again.getArticle('added')?.version).toBe(3)
    const without = again.revise({ changed: [], removedIds: ['added', 'never there'] })
    expect(firstOf(without, '猫砂盆可以拆么')).not.toBe('added')
    expect(without.size).toBe(articles.length - 1)
  })

  test('many changes make one index that answers like one built anew', () => {
    const changed = articles.slice(0, 60).map((article) => ({ ...article, version: 2 }))
    const more = Array.from({ length: 500 }, (_, at) => ({ ...added, id: `more-${at}`, title: `第 ${at} 款怎么用` }))
    const removedIds = articles.slice(60, 70).map(({ id }) => id)
    const merged = whole.revise({ changed: [...changed, ...more], removedIds })
    const fresh = createKnowledgeIndex([...articles.slice(70), ...changed, ...more])
    expect(merged.size).toBe(fresh.size)
    expect(answersOf(merged)).toEqual(answersOf(fresh))
  })
})

describe('an index is kept and taken up again', () => {
  const whole = createKnowledgeIndex(articles)
  const kept = structuredClone(whole.snapshot())

  test('it answers as before', () => {
    const restored = restoreKnowledgeIndex(kept, articles)
    expect(restored === null ? null : answersOf(restored)).toEqual(answersOf(whole))
  })

  test('what changed meanwhile is read anew', () => {
    const today = [rewritten, added, ...articles.slice(2)]
    const restored = restoreKnowledgeIndex(kept, today)!
    expect(restored.size).toBe(today.length)
    expect(firstOf(restored, '猫砂盆可以拆么')).toBe('added')
    expect(firstOf(restored, '扫地机器人的续航')).toBe(first.id)
    expect(restored.getArticle(articles[1]!.id)).toBeUndefined()
  })

  test.each([
    ['made by other code', { ...kept, version: '0' }],
    ['with a block missing', { ...kept, blocks: { ...kept.blocks, postings: new ArrayBuffer(0) } }],
    ['cut short', { ...kept, blocks: { ...kept.blocks, fieldTerms: kept.blocks.fieldTerms!.slice(0, 42) } }],
    ['with an article too many', { ...kept, ids: [...kept.ids, 'x'] }],
  ])('one %s is refused', (_, snapshot) => {
    expect(restoreKnowledgeIndex(snapshot, articles)).toBeNull()
  })
})

test('building says how far it is', () => {
  const steps = [...buildKnowledgeIndex(articles)]
  expect(steps.length).toBeGreaterThan(2)
  expect(steps).toEqual(steps.toSorted((a, b) => a - b))
  expect(steps.at(-1)).toBeLessThanOrEqual(articles.length)
})

test('a later re-ranker gets the best passages and has the last word', () => {
  const index = createKnowledgeIndex(articles, { rerank: (passages) => passages.toReversed() })
  const plain = createKnowledgeIndex(articles)
  const query = { text: asked[3]!, now, locale: 'zh-CN', limit: 100 }
  const [found, usual] = [index.retrieve(query), plain.retrieve(query)]
  const idsOf = (one: typeof found) => (one.kind === 'found' ? one.passages.map(({ article }) => article.id) : [])
  expect(idsOf(usual).length).toBeGreaterThan(3)
  expect(idsOf(found)).toEqual(idsOf(usual).toReversed())
})
