import { expect, test } from 'vitest'
import { countTokens } from './write-within-budget.ts'

const wish = { system: '改写', prompt: '您好', maxTokens: 20 }

test.each<[string, number | null, number]>([
  ['does not count', null, 9],
  ['counts', 21, 21],
  ['counts in parts', 21.2, 22],
  ['counts nothing', 0, 9],
  ['counts backwards', -5_000, 9],
  ['counts too much', 1_000_000, 96],
])('an endpoint that %s', (_, told, counted) => {
  expect(countTokens(wish, 5, told)).toBe(counted)
})
