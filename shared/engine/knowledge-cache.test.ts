import { beforeEach, describe, expect, test } from 'vitest'
import type { IndexSnapshot } from '../knowledge/knowledge-index.ts'
import type { FeedPage, FeedRecord } from '../protocol/shop.ts'
import type { Store } from '../store/store.ts'
import type { HttpResult } from '../sync/http.ts'
import { createBackground } from './background.ts'
import { KnowledgeCache } from './knowledge-cache.ts'
import { FakeDevice, settle } from './test/fake-device.ts'
import { FakeEdge } from './test/fake-edge.ts'
import { fakeFeed } from './test/fake-feed.ts'

let device: FakeDevice
let asked: string[]
/** What the edge answers to each `since`; anything else is a dead network. */
let pages: Record<number, FeedPage>

beforeEach(() => {
  device = new FakeDevice()
  asked = []
  pages = { 0: toPage({ snapshot: true, revision: 1, changed: fakeFeed }) }
})

const now = new Date('2026-11-21T10:00:00.000Z')
const toPage = (change: Partial<FeedPage>): FeedPage => ({
  ...{ snapshot: false, revision: 0, more: false, changed: [], removed: [], now: now.toISOString() },
  ...change,
})
const write = (id: string, question: string): FeedRecord => {
  const [template] = fakeFeed.flatMap((record) => (record.kind === 'article' ? [record] : []))
  return { ...template!, id, body: { ...template!.body, id, title: question, questions: [question] } }
}

async function openTab(name: string, change: (store: Store) => Store = (store) => store) {
  const { env, kill } = device.openTab(new FakeEdge(() => device.nowMs))
  const store = change(await env.openStore('knowledge'))
  const cache = new KnowledgeCache({
    ...{ env, store, background: createBackground(env.log), onChange: () => {} },
    async fetchPage(since): Promise<HttpResult<FeedPage>> {
      asked.push(`${name} since ${since}`)
      const page = pages[since]
      return page ? { ok: true, value: page } : { ok: false, reason: { kind: 'network' } }
    },
  })
  await cache.load()
  const answerTo = (text: string) => {
    const found = cache.held?.index.retrieve({ text, now, locale: 'zh-CN' })
    return found?.kind === 'found' ? found.passages[0]?.article.id : found?.kind
  }
  return { cache, store, kill, answerTo }
}

/** Long enough for the index to be written. */
const rest = () => device.elapse(5_000)

describe('what changed is followed', () => {
  test('without building the index again', async () => {
    const { cache, answerTo } = await openTab('a')
    await cache.pull()
    const before = cache.held!.index
    pages[1] = toPage({ revision: 2, changed: [write('tent', '帐篷怎么收')] })
    await cache.pull()
    expect([answerTo('帐篷怎么收'), answerTo('冲锋衣怎么洗')]).toEqual(['tent', 'washing'])
    expect(cache.held!.index.core === before.core).toBe(true)
    pages[2] = toPage({ revision: 3, removed: [{ kind: 'article', id: 'washing' }] })
    await cache.pull()
    expect(answerTo('冲锋衣怎么洗')).not.toBe('washing')
    expect(cache.state).toEqual({ kind: 'ready', revision: 3, articles: 1 })
  })

  test('over all pages of many weeks, and one that was cut off goes on where it stopped', async () => {
    const { cache, answerTo } = await openTab('a')
    await cache.pull()
    pages[1] = toPage({ revision: 5, more: true, changed: [write('tent', '帐篷怎么收'), write('stove', '炉头怎么点')] })
    await cache.pull()
    expect([answerTo('帐篷怎么收'), cache.state]).toEqual(['tent', { kind: 'ready', revision: 5, articles: 3 }])
    pages[5] = toPage({ revision: 9, more: true, removed: [{ kind: 'article', id: 'tent' }] })
    pages[9] = toPage({ revision: 12, changed: [write('stove', '炉头怎么熄火')] })
    await cache.pull()
    expect(asked).toEqual([0, 1, 5, 5, 9].map((since) => `a since ${since}`))
    expect(cache.state).toEqual({ kind: 'ready', revision: 12, articles: 2 })
    expect([answerTo('帐篷怎么收'), answerTo('炉头怎么熄火')]).not.toContain('tent')
    expect(cache.held?.index.getArticle('stove')?.title).toBe('炉头怎么熄火')
  })

  test('to a snapshot that goes back, of an edge that was reset', async () => {
    const { cache, answerTo } = await openTab('a')
    pages[0] = toPage({ snapshot: true, revision: 40, changed: [...fakeFeed, write('tent', '帐篷怎么收')] })
    await cache.pull()
    pages[40] = toPage({ snapshot: true, revision: 3, more: true, changed: fakeFeed.slice(0, 3) })
    pages[3] = toPage({ revision: 4, changed: [write('stove', '炉头怎么点')] })
    cache.noticeRevision(4)
    await cache.pull()
    expect(cache.state).toEqual({ kind: 'ready', revision: 4, articles: 1 })
    expect([answerTo('炉头怎么点'), cache.held?.index.getArticle('tent')]).toEqual(['stove', undefined])
  })
})

