import { expect, test } from 'vitest'
import { normaliseText } from '../normalise-text.ts'
import { findQuantity } from './find-quantity.ts'

test.each([
  ['三包', 3],
  ['一提纸', 1],
  ['半斤茶叶', 0.5],
  ['2kg×3', 3],
  ['2kgx3', 3],
  ['两盒*3', 3],
  ['买三双', 3],
  ['要俩', 2],
  ['来仨', 3],
  ['数量3', 3],
  ['拍了2', 2],
  ['我要10', 10],
  ['五箱牛奶', 5],
  ['10个', 10],
  ['十二瓶', 12],
  ['两打', 24],
  ['一对耳环', 1],
  ['5斤苹果', 5],
  ['两条裤子一件上衣', 2],
  ['买5件多少钱', 5],
  ['2 pairs', 2],
  ['3桶油', 3],
  ['两本书', 2],
  ['一百个', 100],
  ['二十片装的要两包', 20],
  ['三块肥皂', 3],
])('%s asks for %d', (text, quantity) => {
  expect(findQuantity(normaliseText(text))).toEqual({ quantity })
})

test.each([
  ['每样两包', 2],
  ['各来两件', 2],
  ['各三盒', 3],
  ['每种一瓶', 1],
  ['黑白各一件', 1],
])('%s asks for %d of each', (text, quantity) => {
  expect(findQuantity(normaliseText(text))).toEqual({ quantity, isEach: true })
})

test.each([
  '第二件半价',
  '满3件打8折',
  '两件八折',
  '用了三个月',
  '两个小时',
  '我们三个人',
  '大一个码',
  '问一个问题',
  '三件套包含什么',
  '136斤',
  '3个工作日',
  '两块钱',
  '优惠券就5块啊',
  '必须要169才能用券吗',
  '12×18×6cm',
  '身高172',
  '买42码',
  '要299的',
  '1.5个',
  '这个多少钱',
  '几件',
  '一下',
  'SY202611180937',
])('%s asks for none', (text) => {
  expect(findQuantity(normaliseText(text))).toBeNull()
})
