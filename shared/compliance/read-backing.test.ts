import { expect, test } from 'vitest'
import { checkText } from './check-text.ts'
import { readBacking } from './read-backing.ts'

const today = '2026-11-22'

test.each<[facts: string[], amountsMinor: number[], moments: string[]]>([
  [['¥128.50'], [12850], []],
  [['实付 1,280 元'], [128000], []],
  [['240911937', 'XL 2 件'], [], []],
  [['预计 11月23日送达'], [], ['明天']],
  [['最晚发货 2026-11-22 18:00'], [], ['今天']],
  [['付款时间 2026-11-22 09:00'], [], []],
  [['预计 2026-12-01 送达'], [], []],
])('%j backs %j and %j', (facts, amountsMinor, moments) => {
  expect(readBacking(facts, today)).toEqual({ amountsMinor, moments })
})

test('an amount on the page may be told, another may not', () => {
  const context = readBacking(['差价 ¥20'], today)
  expect(checkText('给您退20元', { platform: 'jd', context })).toEqual([])
  expect(checkText('给您退50元', { platform: 'jd', context }).map(({ rule }) => rule)).toEqual(['promise.money'])
})
