import { expect, test } from 'vitest'
import { termKey } from '../term-key.ts'
import { toTerms } from '../to-terms.ts'
import { TopicSum } from './topic-sum.ts'
import { createTopicTable } from './topic-table.ts'

const table = createTopicTable([
  ['缩水 变小 洗小 紧得穿不上', '掉色 褪色 染色 一盆墨水'],
  ['发霉 长毛 绿点 切掉还能吃'],
])

function nearnessOf(text: string, sum = new TopicSum(table)) {
  for (const term of toTerms(text)) {
    const word = table.words.get(termKey(term))
    if (word !== undefined) sum.add(word)
  }
  return sum.take()
}

test.each([
  ['毛衣洗了一次紧得套不进', 0],
  ['盆里像倒了墨水', 1],
  ['面包上有绿点', 2],
])('%s is nearest to topic %i', (text, topic) => {
  const { topics, shares } = nearnessOf(text)
  expect(topics[0]).toBe(topic)
  expect(shares[0]).toBe(1)
})

test('the trade of what was said stands out', () => {
  const { trades } = nearnessOf('发霉了切掉能吃吗')
  expect(trades[1]).toBeGreaterThan(0.9)
})

test('nothing known is near to nothing, and a sum begins anew', () => {
  const sum = new TopicSum(table)
  expect(nearnessOf('发霉', sum).topics[0]).toBe(2)
  const { topics, trades } = nearnessOf('hello', sum)
  expect(topics).toHaveLength(0)
  expect([...trades]).toEqual([0, 0])
})
