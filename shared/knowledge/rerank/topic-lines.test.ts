import { expect, test } from 'vitest'
import { topicsByTrade } from './topic-lines.ts'
import { getTopicTable } from './topic-table.ts'

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
  expect(Math.max(...trades)).toBe(tradeCount - 1)
  expect(breadths.length).toBeLessThan(0x10000)
})
