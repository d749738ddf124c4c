import { expect, test } from 'vitest'
import { createThinkingFilter } from './hide-thinking.ts'

test.each<[string, string[], string[]]>([
  ['words alone', ['亲，', '已发货'], ['亲，', '亲，已发货']],
  ['the empty block of Qwen3', ['<think>\n\n</think>\n\n', '亲'], ['', '亲']],
  ['marks cut into pieces', ['<th', 'ink>想', '一想</thi', 'nk>\n好', '的'], ['', '', '', '好', '好的']],
  ['a block in the middle', ['好<think>嗯</think>的'], ['好的']],
  ['two blocks', ['<think>a</think><think>b</think>好'], ['好']],
  ['a block that never ends', ['<think>我先想', '一想'], ['', '']],
  ['a sign that is no mark', ['价格 <', ' 100 元'], ['价格 ', '价格 < 100 元']],
  ['a mark begun and not meant', ['a<th', 'e>b'], ['a', 'a<the>b']],
  ['letter by letter', [...'<think>x</think>好'], [...Array(16).fill(''), '好']],
])('%s', (_, pieces, shown) => {
  const filter = createThinkingFilter()
  expect(pieces.map(filter)).toEqual(shown)
})
