import { expect, test } from 'vitest'
import { colourFamily } from './colour-family.ts'
import { findColours } from './find-colours.ts'
import { normaliseText } from './normalise-text.ts'

const lexicon = { products: [], sizes: [], colours: ['岩灰', '深海蓝', '苔绿', '燕麦白', '赤陶', '墨黑'] }

test.each<[string, string[]]>([
  ['深海蓝有吗', ['深海蓝']],
  ['蓝色的', ['深海蓝']],
  ['蓝款', ['深海蓝']],
  ['黑的还有吗', ['墨黑']],
  ['雾霾蓝', ['雾霾蓝']],
  ['克莱因蓝好看', ['克莱因蓝']],
  ['薄荷绿和苔绿', ['薄荷绿', '苔绿']],
  ['奶茶色', ['奶茶色']],
  ['焦糖色的包', ['焦糖色']],
  ['酒红', ['酒红']],
  ['牛油果绿', ['牛油果绿']],
  ['樱花粉一件', ['樱花粉']],
  ['卡其裤子', ['卡其']],
  ['藏青色', ['藏青']],
  ['香芋紫', ['香芋紫']],
  ['玫瑰金手机', ['玫瑰金']],
  ['迷彩的', ['迷彩']],
  ['the navy one', ['navy']],
  ['black or white', ['black', 'white']],
  ['紅色和綠色', ['红色', '苔绿']],
  ['明白的', []],
  ['i ordered it', []],
  ['红包怎么领', []],
  ['蛋黄的粽子', []],
  ['花的钱', []],
  ['绿茶', []],
  ['白天发货', []],
])('%s: %j', (text, colours) => {
  expect(findColours(normaliseText(text), lexicon)).toEqual(colours)
})

test.each([
  ['雾霾蓝', '蓝'],
  ['灰蓝', '蓝'],
  ['燕麦色', '米'],
  ['焦糖色', '棕'],
  ['浅驼', '棕'],
  ['navy', '蓝'],
  ['曜石黑', '黑'],
  ['落日橙', '橙'],
  ['晨曦', null],
])('%s looks %s', (colour, family) => {
  expect(colourFamily(colour)).toBe(family)
})
