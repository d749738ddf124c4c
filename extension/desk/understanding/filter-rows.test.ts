import { expect, test } from 'vitest'
import type { MessageReading } from '../../../shared/engine/api.ts'
import { filterRows, type RowFilter } from './filter-rows.ts'
import { summariseReadings } from './summarise-readings.ts'

const read = (certainty: MessageReading['certainty'], ...intents: string[]): MessageReading => ({
  requests: intents.map((intent) => ({ intent, probability: 0.5 })),
  likeliest: [],
  certainty,
  mood: null,
})
const lines = ['有货吗', '蹲一个', '开店怎么弄', 'ABC 发货和发票'].map((text, at) => ({
  line: at + 1,
  text,
  times: at + 1,
}))
const kept = [
  read('sure', 'stock'),
  read('unsure', 'chitchat_other'),
  read('outside', 'out_of_scope'),
  read('unsure', 'delivery_eta', 'invoice'),
]

test.each<[Partial<RowFilter>, number[]]>([
  [{}, [1, 3]],
  [{ show: 'all' }, [0, 1, 2, 3]],
  [{ show: 'outside' }, [2]],
  [{ show: 'changed' }, [0]],
  [{ show: 'all', intent: 'invoice' }, [3]],
  [{ words: ' abc' }, [3]],
  [{ intent: 'stock' }, []],
])('%o lists %o', (filter, places) => {
  const whole: RowFilter = { show: 'unsure', intent: null, words: '', ...filter }
  expect(filterRows({ lines, kept, changed: new Set([0]) }, whole)).toEqual(places)
})

test('repeated messages count as often as they were written', () => {
  const { intents, ...counts } = summariseReadings(lines, kept)
  expect(counts).toEqual({ messages: 10, sure: 1, unsure: 6, outside: 3 })
  expect(intents.slice(0, 2)).toEqual([
    { intent: 'delivery_eta', messages: 4 },
    { intent: 'invoice', messages: 4 },
  ])
})
