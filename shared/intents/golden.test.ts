import { describe, expect, test } from 'vitest'
import { readCorpus } from '../eval/read-corpus.ts'
import { type IntentId, intentIds } from '../protocol/intent-ids.ts'
import { topLabel } from './cross-validate.ts'
import { detectIntent } from './detect-requests.ts'
import type { Example } from './example.ts'
import { extractFeatures } from './features.ts'
import { golden } from './golden.ts'
import { unpackModel } from './model.ts'
import { createRandom, shuffled } from './random.ts'
import { logitsOf } from './score-labels.ts'
import { trainModel } from './train-model.ts'

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

/** A small model of its own, linear alone: enough to tell knowledge from none. */
function readWith(examples: readonly Example[]): (text: string) => string {
  const model = unpackModel(trainModel(examples, { units: 0, epochs: 4 }))
  return (text) => topLabel({ labels: model.labels, logits: logitsOf(model, extractFeatures(text)) })
}

describe('the intent model on text it has not seen', () => {
  test('is right nine times in ten, where doing nothing is right once in twenty', () => {
    expect(accuracyOf((text) => detectIntent(text).intent)).toBeGreaterThanOrEqual(0.9)
    expect(accuracyOf(sayNothing)).toBeLessThanOrEqual(0.05)
  })

  test.each(intentIds)('%s is right more often than not', (intent) => {
    const own = rows.filter((row) => row.intent === intent)
    const right = own.filter(({ text }) => detectIntent(text).intent === intent)
    expect(right.length / own.length).toBeGreaterThan(0.5)
  })

  test('what it learned is in the labels: a model of shuffled labels knows nothing', () => {
    const some = readCorpus().filter((_, at) => at % 30 === 0)
    const labels = shuffled(some, createRandom(1)).map(({ label }) => label)
    const mixedUp = some.map(({ text }, at) => ({ text, label: labels[at] ?? '' }))
    expect(accuracyOf(readWith(some))).toBeGreaterThanOrEqual(0.5)
    expect(accuracyOf(readWith(mixedUp))).toBeLessThanOrEqual(0.1)
  }, 20_000)

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
    const corpus = new Set(readCorpus().map(({ text }) => text))
    expect(corpus.size).toBeGreaterThan(5000)
    expect(rows.filter(({ text }) => corpus.has(text))).toEqual([])
  })
})
