import { createKnowledgeIndex } from '../../knowledge/create-knowledge-index.ts'
import { learnTopics } from '../../knowledge/rerank/topic-table.ts'
import { restoreKnowledgeIndex } from '../../knowledge/restore-knowledge-index.ts'
import { moreTopics } from '../../knowledge/words/topics-more/more-topics.ts'
import type { FeedArticle } from '../../protocol/article.ts'
import { openStore } from '../../store/open-store.ts'
import type { Store } from '../../store/store.ts'
import { createManyArticles } from '../create-many-articles.ts'
import type { IndexTimes, IndexWish } from './index-times.ts'

/** Runs in a worker thread of a browser, as the engines do: what the search index costs there. */
const now = new Date('2026-11-21T06:00:00.000Z')
const rounds = 5
const pageSize = 500

// As a device is after its first answer.
learnTopics(moreTopics)

self.onmessage = ({ data }: MessageEvent<IndexWish>) => {
  measure(data).then(
    (times) => self.postMessage({ times }),
    (error: unknown) => self.postMessage({ error: String(error) }),
  )
}

/** What is measured stays reachable, so that the page can weigh it. */
const kept: unknown[] = []

async function measure({ count, asked, storesArticles }: IndexWish): Promise<IndexTimes> {
  const articles = createManyArticles(count, now)
  kept.push(articles)
  const { ms: buildMs, value: index } = await time(() => createKnowledgeIndex(articles))
  kept.push(index)
  const search = (text: string) => index.retrieve({ text, now, locale: 'zh-CN' })
  for (const text of asked) search(text)
  const searchMs: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    for (const text of asked) searchMs.push((await time(() => search(text))).ms)
  }
  const snapshot = index.snapshot()
  const store = await openStore(`bench-${count}`)
  if (storesArticles) await storeArticles(store, articles)
  const keep = await time(() => store.saveIndex(snapshot, 1))
  return {
    ...{ buildMs, searchMs, keepMs: keep.value ? keep.ms : Number.NaN },
    blockBytes: Object.values(snapshot.blocks).reduce((sum, block) => sum + block.byteLength, 0),
    ...(await measureRestore(store, articles, storesArticles)),
    reviseOneMs: await measureRevise(articles, 1),
    reviseManyMs: await measureRevise(articles, 500),
  }
}

async function measureRestore(store: Store, articles: FeedArticle[], storesArticles: boolean) {
  const restoreMs: number[] = []
  const startMs: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const begun = performance.now()
    if (storesArticles) await store.loadRecords()
    const from = performance.now()
    const snapshot = await store.loadIndex()
    const restored = snapshot === null ? null : restoreKnowledgeIndex(snapshot, articles)
    if (restored === null) throw new Error('the index that was kept could not be taken up')
    restoreMs.push(performance.now() - from)
    if (storesArticles) startMs.push(performance.now() - begun)
  }
  return { restoreMs, startMs }
}

async function measureRevise(articles: FeedArticle[], count: number): Promise<number[]> {
  const index = kept.at(-1) as ReturnType<typeof createKnowledgeIndex>
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const changed = articles
      .slice(round * count, (round + 1) * count)
      .map((article) => ({ ...article, title: `${article.title}第${round}次改` }))
    times.push((await time(() => index.revise({ changed, removedIds: [] }))).ms)
  }
  return times
}

async function storeArticles(store: Store, articles: FeedArticle[]): Promise<void> {
  for (let from = 0; from < articles.length; from += pageSize) {
    const changed = articles
      .slice(from, from + pageSize)
      .map((body) => ({ kind: 'article' as const, id: body.id, body }))
    await store.saveFeedPage({
      ...{ snapshot: from === 0, revision: from + 1, more: true, changed, removed: [], now: now.toISOString() },
    })
  }
}

async function time<T>(work: () => T | Promise<T>): Promise<{ ms: number; value: T }> {
  const from = performance.now()
  const value = await work()
  return { ms: performance.now() - from, value }
}
