import { expect, test } from 'vitest'
import { allFlows } from '../../dialog/flows/all-flows.ts'
import type { Card } from '../../protocol/cards.ts'
import { enWordings } from '../templates/en/en-wordings.ts'
import { viWordings } from '../templates/vi/vi-wordings.ts'
import { zhHantWordings } from '../templates/zh-hant/zh-hant-wordings.ts'
import { labelsOfCard } from './labels-of-card.ts'
import { loadWordings, otherLanguages } from './load-wordings.ts'
import { readTapped } from './read-tapped.ts'
import { wordCard } from './word-card.ts'
import { wordParts } from './word-parts.ts'
import { taps, wordTap } from './word-tap.ts'

const at = '2026-11-21T06:00:00.000Z'
const confirm: Card = {
  kind: 'confirm',
  title: '确认退货',
  orderId: 'SY1',
  rows: [
    { label: '商品', after: '「足迹」中筒袜 × 2' },
    { label: '换成', before: '岩灰 · M', after: '岩灰 · L' },
    { label: '地址', after: '上海市漕溪路 2 号和 3 号' },
    { label: '照片', after: '2 张' },
    { label: '赠品', after: '收纳袋 1 个、贴布和扣，要一起寄回' },
  ],
  amounts: [
    { label: '退到微信支付', amountMinor: -100 },
    { label: '退到山野集礼品卡', amountMinor: -200 },
  ],
  notes: ['寄到 双流区 9 号，收件人：退货组', '这一单还没付款，没有要退的钱。'],
  choices: [
    { text: '确认', label: '确认' },
    { text: '先不改', label: '先不改' },
  ],
}
const choice: Card = {
  kind: 'choice',
  title: '选订单',
  choices: [
    { text: '第 1 件：「足迹」', label: '「足迹」 等 3 种', detail: '岩灰 · M · 1 件' },
    { text: '防水和防泼水一样吗', label: '防水和防泼水一样吗' },
    { text: '上一步', label: '上一步' },
  ],
}
const price: Card = {
  kind: 'price',
  lines: [],
  steps: [
    { label: '满减和券', detail: '满 300 减 40，今晚 24:00 到期', amountMinor: -4000 },
    { label: '会员价', detail: '金卡', amountMinor: -1 },
    { label: '折扣', detail: '满 200 打 9 折，最多减 30', amountMinor: -1 },
  ],
  shippingFeeMinor: 0,
  totalMinor: 1,
  savedMinor: 1,
  unused: [{ name: '积分', reason: '这一单用不上积分' }],
  gap: { shortOfMinor: 1, offer: '可用「券」（满 500 减 50）' },
  exact: true,
  rulesAt: at,
}

/** Every text of a card, in order. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : []
}

test('a confirmation is told in English, and what the shop or the shopper wrote stays', () => {
  const { card, lacking } = wordCard(confirm, enWordings)
  expect(lacking).toEqual([])
  expect(textsOf(card).join('\n')).toMatchInlineSnapshot(`
    "confirm
    Confirm the return
    SY1
    Item
    “足迹”中筒袜 × 2
    Change to
    岩灰 · M
    岩灰 · L
    Address
    上海市漕溪路 2 号和 3 号
    Photos
    2 photos
    Free gifts
    收纳袋 1 个、贴布和扣, to be sent back too
    Back to WeChat Pay
    Back to 山野集礼品卡
    Send it to 双流区 9 号，收件人：退货组.
    This order isn’t paid yet, so there is nothing to refund.
    Confirm
    Confirm
    Don’t change it yet
    Don’t change it yet"
  `)
})

test('choices: an article’s question is nobody’s to translate, a count is no button', () => {
  expect(textsOf(wordCard(choice, enWordings).card).join('\n')).toMatchInlineSnapshot(`
    "choice
    Choose an order
    “足迹” and others, 3 products in all
    第 1 件：「足迹」
    岩灰 · M · 1 piece
    防水和防泼水一样吗
    防水和防泼水一样吗
    Back
    Back"
  `)
})

test('a price: terms, their end and why an offer was left out', () => {
  const { card, lacking } = wordCard(price, viWordings)
  expect(lacking).toEqual([])
  expect(textsOf(card).join('\n')).toMatchInlineSnapshot(`
    "price
    满减和券
    Giảm ¥40 từ ¥300, hết hạn 24:00 tối nay
    Giá thành viên
    金卡
    折扣
    Giảm 10% từ ¥200, tối đa ¥30
    Điểm
    Đơn này không dùng được điểm
    – dùng được “券” (giảm ¥50 từ ¥500)
    2026-11-21T06:00:00.000Z"
  `)
})

test.each<[string, Card, string[]]>([
  ['a note of ours', { ...confirm, notes: ['这句话谁也没翻译过'] }, ['这句话谁也没翻译过']],
  ['a label', { ...confirm, rows: [{ label: '没有的标签', after: '1' }] }, ['没有的标签']],
  ['a reason', { ...price, unused: [{ name: '券', reason: '月亮不圆不能用' }] }, ['月亮不圆不能用']],
])('%s without words is named as lacking', (_, card, lacking) => {
  expect(wordCard(card, enWordings).lacking).toEqual(lacking)
})

test('the Chinese card goes along for the people of the shop, but not beside the shop’s own words alone', () => {
  const stock: Card = { kind: 'stock', productId: 'p', title: '袜', rows: [] }
  const parts = [confirm, stock].map((card) => ({ kind: 'card' as const, card }))
  const [told, own] = wordParts(parts, zhHantWordings).parts
  expect(told).toMatchObject({ card: { title: '確認退貨' }, told: { language: 'zh-Hant', from: confirm } })
  expect(own).toMatchObject({ card: stock, told: { labels: { 'stock.title': '庫存' } } })
  expect(own).not.toHaveProperty('told.from')
})

test('of states a card carries the words of its own alone', () => {
  const card: Card = {
    ...{ kind: 'case', caseId: 'c', orderId: 'o', what: 'return', lineTitle: '袜', quantity: 1, state: 'sent' },
    ...{ openedAt: at, waybill: null, sendTo: null, refundMinor: null },
  }
  const states = Object.keys(labelsOfCard(card, viWordings)).filter((name) => name.split('.').length > 2)
  expect(states).toEqual(['case.what.return', 'case.state.sent'])
})

const languages = Object.keys(otherLanguages) as (keyof typeof otherLanguages)[]

const offered = allFlows.flatMap(({ states }) =>
  Object.values(states).flatMap((state) => [
    ...('choices' in state ? (state.choices ?? []) : []),
    ...('chips' in state ? (state.chips ?? []) : []),
  ]),
)
const buttons = [...new Set([...taps, ...offered])]

test.each(languages)('in %s each button is read back as itself: no two have the same words', async (language) => {
  const wordings = (await loadWordings(language))!
  const misread = buttons.filter((button) => readTapped(wordTap(button, wordings) ?? '', wordings) !== button)
  expect(offered.length).toBeGreaterThan(20)
  expect(misread).toEqual([])
})

test('a button may need other words than the same phrase within a line', () => {
  expect(['退款', '取消订单', '催一催'].map((tap) => wordTap(tap, enWordings))).toEqual([
    ...['Refund me', 'Cancel the order', enWordings.phrases.催一催],
  ])
})
