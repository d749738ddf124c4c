import { expect, test } from 'vitest'
import type { ShopperLanguage } from '../../../protocol/writing-uses.ts'
import { beginTranslation } from './begin-translation.ts'
import { endTranslation } from './end-translation.ts'

function taskOf(text: string, to: ShopperLanguage = 'zh-Hans') {
  const task = beginTranslation(text, to)
  if (task === null) throw new Error(`nothing to translate in ${text}`)
  return task
}

test.each<[string, ShopperLanguage, string, string[]]>([
  [
    'My order SY10023 paid $19.90 on 2026-11-20, see https://a.example/x?n=1',
    'zh-Hans',
    'My order ⟦a1⟧ paid ⟦a2⟧ on ⟦a3⟧, see ⟦a4⟧',
    ['SY10023', '$19.90', '2026-11-20', 'https://a.example/x?n=1'],
  ],
  [
    '订单 SY10023 已付 99 元，11 月 25 日前送到。',
    'en',
    '订单 ⟦a1⟧ 已付 ⟦a2⟧，⟦a3⟧前送到。',
    ['SY10023', '¥99', 'Nov 25'],
  ],
  ['11月25日 18:00 前送到「轻羽」', 'vi', '⟦a1⟧ ⟦a2⟧ 前送到⟦a3⟧', ['25/11', '18:00', '"轻羽"']],
  ['签收后七天内可退，运费 10 元', 'id', '签收后⟦a1⟧天内可退，运费 ⟦a2⟧', ['7', '¥10']],
])('values of %s leave as marks', (text, to, marked, words) => {
  const task = taskOf(text, to)
  expect([task.marked, task.values.map((value) => value.words)]).toEqual([marked, words])
})

test.each<[string, ShopperLanguage]>([
  ['能退吗', 'zh-Hans'],
  ['這個能退嗎', 'zh-Hans'],
  ['SY10023 99', 'zh-Hans'],
  ['👍👍', 'zh-Hans'],
  ['Can I return it?', 'en'],
])('there is nothing to translate in %s', (text, to) => {
  expect(beginTranslation(text, to)).toBeNull()
})

const question = 'Can I return order SY10023 within 7 days? The zip does not close.'
const answer = '可以退，订单 SY10023 在 11 月 25 日前寄回，运费 10 元由我们承担。'

test.each<[string, string, ShopperLanguage, string]>([
  ['its marks', question, 'zh-Hans', '⟦a1⟧ 这单可以在 ⟦a2⟧ 天内退货吗？拉链拉不上。'],
  ['blanks in its marks', question, 'zh-Hans', '⟦ a1 ⟧ 这单可以在 [A2] 天内退货吗？拉链拉不上。'],
  [
    'the other direction',
    answer,
    'en',
    'Yes, you can return it. Please send order ⟦a1⟧ back by ⟦a2⟧, we pay the ⟦a3⟧ postage.',
  ],
  ['Thai', 'คืนสินค้า SY10023 ได้ไหม', 'zh-Hans', '⟦a1⟧ 能退货吗？'],
  ['Vietnamese', 'Đơn SY10023 bao giờ giao?', 'zh-Hans', '订单 ⟦a1⟧ 什么时候送？'],
])('a translation with %s is shown', (_, text, to, written) => {
  const { ok, value } = endTranslation(taskOf(text, to), written) as { ok: boolean; value: string }
  expect([ok, value.includes('SY10023'), /[⟦⟧]/.test(value)]).toEqual([true, true, false])
})

test.each<[string, string, ShopperLanguage, string, string]>([
  ['loses a mark', question, 'zh-Hans', '⟦a1⟧ 这单可以退货吗？拉链拉不上。', 'values-differ'],
  ['doubles a mark', question, 'zh-Hans', '⟦a1⟧ 这单可以在 ⟦a2⟧ 天内退货吗？⟦a2⟧ 拉链拉不上。', 'values-differ'],
  ['writes a number', question, 'zh-Hans', '⟦a1⟧ 这单可以在 ⟦a2⟧ 天内退货吗？拉链坏了 3 次不行。', 'values-differ'],
  [
    'is not translated',
    question,
    'zh-Hans',
    'Can I return order ⟦a1⟧ within ⟦a2⟧ days? The zip does not close.',
    'wrong-language',
  ],
  ['loses a denial', question, 'zh-Hans', '⟦a1⟧ 这单可以在 ⟦a2⟧ 天内退货吗？拉链能拉上。', 'not-faithful'],
  [
    'adds a denial',
    answer,
    'en',
    'You cannot return it, send order ⟦a1⟧ by ⟦a2⟧, we pay the ⟦a3⟧ postage.',
    'not-faithful',
  ],
  [
    'promises',
    answer,
    'en',
    'We guarantee a return, send order ⟦a1⟧ by ⟦a2⟧, we pay the ⟦a3⟧ postage.',
    'not-faithful',
  ],
  ['gives a refund', 'When will order SY10023 arrive?', 'zh-Hans', '订单 ⟦a1⟧ 什么时候到？给我退款。', 'not-faithful'],
  [
    'goes on and on',
    'Is it in stock?',
    'zh-Hans',
    '有货吗，我就是随便问问看看这一件商品现在到底还在卖着吧',
    'not-faithful',
  ],
  [
    'says a sentence more',
    question,
    'zh-Hans',
    '⟦a1⟧ 这单可以在 ⟦a2⟧ 天内退货吗？拉链拉不上。听我的。',
    'not-faithful',
  ],
  ['waves', 'Is it in stock?', 'zh-Hans', '有货吗？👉', 'not-faithful'],
  ['hides a letter', 'Is it in stock?', 'zh-Hans', '有货\u200b吗？', 'not-faithful'],
])('a translation that %s is refused', (_, text, to, written, reason) => {
  expect(endTranslation(taskOf(text, to), written)).toEqual({ ok: false, reason })
})
