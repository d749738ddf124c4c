import { describe, expect, test } from 'vitest'
import { createRandom } from '../intents/random.ts'
import type { FeedArticle } from '../protocol/article.ts'
import { buildKnowledgeIndex, createKnowledgeIndex } from './create-knowledge-index.ts'
import type { ArticleChanges, KnowledgeIndex } from './knowledge-index.ts'
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
    return found.passages.map(({ article, score }) => `${article.id} v${article.version} ${score.toFixed(9)}`).join(' ')
  })
}

function firstOf(index: KnowledgeIndex, text: string): string | undefined {
  const found = index.retrieve({ text, now, locale: 'zh-CN' })
  return found.kind === 'found' ? found.passages[0]?.article.id : undefined
}

function turned(block: ArrayBuffer): ArrayBuffer {
  return Uint32Array.from(new Uint32Array(block)).reverse().buffer
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
    const more = Array.from({ length: 1_000 }, (_, at) => ({ ...added, id: `more-${at}`, title: `第 ${at} 款怎么用` }))
    const removedIds = articles.slice(60, 70).map(({ id }) => id)
    const merged = whole.revise({ changed: [...changed, ...more], removedIds })
    const fresh = createKnowledgeIndex([...articles.slice(70), ...changed, ...more])
    expect(merged.size).toBe(fresh.size)
    expect(answersOf(merged)).toEqual(answersOf(fresh))
  })
})

/** A shop lives on: articles come, are reworded, go and come back, one by one or by the hundred. */
function liveOn(seed: number): { steps: ArticleChanges[]; left: FeedArticle[] } {
  const random = createRandom(seed)
  const held = new Map(articles.map((article) => [article.id, article]))
  const pick = <T>(list: T[]): T => list[Math.floor(random() * list.length)]!
  const steps = Array.from({ length: 12 }, (_, at): ArticleChanges => {
    const many = at % 6 === 5 ? 400 : 4
    const changed = Array.from({ length: Math.ceil(random() * many) }, (): FeedArticle => {
      const [one, other] = [pick(articles), pick(articles)]
      const id = random() < 0.4 ? `new-${Math.floor(random() * 900)}` : one.id
      return { ...one, id, title: other.title, questions: other.questions.slice(at % 2), version: at + 2 }
    })
    const removedIds = Array.from({ length: Math.ceil(random() * many * 0.5) }, () => pick([...held.keys()]))
    const staying = removedIds.filter((id) => changed.every((article) => article.id !== id))
    for (const id of staying) held.delete(id)
    for (const article of changed) held.set(article.id, article)
    return { changed, removedIds: staying }
  })
  return { steps, left: [...held.values()] }
}

describe('however a shop got there, its index answers like one built anew', () => {
  const seeds = [1, 2, 3, 4]

  test.each(seeds)('followed change by change (%i)', (seed) => {
    const { steps, left } = liveOn(seed)
    const followed = steps.reduce((index, step) => index.revise(step), createKnowledgeIndex(articles))
    expect(followed.size).toBe(left.length)
    expect(answersOf(followed)).toEqual(answersOf(createKnowledgeIndex(left.toReversed())))
  })

  test.each(seeds)('taken up again from an old snapshot (%i)', (seed) => {
    const { left } = liveOn(seed)
    const restored = restoreKnowledgeIndex(createKnowledgeIndex(articles).snapshot(), left)!
    expect(answersOf(restored)).toEqual(answersOf(createKnowledgeIndex(left)))
  })

  test.each([
    ['that forgets a change', (steps: ArticleChanges[]) => steps.slice(1)],
    ['that takes changes in another order', (steps: ArticleChanges[]) => steps.toReversed()],
    ['that removes nothing', (steps: ArticleChanges[]) => steps.map(({ changed }) => ({ changed, removedIds: [] }))],
    [
      'that adds and never rewords',
      (steps: ArticleChanges[]) =>
        steps.map(({ changed, removedIds }) => ({
          changed: changed.filter(({ id }) => id.startsWith('new-')),
          removedIds,
        })),
    ],
  ])('one %s does not', (_, spoil) => {
    const { steps, left } = liveOn(1)
    const spoiled = spoil(steps).reduce((index, step) => index.revise(step), createKnowledgeIndex(articles))
    expect(answersOf(spoiled)).not.toEqual(answersOf(createKnowledgeIndex(left)))
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

  test('one that is kept again after that knows what it holds', () => {
    const today = [rewritten, ...articles.slice(1)]
    const again = restoreKnowledgeIndex(kept, today)!.snapshot()
    expect(answersOf(restoreKnowledgeIndex(again, today)!)).toEqual(answersOf(createKnowledgeIndex(today)))
    expect(firstOf(restoreKnowledgeIndex(again, today)!, '扫地机器人的续航')).toBe(first.id)
  })

  test.each([
    ['made by other code', { ...kept, version: '0' }],
    ['with a block missing', { ...kept, blocks: { ...kept.blocks, postings: new ArrayBuffer(0) } }],
    ['with other numbers in it', { ...kept, blocks: { ...kept.blocks, postings: turned(kept.blocks.postings!) } }],
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
