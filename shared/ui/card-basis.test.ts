import { expect, test } from 'vitest'
import type { Part } from '../protocol/conversation.ts'
import { cardBasis } from './card-basis.ts'
import { cardTextsZhCn } from './card-texts-zh-cn.ts'

const now = new Date(2026, 10, 19, 14, 6)
const setting = { texts: cardTextsZhCn, locale: 'zh-CN' as const, now, assetBase: '', live: false }
const price: Part = {
  kind: 'card',
  card: {
    ...{ kind: 'price', lines: [], steps: [], shippingFeeMinor: 0, totalMinor: 1, savedMinor: 0, unused: [] },
    ...{ gap: null, exact: true, rulesAt: now.toISOString() },
  },
}
const told = { language: 'id', labels: { 'price.basis': 'Promo per {at}' } } as const

test.each<[string, Part[], string | null]>([
  ['the screen’s words', [price], '按 14:06 的活动规则'],
  ['the card’s own', [{ ...price, told }], 'Promo per 14:06'],
  ['none to say', [{ kind: 'text', text: '好' }], null],
])('%s', (_, parts, expected) => {
  expect(cardBasis(parts, setting)).toBe(expected)
})
