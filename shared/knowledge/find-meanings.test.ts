import { describe, expect, test } from 'vitest'
import { findMeanings } from './find-meanings.ts'
import { applianceWords } from './words/appliances.data.ts'
import { babyWords } from './words/baby.data.ts'
import { beautyWords } from './words/beauty.data.ts'
import { clothingWords } from './words/clothing.data.ts'
import { electronicsWords } from './words/electronics.data.ts'
import { everydayWords } from './words/everyday.data.ts'
import { foodWords } from './words/food.data.ts'

describe('two words mean the same', () => {
  test.each([
    ['洋芋', '土豆'],
    ['胳肢窝', '腋下'],
    ['手提电脑', '笔记本'],
    ['尿不湿', '纸尿裤'],
    ['移动电源', '充电宝'],
    ['哈喇味', '油哈味'],
    ['掉绒', '跑毛'],
  ])('%s and %s', (one, other) => {
    const shared = findMeanings(one).filter((meaning) => findMeanings(other).includes(meaning))
    expect(shared.filter((meaning) => meaning.startsWith('='))).not.toEqual([])
  })
})

test('a word that names no thing and stands in no list means nothing', () => {
  expect(findMeanings('嗯嗯')).toEqual([])
})

test.each([
  ['everyday', everydayWords],
  ['clothing', clothingWords],
  ['food', foodWords],
  ['electronics', electronicsWords],
  ['beauty', beautyWords],
  ['baby', babyWords],
  ['appliances', applianceWords],
])('%s: every line has at least two words, each once', (_, groups) => {
  const lists = groups.map((group) => group.split(' '))
  expect(lists.filter((list) => list.length < 2 || list.includes('')).map((list) => list.join(' '))).toEqual([])
  expect(lists.filter((list) => new Set(list).size < list.length).map((list) => list.join(' '))).toEqual([])
})
