import { expect, test } from 'vitest'
import type { Article } from '../protocol/article.ts'
import type { ReviewRequest } from '../protocol/desk-review.ts'
import { createArticleReview } from './article-review.ts'
import { fakeFeed } from './test/fake-feed.ts'
import { toCatalogue } from './to-catalogue.ts'

const rules = toCatalogue(fakeFeed)
const write = (id: string, text: string): Article => ({
  ...{ id, title: `问题 ${id}`, questions: ['怎么问'], answers: [{ id: 'A', text }], relatedIds: [] },
  ...{ handoffCondition: null, layer: 'base', category: ['售后'], productIds: [], channels: ['widget'] },
  ...{ locale: 'zh-CN', validFrom: null, validTo: null, state: 'live', version: 1, author: '测试' },
})
const wanted: ReviewRequest = {
  articles: [write('a', '未付款的订单 30 分钟后自动关闭。'), write('b', '下单 24 小时没付款会取消。')],
  ...{ draftId: null, unused: [], productIds: [], now: '2026-11-22T06:00:00.000Z' },
}

/** A thread whose clock goes on by a slice with every look, so that it rests after each step. */
function thread() {
  let now = 0
  let rests = 0
  const waiting: (() => void)[] = []
  const env = {
    now: () => (now += 10),
    setTimer: (run: () => void) => {
      rests += 1
      waiting.push(run)
      return () => {}
    },
  }
  const work = async () => {
    for (let at = 0; at < 100; at += 1) {
      waiting.shift()?.()
      await Promise.resolve()
    }
  }
  return { review: createArticleReview(env), work, rests: () => rests }
}

test('rests between slices, so that drafts and messages go on', async () => {
  const { review, work, rests } = thread()
  const found = review(wanted, rules)
  await work()
  expect(await found).toMatchObject([{ kind: 'contradiction', a: { place: { articleId: 'a' } } }])
  expect(rests()).toBeGreaterThan(3)
})

test('a newer review ends the older one; without rules there is none', async () => {
  const { review, work } = thread()
  const [older, newer] = [review(wanted, rules), review({ ...wanted, articles: [] }, rules)]
  await work()
  expect([await older, await newer]).toEqual([null, []])
  expect(await review(wanted, null)).toBeNull()
})
