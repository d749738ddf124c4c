import { beforeEach, expect, test } from 'vitest'
import type { IndexSnapshot } from '../knowledge/knowledge-index.ts'
import type { LocalArticle } from '../protocol/local-shop.ts'
import type { Store } from '../store/store.ts'
import { LocalArticles } from './local-articles.ts'
import { FakeDevice } from './test/fake-device.ts'
import { FakeEdge } from './test/fake-edge.ts'
import { toBody } from './test/local-device.ts'

let device: FakeDevice
beforeEach(() => {
  device = new FakeDevice()
})

const one = (id: string, question: string): LocalArticle => ({
  article: { id, ...toBody(question, '手洗'), state: 'live', version: 1, author: '本机' },
  ...{ at: '2026-11-21T10:00:00.000Z', importId: null, sent: null },
})

/** A start over what the device holds; `kept` is the index that was read from it. */
async function start(change: (store: Store) => Partial<Store> = () => ({})) {
  const given = device.openStore('kefu-seller')
  let kept: IndexSnapshot | null = null
  const store: Store = {
    ...given,
    async loadIndex(name) {
      kept = await given.loadIndex(name)
      return kept
    },
    ...change(given),
  }
  const { env } = device.openTab(new FakeEdge(() => device.nowMs))
  const articles = new LocalArticles({ env, store, onChange: () => {}, onArticles: async () => {} })
  await articles.load()
  const find = (text: string) => {
    const found = articles.held?.index.retrieve({ text, now: new Date(device.nowMs), locale: 'zh-CN' })
    return found?.kind === 'found' ? found.passages[0]?.article.id : null
  }
  const isTakenUp = () => kept !== null && articles.held?.index.core === kept.blocks.postings
  return { articles, store: given, find, isTakenUp }
}

test('the index is kept when all is quiet, and serves the next start although articles changed since', async () => {
  const first = await start()
  await first.articles.apply({ put: [one('a-1', '羊毛袜怎么洗'), one('a-2', '雨伞怎么收')] })
  await device.elapse(4_000)
  await first.articles.apply({ put: [one('a-3', '帐篷怎么搭')], removed: ['a-2'] })
  first.articles.close()
  const second = await start()
  expect(second.isTakenUp()).toBe(true)
  expect(['羊毛袜怎么洗', '帐篷怎么搭'].map(second.find)).toEqual(['a-1', 'a-3'])
  expect(second.articles.held?.index.getArticle('a-2')).toBeUndefined()
})

test('the index of a shop is another, and both stay where they are', async () => {
  const { articles, store } = await start()
  await articles.apply({ put: [one('a-1', '羊毛袜怎么洗')] })
  await device.elapse(4_000)
  expect(await store.loadIndex()).toBeNull()
  await store.forgetShop()
  expect((await start()).isTakenUp()).toBe(true)
})

test('a disk without room for the index is told of; the articles stay', async () => {
  const { articles, find } = await start(() => ({ saveIndex: async () => false }))
  await articles.apply({ put: [one('a-1', '羊毛袜怎么洗')] })
  expect(articles.hasNoRoom).toBe(false)
  await device.elapse(4_000)
  expect([articles.hasNoRoom, find('羊毛袜怎么洗')]).toEqual([true, 'a-1'])
})

test('a search finds what came before the first one and after it, and nothing that is gone', async () => {
  const { articles } = await start()
  const find = async (words: string) => (await articles.list(words, 0)).articles.map(({ article }) => article.id)
  await articles.apply({ put: [one('a-1', '羊毛袜怎么洗'), one('a-2', '羊毛袜起球')] })
  expect((await find('ymw')).sort()).toEqual(['a-1', 'a-2'])
  await articles.apply({ put: [one('a-3', '羊毛袜缩水')], removed: ['a-1'] })
  expect((await find('ymw')).sort()).toEqual(['a-2', 'a-3'])
})
