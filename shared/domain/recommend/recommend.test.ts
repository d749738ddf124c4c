import { describe, expect, test } from 'vitest'
import type { Coupon, Product, Sku } from '../../protocol/commerce.ts'
import { compareProducts } from './compare-products.ts'
import { describeReason } from './reason.ts'
import { type RecommendSetting, recommend } from './recommend.ts'
import { toRecommendCard } from './to-recommend-card.ts'

const now = new Date('2026-11-21T06:00:00Z')

function product(id: string, category: string[], rest: Partial<Product> = {}): Product {
  return {
    ...{ id, title: `「${id}」`, aliases: [], category, summary: '', attributes: [], options: [] },
    ...{ returnClass: 'standard', imagePath: `/${id}.svg`, listed: true, ...rest },
  }
}
const sku = (productId: string, priceMinor: number, stock = 5): Sku => ({
  ...{ id: `${productId}-${priceMinor}-${stock}`, productId, options: {}, priceMinor, stock },
})

const products = [
  product('小帐', ['帐篷', '徒步帐'], { goesWith: ['睡垫'] }),
  product('大帐', ['帐篷', '营地帐']),
  product('双人帐', ['帐篷', '徒步帐']),
  product('睡垫', ['睡眠', '睡垫'], { attributes: [{ name: '重量', value: '约 1.2 kg' }] }),
  product('头灯', ['照明', '头灯']),
  product('气罐', ['炊具', '燃料'], { consumable: true }),
  product('鞋', ['鞋靴', '徒步鞋'], { attributes: [{ name: '重量', value: '约 528 g（42 码单只）' }] }),
  product('卖完的鞋', ['鞋靴', '徒步鞋']),
  product('下架的鞋', ['鞋靴', '徒步鞋'], { listed: false }),
]
const skus = [
  ...['小帐', '大帐', '双人帐'].map((id) => sku(id, 60000)),
  ...['睡垫', '头灯', '鞋', '下架的鞋'].map((id) => sku(id, 20000)),
  sku('头灯', 21000),
  sku('卖完的鞋', 20000, 0),
  sku('气罐', 4500),
]
const coupon: Coupon = {
  ...{ id: 'c', name: '鞋券', level: 'category', stackingGroup: 'g', scope: { categories: ['鞋靴'] } },
  ...{ thresholdMinor: 10000, benefit: { kind: 'off', offMinor: 1000 }, openToAll: true },
  ...{ startsAt: '2026-11-01T00:00:00Z', endsAt: '2026-12-01T00:00:00Z' },
}
const nobody: RecommendSetting = {
  ...{ views: [], cart: [], purchases: [], products, skus, coupons: [coupon], now, personal: true },
}
const show = (setting: Partial<RecommendSetting>) =>
  recommend({ ...nobody, ...setting }).map(({ productId, reason }) => `${productId}：${describeReason(reason)}`)

const neutral = ['鞋：能用「鞋券」', '头灯：2 个规格有现货', '小帐：有现货']

