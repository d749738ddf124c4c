import { describe, expect, test } from 'vitest'
import { isNegated } from './is-negated.ts'
import { normaliseText } from './normalise-text.ts'
import { parseChineseNumber } from './parse-chinese-number.ts'
import { rarerSimplified, rarerTraditional, simplified, traditional } from './script-tables.data.ts'

test.each([
  ['发获了吗', '发货了吗'],
  ['什麽時候發貨', '什么时候发货'],
  ['ＳＹ２０２６　ＡＢＣ', 'sy2026 abc'],
  ['在吗？？？？？', '在吗??'],
  ['优惠卷咋用', '优惠券怎么用'],
  ['100000元', '100000元'],
  ['購買時選錯顏色衣櫃潮濕床單皺褶嚴重', '购买时选错颜色衣柜潮湿床单皱褶严重'],
  ['吹風機損壞爐具燒焦請盡速協助', '吹风机损坏炉具烧焦请尽速协助'],
])('%s is normalised to %s', (text, expected) => {
  expect(normaliseText(text)).toBe(expected)
  expect(normaliseText(expected)).toBe(expected)
})

test('the tables of the scripts pair every character, name none twice over, and fold to what folds no further', () => {
  const [from, to] = [
    [...traditional, ...rarerTraditional],
    [...simplified, ...rarerSimplified],
  ]
  expect(from).toHaveLength(to.length)
  expect(
    [...rarerTraditional].filter((char, at, all) => traditional.includes(char) || all.indexOf(char) !== at),
  ).toEqual([])
  const forms = new Map(from.map((char, at) => [char, to[at]]))
  expect(to.filter((char) => (forms.get(char) ?? char) !== char)).toEqual([])
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
