import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type IntentId, intentIds } from '../protocol/intent-ids.ts'
import { detectIntent } from './detect-requests.ts'
import { golden } from './golden.ts'

const rows = intentIds.flatMap((intent) => golden[intent].split('|').map((text) => ({ intent, text })))

/** The sentences the product is shown with: each must be right, not only most of them. */
const promised: [string, IntentId][] = [
  ['这件冲锋衣什么面料的', 'product_spec'],
  ['172 68kg 穿多大', 'size_advice'],
  ['我买这些最终多少钱', 'price_promo'],
  ['我的订单到哪了', 'logistics_track'],
  ['SY202611180937 尾号6021 发货了吗', 'order_status'],
  ['怎么退货', 'return_goods'],
  ['转人工', 'human_agent'],
  ['有货吗', 'stock'],
  ['满减怎么算', 'price_promo'],
  ['你好', 'greeting'],
  ['谢谢', 'thanks_bye'],
]

function accuracyOf(predict: (text: string) => string): number {
  return rows.filter(({ intent, text }) => predict(text) === intent).length / rows.length
}

/** Shares no knowledge with the model: the most frequent label of the set, always. */
function sayNothing(): string {
  const counts = intentIds.map((intent) => [intent, golden[intent].split('|').length] as const)
  return counts.reduce((best, one) => (one[1] > best[1] ? one : best))[0]
}

describe('the intent model on text it has not seen', () => {
  test('is right seven times in eight, where doing nothing is right once in twenty', () => {
    expect(accuracyOf((text) => detectIntent(text).intent)).toBeGreaterThanOrEqual(0.875)
    expect(accuracyOf(sayNothing)).toBeLessThanOrEqual(0.05)
  })

  test.each(promised)('%s → %s', (text, intent) => {
    expect(detectIntent(text).intent).toBe(intent)
  })

  test('a question no shop answers is no shop request', () => {
    const { intent, ranked } = detectIntent('你们家老板属什么的')
    expect(['chitchat_other', 'out_of_scope']).toContain(intent)
    const shop = ranked.filter((one) => one.intent !== 'chitchat_other' && one.intent !== 'out_of_scope')
    expect(Math.max(...shop.map((one) => one.probability))).toBeLessThan(0.4)
  })

  test('the corpus does not hold the golden set', () => {
    const folder = new URL('corpus/', import.meta.url)
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.txt'))
    const corpus = new Set(files.flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split('\n')))
    expect(corpus.size).toBeGreaterThan(5000)
    expect(rows.filter(({ text }) => corpus.has(text))).toEqual([])
  })
})
