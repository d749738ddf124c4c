import { expect, test } from 'vitest'
import { buildLexicon } from './build-lexicon.ts'
import { findSizes } from './find-sizes.ts'
import { normaliseText } from './normalise-text.ts'

const lexicon = buildLexicon([
  { id: 'p', title: '逐风 冲锋衣', aliases: [], options: [{ name: '尺码', values: ['S', 'M', 'L', 'XL', 'XXL'] }] },
  { id: 's', title: '磐石 徒步鞋', aliases: [], options: [{ name: '鞋码', values: ['39', '40', '41', '42'] }] },
])

test.each<[string, string[]]>([
  ['M码有吗', ['M']],
  ['xl两件', ['XL']],
  ['要XXL的', ['XXL']],
  ['3xl', ['3XL']],
  ['5XL有吗', ['5XL']],
  ['xxxxl', ['4XL']],
  ['均码吗', ['均码']],
  ['S还是M', ['S', 'M']],
  ['165/88A', ['165/88A']],
  ['175/92a的', ['175/92A']],
  ['42码', ['42']],
  ['那双42有吗', ['42']],
  ['42.5码', ['42.5']],
  ['四十二码半还是41码半', ['41.5']],
  ['36号的鞋', ['36']],
  ['US9', ['US9']],
  ['us 9.5', ['US9.5']],
  ['9uk', ['UK9']],
  ['EU 43', ['EU43']],
  ['美码8', ['US8']],
  ['32B', ['32B']],
  ['75c的内衣', ['75C']],
  ['34/75b', ['34/75B']],
  ['文胸80d', ['80D']],
  ['宝宝穿90码', ['90']],
  ['80码还是90码', ['80']],
  ['120号童装', ['120']],
  ['腰围31', ['31']],
  ['31的腰', ['31']],
  ['40d尼龙', []],
  ['38号院3号楼', []],
  ['4号线', []],
  ['1.72m', []],
  ['299元', []],
  ['42块', []],
  ['139', []],
  ['26号发货', []],
  ['i am here', []],
  ["it's fine", []],
  ['t-shirt', []],
  ['身高172', []],
  ['40岁', []],
  ['11月40号之前', []],
])('%s: %j', (text, sizes) => {
  expect(findSizes(normaliseText(text), lexicon).sizes).toEqual(sizes)
})

test.each([
  ['腰围二尺四', { waistCm: 80 }],
  ['2尺1', { waistCm: 70 }],
  ['两尺二寸半', { waistCm: 75 }],
  ['二尺', { waistCm: 67 }],
  ['脚长25.5cm', { footMm: 255 }],
  ['脚长255mm', { footMm: 255 }],
  ['鞋子24cm穿几码', { footMm: 240 }],
  ['脚25', { footMm: 250 }],
])('%s: %j', (text, expected) => {
  expect(findSizes(normaliseText(text), lexicon)).toMatchObject(expected)
})
