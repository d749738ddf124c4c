import { afterEach, expect, test } from 'vitest'
import { createKnowledgeIndex } from '../knowledge/create-knowledge-index.ts'
import { topicsByTrade } from '../knowledge/rerank/topic-lines.ts'
import { learnTopics } from '../knowledge/rerank/topic-table.ts'
import { sampleFeedArticle } from '../knowledge/sample-article.ts'
import { createShopperEngine } from './create-shopper-engine.ts'
import { LaterTopics } from './later-topics.ts'
import { FakeDevice, settle } from './test/fake-device.ts'
import { FakeEdge } from './test/fake-edge.ts'

const article = (id: string, question: string) =>
  sampleFeedArticle({ id, title: question, questions: [question], answers: [{ id: 'A', text: '好的。' }] })

const index = createKnowledgeIndex([article('shrink', '洗了缩水怎么办'), article('late', '什么时候发货')])
/** A word nobody says, for the topics of clothes that shrink. */
const later = topicsByTrade.map((lines) => lines.map((line) => (line.includes('缩水') ? 'zorble' : '')))

const scoreOf = (word: string): number =>
  index.scoreArticle('shrink', { text: `${word} 缩`, now: new Date('2026-11-22T06:00:00.000Z'), locale: 'zh-CN' })

const isKnown = () => scoreOf('zorble') > scoreOf('quixby')

afterEach(() => learnTopics([]))

test('an index that stands knows the words as soon as they have come', async () => {
  expect(isKnown()).toBe(false)
  await new LaterTopics(async () => later).learn()
  expect(isKnown()).toBe(true)
})

test('they are fetched once, and again where that failed', async () => {
  let asked = 0
  const topics = new LaterTopics(async () => {
    asked += 1
    if (asked === 1) throw new TypeError('Failed to fetch')
    return later
  })
  await topics.learn()
  expect(isKnown()).toBe(false)
  await topics.learn()
  await topics.learn()
  expect({ asked, known: isKnown() }).toEqual({ asked: 2, known: true })
})

test('a device fetches them once it rests after an answer, not before', async () => {
  const device = new FakeDevice()
  let asked = 0
  device.loadTopics = async () => {
    asked += 1
    return []
  }
  const { env } = device.openTab(new FakeEdge(() => device.nowMs))
  const engine = createShopperEngine(env)
  await engine.start({ shop: 'demo', edge: 'https://edge.test', locale: 'zh-CN' })
  await settle()
  expect(asked).toBe(0)
  await engine.postMessage('你好')
  await device.elapse(5_000)
  await engine.postMessage('在吗')
  await device.elapse(5_000)
  expect(asked).toBe(0)
  await device.elapse(5_000)
  await engine.postMessage('还在吗')
  await device.elapse(20_000)
  expect(asked).toBe(1)
})
