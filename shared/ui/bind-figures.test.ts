import { expect, test } from 'vitest'
import type { Fact } from '../protocol/conversation.ts'
import { bindFigures } from './bind-figures.ts'

const fact: Fact = { name: 'price.totalMinor', value: 1, source: '活动', at: null }

/** `[x]` is a figure; the result shows in `{}` what stays together. */
function bind(text: string): string {
  const runs = text
    .split(/(\[.*?\])/)
    .filter((part) => part !== '')
    .map((part) => (part.startsWith('[') ? { text: part.slice(1, -1), fact } : { text: part, fact: null }))
  return bindFigures(runs)
    .map((run) => (run.fact ? `{${run.lead}${run.text}${run.tail}}` : run.text))
    .join('')
}

test.each([
  ['到手 [¥1,078]，原价 [¥1,358]、省', '到手 {¥1,078，}原价 {¥1,358、}省'],
  ['（满 [1500] 减 [150]），凑够', '（满 {1500} 减 {150），}凑够'],
  ['预计明天（[11 月 26 日]）送到', '预计明天{（11 月 26 日）}送到'],
  ['[M]。', '{M。}'],
  ['[¥1][¥2]，', '{¥1}{¥2，}'],
  ['没有数字，只有标点。', '没有数字，只有标点。'],
])('%s', (text, expected) => {
  expect(bind(text)).toBe(expected)
})
