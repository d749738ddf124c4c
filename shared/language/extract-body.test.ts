import { expect, test } from 'vitest'
import { extractBody } from './extract-body.ts'
import { normaliseText } from './normalise-text.ts'

test.each<[string, number | undefined, number | undefined]>([
  ['172', 172, undefined],
  ['1.72', 172, undefined],
  ['一七二', 172, undefined],
  ['一米七二', 172, undefined],
  ['1米72', 172, undefined],
  ['1m72', 172, undefined],
  ['1.72m', 172, undefined],
  ['172厘米', 172, undefined],
  ['一米七', 170, undefined],
  ['一米六十', 160, undefined],
  ['一百七十五公分', 175, undefined],
  ['身高一七五穿什么码', 175, undefined],
  ['我172穿多大', 172, undefined],
  ['净高165', 165, undefined],
  ['136斤', undefined, 68],
  ['六十八公斤', undefined, 68],
  ['68kg', undefined, 68],
  ['一百二十斤', undefined, 60],
  ['一百二十多斤', undefined, 60],
  ['体重一百二', undefined, 60],
  ['体重65', undefined, 65],
  ['110到120斤', undefined, 57.5],
  ['高160重100', 160, 50],
  ['172 高 68 公斤穿什么码', 172, 68],
  ['165身高 体重 52', 165, 52],
  ['我高 170 重 120', 170, 60],
  ['160/100', 160, 50],
  ['160 52kg', 160, 52],
  ['体重120身高165', 165, 60],
  ['100斤 160', 160, 50],
  ['52kg/160cm', 160, 52],
  ['120 165 穿多大', 165, 60],
  ['1.65 110斤', 165, 55],
  ['1.8 80kg穿几码', 180, 80],
  ['身高:178 体重:75', 178, 75],
  ["5'8 150 lbs", 173, 68],
  ['5ft 6in', 168, undefined],
  ['宝宝98cm 30斤', 98, 15],
  ['孩子身高95 28斤穿多大', 95, 14],
  ['一米二 45斤 小孩', 120, 22.5],
  ['110cm 18kg', 110, 18],
  ['身高172 预算200左右', 172, undefined],
])('%s: %s cm, %s kg', (text, heightCm, weightKg) => {
  const body = extractBody(normaliseText(text))
  expect([body.heightCm, body.weightKg]).toEqual([heightCm, weightKg])
})

test.each([
  '172元',
  '¥172',
  '172块',
  '要172号的',
  '满172包邮吗',
  '买5件多少钱',
  '2026年11月18日下的单',
  '5斤苹果',
  '2kg的米',
  '1.5升的水壶',
  '3公斤的哑铃多少钱',
  '尾号1725',
  '一二三',
  '165/88A有吗',
  '第172个',
])('%s is no body', (text) => {
  expect(extractBody(normaliseText(text))).toEqual({})
})