describe('the index is kept', () => {
  const capture = (kept: (IndexSnapshot | null)[]) => (store: Store) => ({
    ...store,
    async loadIndex() {
      kept.push(await store.loadIndex())
      return kept.at(-1) ?? null
    },
  })

  test('when all is quiet, and taken up at the next start', async () => {
    const first = await openTab('a')
    await first.cache.pull()
    expect(await first.store.loadIndex()).toBeNull()
    await rest()
    const kept: (IndexSnapshot | null)[] = []
    const second = await openTab('b', capture(kept))
    expect(second.cache.held?.index.core === kept[0]?.blocks.postings).toBe(true)
    expect(second.answerTo('冲锋衣怎么洗')).toBe('washing')
  })

  test('and serves although articles changed since', async () => {
    const first = await openTab('a')
    await first.cache.pull()
    await rest()
    pages[1] = toPage({ revision: 2, changed: [write('washing', '帐篷怎么收')] })
    await first.cache.pull()
    first.cache.close()
    const kept: (IndexSnapshot | null)[] = []
    const second = await openTab('b', capture(kept))
    expect(second.cache.held?.index.core === kept[0]?.blocks.postings).toBe(true)
    expect(second.cache.held?.index.getArticle('washing')?.title).toBe('帐篷怎么收')
    expect([second.answerTo('帐篷'), second.answerTo('冲锋衣')]).toEqual(['washing', 'nothing'])
  })

  test.each([
    ['of another version', (kept: IndexSnapshot) => ({ ...kept, version: '0' })],
    ['that is torn', (kept: IndexSnapshot) => ({ ...kept, blocks: { ...kept.blocks, postings: new ArrayBuffer(8) } })],
    ['of another shop', (kept: IndexSnapshot) => ({ ...kept, ids: kept.ids.map((id) => `other-${id}`) })],
  ])('one %s is built anew without a word', async (_, spoil) => {
    const first = await openTab('a')
    await first.cache.pull()
    await rest()
    await first.store.saveIndex(spoil((await first.store.loadIndex())!), 1)
    const second = await openTab('b')
    expect(second.answerTo('冲锋衣怎么洗')).toBe('washing')
    expect(second.cache.state).toEqual({ kind: 'ready', revision: 1, articles: 1 })
    expect(device.logged).toEqual([])
  })

  test('and a disk without room for it is told of; articles stay', async () => {
    let hasRoom = false
    const { cache, store } = await openTab('a', (given) => ({
      ...given,
      saveIndex: async (snapshot, revision) => hasRoom && given.saveIndex(snapshot, revision),
    }))
    await cache.pull()
    await rest()
    expect(cache.state).toEqual({ kind: 'ready', revision: 1, articles: 1, indexKept: false })
    expect((await store.loadRecords()).records).toHaveLength(fakeFeed.length)
    hasRoom = true
    pages[1] = toPage({ revision: 2, changed: [write('tent', '帐篷怎么收')] })
    await cache.pull()
    await rest()
    expect(cache.state).toEqual({ kind: 'ready', revision: 2, articles: 2 })
  })
})

describe('of several tabs', () => {
  const openBoth = async () => {
    const [first, second] = [await openTab('a'), await openTab('b')]
    first.cache.join('shop')
    await settle()
    second.cache.join('shop')
    await settle()
    return { first, second }
  }

  test('one pulls and saves, and the other learns of it', async () => {
    const { first, second } = await openBoth()
    second.cache.noticeRevision(1)
    await settle()
    expect(asked).toEqual(['a since 0'])
    expect(second.answerTo('冲锋衣怎么洗')).toBe('washing')
    pages[1] = toPage({ revision: 2, changed: [write('tent', '帐篷怎么收')] })
    for (const { cache } of [second, first]) cache.noticeRevision(2)
    await settle()
    expect(asked).toEqual(['a since 0', 'a since 1'])
    expect([first.answerTo('帐篷怎么收'), second.answerTo('帐篷怎么收')]).toEqual(['tent', 'tent'])
    expect(second.cache.state).toEqual(first.cache.state)
  })

  test('only the one that pulls writes the index', async () => {
    const writers: string[] = []
    const watch = (name: string) => (store: Store) => ({
      ...store,
      async saveIndex(...given: Parameters<Store['saveIndex']>) {
        writers.push(name)
        return store.saveIndex(...given)
      },
    })
    const [first, second] = [await openTab('a', watch('a')), await openTab('b', watch('b'))]
    for (const { cache } of [first, second]) cache.join('shop')
    await rest()
    second.cache.noticeRevision(1)
    await rest()
    expect([second.cache.state.kind, writers]).toEqual(['ready', ['a']])
  })

  test('the other goes on when the first closes, with what was missed', async () => {
    const { first, second } = await openBoth()
    first.kill()
    pages[1] = toPage({ revision: 2, changed: [write('tent', '帐篷怎么收')] })
    await settle()
    expect(asked).toEqual(['a since 0', 'b since 1'])
    expect(second.answerTo('帐篷怎么收')).toBe('tent')
  })

  test('those that cannot share a store pull for themselves', async () => {
    device.storage = { kind: 'memory', why: 'quota' }
    const { first, second } = await openBoth()
    for (const { cache } of [first, second]) cache.noticeRevision(1)
    await settle()
    expect(asked).toEqual(['a since 0', 'b since 0'])
    expect([first.answerTo('冲锋衣怎么洗'), second.answerTo('冲锋衣怎么洗')]).toEqual(['washing', 'washing'])
  })
})
