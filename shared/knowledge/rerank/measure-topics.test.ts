import { describe, expect, test } from 'vitest'
import { createKnowledgeIndex } from '../create-knowledge-index.ts'
import { sampleFeedArticle } from '../sample-article.ts'
import { elsewhereTrade, topicsByTrade } from './topic-lines.ts'
import { learnTopics } from './topic-table.ts'

const now = new Date('2026-11-22T06:00:00.000Z')

const article = (id: string, questions: string[], answer: string) =>
  sampleFeedArticle({ id, title: questions[0]!, questions, answers: [{ id: 'A', text: answer }] })

const index = createKnowledgeIndex([
  article('dandruff', ['去屑用哪款', '头屑多怎么办'], '含吡硫翁锌的那款，隔天一次。'),
  article('shrink', ['羊毛衫缩水怎么办'], '泡温水加柔顺剂，平铺拉回。'),
  article('swollen', ['充电宝鼓包还能用吗'], '停用，放到空处，联系售后。'),
  article('freight', ['退货运费谁出'], '质量问题我们出。'),
  article('late', ['什么时候发货'], '四十八小时内发出。'),
])

test.each([
  ['深色外套上掉一层雪花', 'dandruff'],
  ['过了遍热水 袖子短了一大截', 'shrink'],
  ['肚子变大 盖子都合不上了', 'swollen'],
  ['送回去要花的钱算在谁头上', 'freight'],
  ['付完款都三天了 货还没动静', 'late'],
])('%s means %s, though it shares no word with it', (text, id) => {
  const found = index.retrieve({ text, now, locale: 'zh-CN' })
  expect(found.kind === 'found' ? found.passages[0]?.article.id : found.kind).toBe(id)
})

describe('a matter that few shops have an article on', () => {
  const elsewhere = topicsByTrade.map((_, trade) => (trade === elsewhereTrade ? ['停车 车位 停车费 负一楼'] : []))
  const parking = createKnowledgeIndex([article('parking', ['停车多少钱', '停车费'], '两小时内免费。')])
  const scoreIn = (shop: typeof index) => {
    const found = shop.retrieve({ text: '停车免费吗 停车费运费', now, locale: 'zh-CN' })
    return found.kind === 'found' ? found.passages[0]!.score : 0
  }

  test('speaks against every other article, and not against the one on it', () => {
    const before = { other: scoreIn(index), own: scoreIn(parking) }
    learnTopics(elsewhere)
    const after = { other: scoreIn(index), own: scoreIn(parking) }
    learnTopics([])
    expect(after.other).toBeLessThan(before.other * 0.6)
    expect(after.own).toBeGreaterThan(before.own * 0.7)
  })
})
