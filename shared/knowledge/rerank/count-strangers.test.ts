import { afterAll, beforeAll, expect, test } from 'vitest'
import { createKnowledgeIndex } from '../create-knowledge-index.ts'
import { sampleFeedArticle } from '../sample-article.ts'
import { moreTopics } from '../words/topics-more/more-topics.ts'
import { learnTopics } from './topic-table.ts'

// All topics are known, those that name goods among them.
beforeAll(() => learnTopics(moreTopics))
afterAll(() => learnTopics([]))

const now = new Date('2026-11-22T06:00:00.000Z')

const article = (id: string, question: string, answer: string) =>
  sampleFeedArticle({ id, title: question, questions: [question], answers: [{ id: 'A', text: answer }] })

const index = createKnowledgeIndex([
  article('noise', '加湿器声音大不大', '睡眠档三十分贝。'),
  article('return', '怎么退货', '七天内申请，配件和滤芯一起寄回。'),
  article('filter', '多久换一次芯', '滤芯半年一换。'),
])

function scoreOf(text: string, subjects?: string[]): number {
  const found = index.retrieve({ text, now, locale: 'zh-CN', ...(subjects === undefined ? {} : { subjects }) })
  return found.kind === 'found' ? found.passages[0]!.score : 0
}

test('goods that nothing here mentions speak against an answer', () => {
  expect(scoreOf('跑步机声音大不大')).toBeLessThan(scoreOf('这机子声音大不大') / 2)
})

test('what an answer mentions, or the shop sells, is no stranger', () => {
  expect(scoreOf('滤芯声音大不大')).toBeGreaterThan(scoreOf('跑步机声音大不大') * 1.5)
  expect(scoreOf('跑步机声音大不大', ['静音跑步机'])).toBeGreaterThan(scoreOf('跑步机声音大不大'))
})

test('what every shop is asked is answered for any goods', () => {
  expect(scoreOf('跑步机怎么退货')).toBeGreaterThan(0.4)
})
