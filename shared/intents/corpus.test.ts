import { describe, expect, test } from 'vitest'
import { readCorpus } from '../eval/read-corpus.ts'
import { type IntentId, intentIds } from '../protocol/intent-ids.ts'
import { intentCatalogue } from './catalogue.ts'

const examples = readCorpus()

function count(intent: string, language: string): number {
  return examples.filter(({ label, language: own }) => label === intent && own === language).length
}

const requests = intentIds.filter((intent) => intentCatalogue[intent].group !== 'talk')
const talk = intentIds.filter((intent) => intentCatalogue[intent].group === 'talk')

/** What shoppers of every language ask most. */
const frequent: IntentId[] = [
  'product_spec',
  'size_advice',
  'stock',
  'price_promo',
  'shipping_fee',
  'delivery_eta',
  'order_status',
  'logistics_track',
  'return_goods',
  'refund_status',
  'quality_problem',
  'greeting',
]

describe('the corpus', () => {
  test.each(requests)('%s has 250 Chinese utterances and 60 English ones', (intent) => {
    expect(count(intent, 'zh')).toBeGreaterThanOrEqual(250)
    expect(count(intent, 'en')).toBeGreaterThanOrEqual(60)
  })

  test.each(talk)('%s has 100 Chinese utterances and 60 English ones', (intent) => {
    expect(count(intent, 'zh')).toBeGreaterThanOrEqual(100)
    expect(count(intent, 'en')).toBeGreaterThanOrEqual(60)
  })

  test.each(['vi', 'th', 'id', 'ms', 'fil'])('%s has 25 utterances of each frequent intent', (language) => {
    const thin = frequent.filter((intent) => count(intent, language) < 25)
    expect(thin).toEqual([])
  })

  test('no intent is more than an eighth of it', () => {
    const largest = Math.max(...intentIds.map((intent) => examples.filter(({ label }) => label === intent).length))
    expect(largest / examples.length).toBeLessThan(1 / 8)
  })
})
