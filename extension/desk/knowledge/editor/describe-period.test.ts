import { expect, test } from 'vitest'
import { describePeriod } from './describe-period.ts'
import { fromPeriodField, toPeriodField } from './period-field.ts'
import { readQuestions } from './read-questions.ts'

const now = new Date('2026-11-22T04:00:00.000Z')

test.each<[string | null, string | null, string]>([
  [null, null, '一直有效'],
  ['2026-11-01T00:00:00.000Z', null, '生效中，不会自己结束'],
  ['2026-11-25T04:00:00.000Z', null, '未开始，还有 3 天开始'],
  ['2026-11-22T09:30:00.000Z', '2026-12-22T00:00:00.000Z', '未开始，还有 5 小时开始'],
  [null, '2026-11-25T05:00:00.000Z', '生效中，还有 3 天结束'],
  [null, '2026-11-24T03:00:00.000Z', '生效中，还有 47 小时结束'],
  [null, '2026-11-22T05:00:00.000Z', '生效中，还有 60 分钟结束'],
  [null, '2026-11-22T04:00:30.000Z', '生效中，还有 30 秒结束'],
  [null, '2026-11-22T04:00:00.000Z', '已结束，0 秒前'],
  ['2026-10-01T00:00:00.000Z', '2026-11-20T03:00:00.000Z', '已结束，2 天前'],
])('%s to %s is said as %s', (from, to, words) => {
  expect(describePeriod({ from, to }, now).text).toBe(words)
})

test.each<[string | null, string]>([
  [null, ''],
  ['2026-11-22T16:30:00.000Z', '2026-11-23T00:30'],
  ['2026-11-22T16:30:15.000Z', '2026-11-23T00:30:15'],
])('%s stands in the field as %s and comes back', (instant, field) => {
  expect(toPeriodField(instant)).toBe(field)
  expect(fromPeriodField(field)).toBe(instant)
})

test('a pasted list becomes questions, one a line, without its marks and none twice', () => {
  const pasted = '1. 能退吗\n2、怎么退\n\n- 能退吗\n• 运费谁出 \r\n7 天能退吗\n已经有的'
  expect(readQuestions(`${pasted}\n${'长'.repeat(201)}`, ['已经有的'])).toEqual({
    added: ['能退吗', '怎么退', '运费谁出', '7 天能退吗'],
    known: 2,
    long: ['长'.repeat(201)],
  })
})
