import { expect, test } from 'vitest'
import { foldText } from './fold-text.ts'
import { readMeasures } from './read-measures.ts'

const read = (text: string) =>
  readMeasures(foldText(text)).map(({ kind, low, high, bound }) => [kind, low, high, bound])

test.each([
  ['收到后七日内', [['duration', 168, 168, 'at-most']]],
  ['付款后 48 小时', [['duration', 48, 48, 'exact']]],
  ['两三天左右', [['duration', 48, 72, 'about']]],
  ['一个半小时', [['duration', 1.5, 1.5, 'exact']]],
  ['半小时到两小时', [['duration', 0.5, 2, 'exact']]],
  ['不少于 1 年', [['duration', 8760, 8760, 'at-least']]],
  ['满 99 元', [['money', 9900, 9900, 'at-least']]],
  ['满一百五包邮', [['money', 15_000, 15_000, 'exact']]],
  ['¥20', [['money', 2000, 2000, 'exact']]],
  ['40%–60%', [['percent', 40, 60, 'exact']]],
  [
    '9 折和 95 折',
    [
      ['percent', 90, 90, 'exact'],
      ['percent', 95, 95, 'exact'],
    ],
  ],
  ['晚上八点前', [['clock', 1200, 1200, 'exact']]],
  [
    '早上九点半到下午六点',
    [
      ['clock', 570, 570, 'exact'],
      ['clock', 1080, 1080, 'exact'],
    ],
  ],
  ['-18 ℃', [['temperature', -18, -18, 'exact']]],
  ['２ 次', [['other', 2, 2, 'exact']]],
  ['11 月 11 日', []],
  ['2026 年', []],
  ['第二天', []],
  ['几十个小时', []],
  ['看三点再付款', []],
  ['七成新', []],
  ['【待填：3 天】内', []],
])('%s', (text, expected) => {
  expect(read(text)).toEqual(expected)
})
