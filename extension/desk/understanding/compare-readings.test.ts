import { expect, test } from 'vitest'
import type { MessageReading } from '../../../shared/engine/api.ts'
import { compareTests, isOtherReading } from './compare-readings.ts'

const read = (...intents: string[]): MessageReading => ({
  requests: intents.map((intent, at) => ({ intent, probability: 0.9 - at / 10 })),
  likeliest: [],
  certainty: 'sure',
  mood: null,
})
const tests = ['stock', 'gift', 'invoice', 'stock'].map((intent, at) => ({ id: `t${at}`, text: `第 ${at} 句`, intent }))

test('right ones are counted, changes listed with the worse ones first', () => {
  const before = [read('gift'), read('gift'), read('stock'), read('stock')]
  const after = [read('stock'), read('invoice'), read('gift'), read('stock')]
  const { changes, ...counts } = compareTests(tests, before, after)
  expect(counts).toEqual({ total: 4, before: 2, after: 2 })
  expect(changes.map(({ id, verdict }) => `${id} ${verdict}`)).toEqual(['t1 worse', 't0 better', 't2 still-wrong'])
})

test('no tests, no outcome', () => {
  expect(compareTests([], [], [])).toEqual({ total: 0, before: 0, after: 0, changes: [] })
})

test.each([
  [read('stock'), read('stock'), false],
  [read('stock', 'gift'), read('gift', 'stock'), false],
  [read('stock'), read('stock', 'gift'), true],
  [read('stock'), read('gift'), true],
])('%# another reading is one that asks for other things', (one, other, expected) => {
  expect(isOtherReading(one, other)).toBe(expected)
})
