import { expect, test } from 'vitest'
import { extractEntities } from '../language/extract-entities.ts'
import type { DialogState, Understanding } from './dialog-state.ts'
import { readRawNumber, readWaybillWord } from './hear-waybill.ts'

const state = (request?: 'return_goods' | 'stock'): DialogState => ({
  ...{ flow: null, products: [], orderId: null, missesInRow: 0, unresolvedInRow: 0, angerInRow: 0 },
  ...{ tried: [], facts: [], usedPhrases: [] },
  recent: request === undefined ? [] : [{ request, answered: true, basis: null }],
})

function heard(text: string): Understanding {
  const entities = extractEntities(text, { products: [], colours: [], sizes: [] })
  const emotion = { polarity: 'neutral' as const, intensity: 0, flags: [], evidence: [] }
  return { text, language: 'zh', entities, emotion, requests: [] }
}

test.each<[text: string, after: 'return_goods' | 'stock' | undefined, word: 'bare' | 'told' | null]>([
  ['SF1402288416590', undefined, 'bare'],
  ['单号 SF1402288416590', undefined, 'bare'],
  ['我寄了，单号 SF1402288416590', undefined, 'told'],
  ['寄出去了 圆通 YT8814023345167', undefined, 'told'],
  ['刚才单号发错了，是 SF1402288416591', undefined, 'told'],
  ['I have shipped it back, tracking number SF1402288416590', undefined, 'told'],
  ['鞋子我寄出了', 'return_goods', 'told'],
  ['鞋子我寄出了', 'stock', null],
  ['退货已经寄出', undefined, 'told'],
  ['我寄了，单号 88231', 'return_goods', 'told'],
  ['单号发错了', 'return_goods', 'told'],
  ['帮我查下 SF1402288416590 到哪了', 'return_goods', null],
  ['SF1402288416590 怎么没动了', 'return_goods', null],
  ['你们寄出了吗', 'return_goods', null],
  ['你们仓库寄出的单号是 SF1402288416590 对吧', 'return_goods', null],
  ['先不退了', 'return_goods', null],
  ['钱退回来了，谢谢', 'return_goods', null],
  ['新的发出了没', 'return_goods', null],
  ['新鞋已经发出来了', 'return_goods', null],
  ['我还没寄', 'return_goods', null],
  ['明天再寄给你们', 'return_goods', null],
  ['寄到哪里', 'return_goods', null],
])('%s after %s: %s', (text, after, word) => {
  expect(readWaybillWord(heard(text), state(after))).toBe(word)
})

test.each([
  ['单号是 sf 1402 2884 16590', 'sf 1402 2884 16590'],
  ['单号 88231', '88231'],
  ['88231', '88231'],
  ['我没有单号', undefined],
  ['单号 12', undefined],
])('%s holds %s', (text, number) => {
  expect(readRawNumber(text)).toBe(number)
})
