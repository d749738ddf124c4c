import { afterAll, beforeAll, expect, test } from 'vitest'
import { elsewhereTopics } from '../words/topics-more/elsewhere.data.ts'
import { moreTopics } from '../words/topics-more/more-topics.ts'
import { elsewhereTrade, topicsByTrade } from './topic-lines.ts'
import { getTopicTable, learnTopics } from './topic-table.ts'

beforeAll(() => learnTopics([]))
afterAll(() => learnTopics([]))

const lines = topicsByTrade.flat()

test('topics are written with single blanks, and no word twice', () => {
  expect(lines.filter((line) => line.split(' ').includes(''))).toEqual([])
  expect(lines.filter((line) => new Set(line.split(' ')).size !== line.split(' ').length)).toEqual([])
})

test('each topic says its matter in several ways', () => {
  expect(lines.length).toBeGreaterThan(1000)
  const words = lines.reduce((sum, line) => sum + line.split(' ').length, 0)
  expect(words / lines.length).toBeGreaterThan(8)
})

test('the table knows every trade and numbers topics within 16 bits', () => {
  const { trades, tradeCount, breadths } = getTopicTable()
  expect(tradeCount).toBe(topicsByTrade.length)
  expect(Math.max(...trades)).toBe(elsewhereTrade - 1)
  expect(breadths.length).toBeLessThan(0x10000)
})

test('further words stand beside the topics they add to, and repeat none of theirs', () => {
  expect(moreTopics).toHaveLength(topicsByTrade.length)
  for (const [trade, added] of moreTopics.entries()) {
    const own = added.length === 0 ? [] : (topicsByTrade[trade]?.slice(-added.length) ?? [])
    const repeated = added.flatMap((line, at) => {
      const held = new Set(own[at]?.split(' '))
      return line.split(' ').filter((word) => held.has(word))
    })
    expect(repeated).toEqual([])
    expect(added.filter((line) => line !== '' && line.split(' ').includes(''))).toEqual([])
  }
})

test('learned, they make no topic twice, and matters elsewhere become topics of their own', () => {
  learnTopics(moreTopics)
  const { breadths, trades } = getTopicTable()
  expect(breadths).toHaveLength(lines.length + elsewhereTopics.length)
  expect(trades.filter((trade) => trade === elsewhereTrade)).toHaveLength(elsewhereTopics.length)
})
