import { expect, test } from 'vitest'
import { createQuestionMatcher } from './question-matcher.ts'

function match(before: string, question: string): number | null {
  const matcher = createQuestionMatcher()
  matcher.add(0, '会员积分怎么用')
  matcher.add(1, before)
  const found = matcher.find(question, () => true)
  return found?.owner === 1 ? found.score : null
}

test.each([
  ['多久发货', '请问多久发货呢？'],
  ['可以開發票嗎', '可以开发票吗'],
  ['Ｌ码还有吗', 'l码还有'],
])('the same: %s / %s', (before, question) => {
  expect(match(before, question)).toBe(1)
})

test.each([
  ['退货的运费由谁来承担', '退货的运费由谁承担'],
  ['收到货以后怎么申请退款', '收到货后怎么申请退款'],
])('near: %s / %s', (before, question) => {
  expect(match(before, question)).toBeGreaterThanOrEqual(0.8)
  expect(match(before, question)).toBeLessThan(1)
})

test.each([
  ['满 200 减多少优惠怎么算的', '满 300 减多少优惠怎么算的'],
  ['拆了包装还能申请七天无理由退货', '拆了包装还不能申请七天无理由退货'],
  ['身高一七零体重一百二穿 L 码合适', '身高一七零体重一百二穿 XL 码合适'],
  ['可以退货吗', '可以换货吗'],
  ['运费', '运费险'],
])('another question: %s / %s', (before, question) => {
  expect(match(before, question)).toBeNull()
})

test('only owners that are asked for are found', () => {
  const matcher = createQuestionMatcher()
  matcher.add(0, '多久发货')
  matcher.add(1, '多久发货呀')
  expect(matcher.find('多久发货', (owner) => owner === 1)?.owner).toBe(1)
})

test('no pair over the bound is missed by looking at rare characters alone', () => {
  const words = [
    '帐篷',
    '睡袋',
    '炉头',
    '怎么',
    '可以',
    '清洗',
    '收纳',
    '晾干',
    '保养',
    '退换',
    '多久',
    '需要',
    '自己',
    '一定',
  ]
  const questions = Array.from({ length: 160 }, (_, at) =>
    [7, 3, 5, 11, 2].map((step, place) => words[(at * step + place * at) % words.length]).join(''),
  )
  const matcher = createQuestionMatcher()
  const slow: [string, number][] = []
  for (const [at, question] of questions.entries()) {
    const fast = matcher.find(question, () => true)?.score ?? 0
    const best = Math.max(0, ...questions.slice(0, at).map((before) => match(before, question) ?? 0))
    if (Math.abs(fast - best) > 1e-9) slow.push([question, best])
    matcher.add(at, question)
  }
  expect(slow).toEqual([])
})
