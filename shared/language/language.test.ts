import { describe, expect, test } from 'vitest'
import { isNegated } from './is-negated.ts'
import { normaliseText } from './normalise-text.ts'
import { parseChineseNumber } from './parse-chinese-number.ts'

test.each([
  ['发获了吗', '发货了吗'],
  ['什麽時候發貨', '什么时候发货'],
  ['ＳＹ２０２６　ＡＢＣ', 'sy2026 abc'],
  ['在吗？？？？？', '在吗??'],
  ['优惠卷咋用', '优惠券怎么用'],
  ['100000元', '100000元'],
])('%s is normalised to %s', (text, expected) => {
  expect(normaliseText(text)).toBe(expected)
  expect(normaliseText(expected)).toBe(expected)
})

test.each([
  ['不想退货了', '退货', true],
  ['没申请退款', '退款', true],
  ["don't cancel it", 'cancel', true],
  ['能不能退货', '退货', false],
  ['要不要退款啊', '退款', false],
  ['我要退货', '退货', false],
  ['不是退货，是换货', '换货', false],
])('%s: %s negated %s', (text, phrase, expected) => {
  expect(isNegated(text, phrase)).toBe(expected)
})

describe('written numbers', () => {
  test.each([
    ['12.5', 12.5],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['一百三十六', 136],
    ['一百三', 130],
    ['一百零五', 105],
    ['两千五', 2500],
    ['三万', 30000],
    ['二三', undefined],
    ['', undefined],
  ])('%s is %s', (text, expected) => {
    expect(parseChineseNumber(text)).toBe(expected)
  })
})
