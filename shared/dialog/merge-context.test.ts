import { describe, expect, test } from 'vitest'
import { createDemoShop } from '../demo/create-demo-shop.ts'
import { extractEntities } from '../language/extract-entities.ts'
import type { IntentId } from '../protocol/intent-ids.ts'
import type { DialogState, Understanding } from './dialog-state.ts'
import { getLexicon } from './get-lexicon.ts'
import { type MergedMessage, mergeContext } from './merge-context.ts'
import { hasColour } from './resolve-product.ts'

const { products } = createDemoShop(new Date('2026-11-21T06:00:00.000Z'))
const coloured = products.filter((product) => product.options.some(({ name }) => name === '颜色'))
const empty: DialogState = {
  ...{ flow: null, recent: [], products: [], orderId: null, missesInRow: 0, unresolvedInRow: 0, angerInRow: 0 },
  ...{ tried: [], facts: [], usedPhrases: [] },
}

function hear(text: string, intent: IntentId, probability = 0.9): Understanding {
  const ranked = [{ intent, probability }]
  return {
    ...{ text, language: 'zh', entities: extractEntities(text, getLexicon(products)) },
    requests: [{ intent, probability, text, ranked }],
    emotion: { polarity: 'neutral', intensity: 0, evidence: [], flags: [] },
  }
}

function merge(text: string, state: Partial<DialogState>, intent: IntentId = 'out_of_scope'): MergedMessage {
  const now = new Date('2026-11-21T06:00:00.000Z')
  return mergeContext(hear(text, intent), { state: { ...empty, ...state }, page: {}, products, now, askBelow: 0.4 })
}

const after = (request: IntentId): DialogState['recent'] => [{ request, answered: true, basis: null }]
const aboutVariants: IntentId[] = ['stock', 'product_spec', 'price_promo', 'size_advice']

describe('whatever was asked and of which product, a follow-up stays with both', () => {
  const cases = coloured.flatMap((product) =>
    aboutVariants.map((request): [string, string, IntentId] => [product.title, product.id, request]),
  )
  test.each(cases)('%s %s %s', (_, id, request) => {
    const product = products.find((one) => one.id === id)
    const colours = product?.options.find(({ name }) => name === '颜色')?.values ?? []
    for (const colour of colours)
      for (const words of [`那${colour}的呢`, `${colour}的呢`, `换成${colour}的呢`]) {
        const merged = merge(words, { recent: after(request), products: [id] })
        expect([words, merged.elliptic, merged.requests[0]?.intent, merged.productId]).toEqual([
          words,
          true,
          request,
          id,
        ])
        expect(merged.slots.colour).toBe(colour)
      }
  })
})

test('of several products spoken of, a colour means the latest that comes in it', () => {
  for (const first of coloured)
    for (const second of coloured) {
      const colour = first.options.find(({ name }) => name === '颜色')?.values[0] ?? ''
      const merged = merge(`那件${colour}的呢`, { recent: after('stock'), products: [second.id, first.id] })
      const meant = hasColour(second, colour) ? second.id : first.id
      expect([colour, merged.productId]).toEqual([colour, meant])
    }
})

test('a place in the last list shown is counted in that list, whatever was spoken of since', () => {
  const shown = products.slice(0, 3).map(({ id }) => id)
  for (const [at, words] of ['第一个', '第二个', '第三个'].entries())
    for (const spoken of [[], [products[5]!.id], shown.toReversed()]) {
      const merged = merge(`${words}多少钱`, { shown, products: spoken }, 'price_promo')
      expect(merged.productId).toBe(shown[at])
    }
  expect(merge('后面那款呢', { shown, recent: after('stock') })).toMatchObject({ productId: shown[2], elliptic: true })
  expect(merge('前者呢', { shown, recent: after('stock') }).productId).toBe(shown[0])
})

test('with no list, the first is the one spoken of first', () => {
  const [a, b] = [products[0]!.id, products[1]!.id]
  expect(merge('第一件多重', { products: [b, a] }, 'product_spec').productId).toBe(a)
  expect(merge('第二件多重', { products: [b, a] }, 'product_spec').productId).toBe(b)
})

test.each<[string, IntentId]>([
  ['怎么退货', 'return_goods'],
  ['能开发票吗', 'invoice'],
  ['转人工', 'human_agent'],
  ['你们几点下班', 'chitchat_other'],
])('a request of its own is not bent by any round before: %s', (text, intent) => {
  for (const request of ['stock', 'size_advice', 'logistics_track', 'delivery_eta'] as const) {
    const merged = merge(text, { recent: after(request), products: [products[0]!.id] }, intent)
    expect(merged).toMatchObject({ elliptic: false })
    expect(merged.requests[0]?.intent).toBe(intent)
  }
})

test.each<[string, IntentId[], IntentId]>([
  ['上海呢', ['price_promo', 'delivery_eta', 'stock'], 'delivery_eta'],
  ['那新疆呢', ['stock', 'shipping_fee', 'delivery_eta'], 'shipping_fee'],
  ['SY100238840937', ['stock', 'refund_status', 'stock'], 'refund_status'],
  ['172 68kg', ['price_promo', 'size_advice'], 'size_advice'],
  ['L码呢', ['invoice', 'stock', 'size_advice'], 'stock'],
])('%s goes back to the nearest request that it can be about', (text, rounds, intent) => {
  const recent = rounds.map((request) => ({ request, answered: true, basis: null }))
  const merged = merge(text, { recent })
  expect(merged.requests.map((request) => request.intent)).toEqual([intent])
})

test('还有L码吗 asks whether it is there, after a price too', () => {
  const merged = merge('还有L码吗', { recent: after('price_promo'), products: ['p-zhufeng-jacket'] }, 'product_spec')
  expect(merged).toMatchObject({ elliptic: false, productId: 'p-zhufeng-jacket' })
  expect(merged.requests[0]?.intent).toBe('stock')
})

test('any message in any state is read in bounded time', () => {
  const started = performance.now()
  for (const text of ['呢'.repeat(50_000), '那'.repeat(50_000), '第一'.repeat(25_000), '', '🙂', '第九十九个'])
    merge(text, { recent: after('stock'), products: products.map(({ id }) => id), shown: ['gone', 'p-gone'] })
  expect(performance.now() - started).toBeLessThan(1500)
})