test.each<[string, Partial<RecommendSetting>, string[]]>([
  ['nothing known: what holds for everybody', {}, neutral],
  [
    'a tent viewed three times',
    { views: [{ productId: '双人帐', times: 3 }] },
    ['小帐：你看过 3 次的「双人帐」同类', '双人帐：你看过 3 次', '鞋：能用「鞋券」'],
  ],
  [
    'a lamp viewed once: nothing is like it, the rest is neutral',
    { views: [{ productId: '头灯', times: 1 }] },
    neutral,
  ],
  [
    'what goes with the tent that was bought, and not the tent again',
    { purchases: ['小帐'] },
    ['睡垫：配你买过的「小帐」', '鞋：能用「鞋券」', '头灯：2 个规格有现货'],
  ],
  [
    'fuel that was bought is used up some day',
    { purchases: ['小帐', '气罐'] },
    ['气罐：你买过，用完可以补', '睡垫：配你买过的「小帐」', '鞋：能用「鞋券」'],
  ],
  ['fuel that nobody bought is like everything else', { maxPriceMinor: 5000 }, ['气罐：有现货']],
  [
    'what goes with the cart',
    { cart: ['小帐'] },
    ['睡垫：配购物车里的「小帐」', '鞋：能用「鞋券」', '头灯：2 个规格有现货'],
  ],
  [
    'asked for by the kind’s name: what is of that kind by its own name stands first, then the shop’s order',
    { among: ['头灯', '大帐', '小帐'], kind: '帐篷' },
    ['小帐：有现货', '大帐：有现货', '头灯：2 个规格有现货'],
  ],
  [
    'the cheapest of those asked for',
    { among: ['小帐', '鞋', '头灯'], wish: { first: 'cheapest' } },
    ['头灯：2 个规格有现货', '鞋：能用「鞋券」', '小帐：有现货'],
  ],
  [
    'the cheapest first, though the dearest was viewed',
    { among: ['小帐', '鞋', '头灯'], wish: { first: 'cheapest' }, views: [{ productId: '小帐', times: 3 }] },
    ['头灯：2 个规格有现货', '鞋：能用「鞋券」', '小帐：你看过 3 次'],
  ],
  [
    'asked for by name: what was viewed first',
    { among: ['小帐', '大帐'], wish: {}, kind: '帐篷', views: [{ productId: '大帐', times: 3 }] },
    ['大帐：你看过 3 次', '小帐：你看过 3 次的「大帐」同类'],
  ],
  [
    'for two people',
    { among: ['小帐', '大帐', '双人帐'], wish: { people: 2 } },
    ['双人帐：有现货', '小帐：有现货', '大帐：有现货'],
  ],
  [
    'the lightest: those that tell no weight come last',
    { among: ['小帐', '睡垫', '鞋'], wish: { first: 'lightest' } },
    ['鞋：能用「鞋券」', '睡垫：有现货', '小帐：有现货'],
  ],
  [
    'opted out: neither views nor purchases count',
    { personal: false, views: [{ productId: '双人帐', times: 9 }], purchases: ['小帐'] },
    neutral,
  ],
  ['tents were asked for', { among: ['小帐', '大帐'] }, ['小帐：有现货', '大帐：有现货']],
  ['not the one on the page', { besides: '鞋' }, ['头灯：2 个规格有现货', '小帐：有现货', '大帐：有现货']],
  ['within a budget', { maxPriceMinor: 30000 }, ['鞋：能用「鞋券」', '头灯：2 个规格有现货', '睡垫：有现货']],
  [
    'a coupon that is over is no reason',
    { now: new Date('2027-01-01') },
    ['头灯：2 个规格有现货', '小帐：有现货', '大帐：有现货'],
  ],
])('%s', (_, setting, expected) => {
  expect(show(setting)).toEqual(expected)
})

test('two shoppers with different views get different lists, each with a reason', () => {
  const hiker = show({ views: [{ productId: '鞋', times: 2 }] })
  const camper = show({ views: [{ productId: '大帐', times: 2 }] })
  expect(hiker[0]).toBe('鞋：你看过 2 次')
  expect(camper[0]).toBe('大帐：你看过 2 次')
  expect(hiker).not.toEqual(camper)
})

test('sold out and unlisted goods are never shown', () => {
  const shown = show({ views: [{ productId: '鞋', times: 4 }] }).join()
  expect(shown).not.toContain('卖完')
  expect(shown).not.toContain('下架')
})

describe('toRecommendCard', () => {
  test('says whether the list is personal', () => {
    const card = (setting: Partial<RecommendSetting>) => toRecommendCard(recommend({ ...nobody, ...setting }), nobody)
    expect(card({ views: [{ productId: '双人帐', times: 3 }] })).toMatchObject({ personal: true })
    expect(card({})).toMatchObject({
      personal: false,
      items: [{ productId: '鞋', fromPriceMinor: 20000, reason: '能用「鞋券」' }, {}, {}],
    })
  })

  test('nothing to show is no card', () => {
    expect(toRecommendCard([], nobody)).toBeNull()
  })
})

describe('compareProducts', () => {
  const row = (name: string, value: string) => ({ name, value })
  const light = product('轻', ['背包'], { attributes: [row('面料', '尼龙'), row('重量', '1 kg'), row('防雨罩', '有')] })
  const heavy = product('重', ['背包'], { attributes: [row('面料', '尼龙'), row('重量', '2 kg')] })

  test('what differs comes first, then what only one says, then what is the same', () => {
    const card = compareProducts([light, heavy], [sku('轻', 100), sku('重', 200), sku('重', 300)], now)
    expect(card.rows).toEqual([
      { name: '重量', values: ['1 kg', '2 kg'], differs: true },
      { name: '防雨罩', values: ['有', '—'], differs: true },
      { name: '面料', values: ['尼龙', '尼龙'], differs: false },
    ])
    expect(card.products).toMatchObject([
      { fromPriceMinor: 100, quantity: 5, restockAt: null },
      { fromPriceMinor: 200, quantity: 10, restockAt: null },
    ])
  })

  test.each([
    ['a day to come', '2026-11-25T02:00:00Z', '2026-11-25T02:00:00Z'],
    ['a day that has passed is unknown', '2026-11-01T02:00:00Z', null],
  ])('sold out with %s', (_, restockAt, expected) => {
    const gone = { ...sku('重', 200, 0), restockAt }
    expect(compareProducts([light, heavy], [sku('轻', 1), gone], now).products[1]).toMatchObject({
      quantity: 0,
      restockAt: expected,
    })
  })

  test('three at most', () => {
    expect(compareProducts(products, skus, now).products).toHaveLength(3)
  })
})
