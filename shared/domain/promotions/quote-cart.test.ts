import { parse } from 'valibot'
import { describe, expect, test } from 'vitest'
import { cardSchema } from '../../protocol/cards.ts'
import type { Coupon, Product, Promotion, Sku } from '../../protocol/commerce.ts'
import type { QuoteInput } from './quote.ts'
import { quoteCart } from './quote-cart.ts'
import { toPriceCard } from './to-price-card.ts'

/* 14:12 in Beijing; everything below ends tonight. */
const now = new Date('2026-11-20T06:12:00Z')
const dated = { startsAt: '2026-11-01T00:00:00Z', endsAt: '2026-11-20T16:00:00Z' }

const product = (id: string, ...category: string[]): Product => ({
  id,
  title: id,
  aliases: [],
  category,
  summary: '',
  attributes: [],
  options: [],
  returnClass: 'standard',
  imagePath: '',
  listed: true,
})
const sku = (id: string, priceMinor: number, memberPriceMinor?: number): Sku => ({
  id: `${id}-1`,
  productId: id,
  options: {},
  priceMinor,
  ...(memberPriceMinor === undefined ? {} : { memberPriceMinor }),
  stock: 9,
})
const perThreeHundred: Promotion = {
  kind: 'threshold',
  id: 'per-300',
  name: '跨店满减',
  scope: {},
  mode: 'per',
  tiers: [{ thresholdMinor: 30_000, offMinor: 5_000 }],
  crossShop: true,
  ...dated,
}
const coupon = (id: string, thresholdMinor: number, offMinor: number, rest: Partial<Coupon> = {}): Coupon => ({
  id,
  name: id,
  level: 'shop',
  stackingGroup: 'shop',
  scope: {},
  thresholdMinor,
  benefit: { kind: 'off', offMinor },
  openToAll: true,
  ...dated,
  ...rest,
})
const base: QuoteInput = {
  lines: [
    { skuId: 'jacket-1', quantity: 1 },
    { skuId: 'bag-1', quantity: 1 },
  ],
  products: [product('jacket', '服装'), product('bag', '背包'), product('lamp', '照明')],
  skus: [sku('jacket', 89_900), sku('bag', 45_900), sku('lamp', 7_900, 6_900)],
  promotions: [perThreeHundred],
  coupons: [],
  shipping: {
    baseFeeMinor: 1_000,
    freeFromMinor: 9_900,
    cutoffHour: 16,
    dispatchHours: 48,
    carrier: '中通',
    originCity: '杭州',
    regions: [{ name: '偏远', provinces: ['新疆'], feeMinor: 2_500, freeFromMinor: null, days: [5, 8] }],
    defaultDays: [2, 4],
  },
  province: null,
  memberLevel: null,
  now,
}

function quote(changes: Partial<QuoteInput> = {}) {
  const result = quoteCart({ ...base, ...changes })
  if (!result.ok) throw new Error(result.reason)
  return result.value
}
const lamp = [{ skuId: 'lamp-1', quantity: 1 }]
const whyOf = (changes: Partial<QuoteInput>) =>
  quote(changes).unused.map(({ name, why, reason }) => [name, why, reason])

describe('refusals', () => {
  test.each<[string, Partial<QuoteInput>, object]>([
    ['empty cart', { lines: [] }, { reason: 'empty-cart' }],
    [
      'unknown SKU',
      { lines: [...base.lines, { skuId: 'gone', quantity: 1 }] },
      { reason: 'unknown-sku', skuId: 'gone' },
    ],
    ['SKU without product', { products: [] }, { reason: 'unknown-sku', skuId: 'jacket-1' }],
    [
      'taken off sale',
      { products: base.products.map((one) => ({ ...one, listed: one.id !== 'bag' })) },
      { reason: 'not-listed', skuId: 'bag-1' },
    ],
    ['rules too old', { rulesUntil: now }, { reason: 'rules-expired' }],
  ])('%s', (_, changes, refusal) => {
    expect(quoteCart({ ...base, ...changes })).toEqual({ ok: false, ...refusal })
  })
})

describe('the board: jacket and bag', () => {
  const shop = coupon('店铺券', 99_900, 8_000)
  const category = coupon('用品类券', 150_000, 15_000, { level: 'category', thresholdOn: 'activity-price' })
  const result = quote({ coupons: [shop, category] })

  test('¥1,078.00, ¥280 saved, every step told', () => {
    expect(result).toMatchObject({ totalMinor: 107_800, savedMinor: 28_000, shippingFeeMinor: 0, exact: true })
    expect(result.steps.map(({ label, detail, amountMinor }) => [label, detail, amountMinor])).toEqual([
      ['跨店满减', '每满 300 减 50，减了 4 次，今晚 24:00 到期', -20_000],
      ['店铺券', '满 999 减 80，今晚 24:00 到期', -8_000],
    ])
    expect(result.validUntil).toBe(dated.endsAt)
  })

  test('还差 ¥142, then ¥1,100', () => {
    expect(result.gap).toEqual({
      offerId: '用品类券',
      shortOfMinor: 14_200,
      offer: '可换用「用品类券」（满 1500 减 150）',
      thenTotalMinor: 110_000,
    })
    expect(result.unused).toEqual([
      { kind: 'coupon', offerId: '用品类券', name: '用品类券', why: 'short-of-amount', reason: '还差 ¥142' },
    ])
  })

  test('the card says the same, passes its schema and adds up', () => {
    const card = toPriceCard(result, now)
    expect(parse(cardSchema, card)).toEqual(card)
    const goods = card.lines.reduce((sum, line) => sum + line.amountMinor, 0)
    const steps = card.steps.reduce((sum, step) => sum + step.amountMinor, 0)
    expect(goods + steps + card.shippingFeeMinor).toBe(card.totalMinor)
  })
})

test('two 满减 of one cart are tested on the same price and floored at 0', () => {
  const big = {
    ...perThreeHundred,
    id: 'a',
    mode: 'tiered' as const,
    tiers: [{ thresholdMinor: 40_000, offMinor: 38_000 }],
  }
  const small = { ...big, id: 'b', tiers: [{ thresholdMinor: 40_000, offMinor: 5_000 }] }
  const skus = [sku('jacket', 40_000)]
  const free = quote({
    skus,
    promotions: [big, small],
    lines: base.lines.slice(0, 1),
    shipping: { ...base.shipping, baseFeeMinor: 0 },
  })
  expect(free).toMatchObject({ totalMinor: 0, savedMinor: 40_000 })
  expect(free.steps.map(({ amountMinor }) => amountMinor)).toEqual([-38_000, -2_000])
})

test('a threshold after promotions recedes while goods are added; what is missing counts that in', () => {
  const late = coupon('品类券', 150_000, 15_000, { thresholdOn: 'after-promotions' })
  /* 1358 + 392 = 1750, less 5 × 50 = 1500; 142 more is not enough: it leaves 1250. */
  expect(whyOf({ coupons: [late] })).toEqual([['品类券', 'short-of-amount', '还差 ¥392']])
})

describe('member prices', () => {
  const member = { memberLevel: '金卡', lines: [{ skuId: 'lamp-1', quantity: 2 }] }

  test('are a step of their own, and only for members', () => {
    expect(quote(member)).toMatchObject({ goodsMinor: 13_800, memberPriceUsed: true })
    expect(quote(member).steps[0]).toMatchObject({ label: '会员价', detail: '金卡', amountMinor: -2_000 })
    expect(quote({ ...member, memberLevel: null })).toMatchObject({ goodsMinor: 15_800, memberPriceUsed: false })
  })

  test('a coupon that tolerates none loses to them, with its reason', () => {
    const shy = coupon('券', 0, 1_500, { excludesMemberPrice: true })
    expect(quote({ ...member, coupons: [shy] }).goodsMinor).toBe(13_800)
    expect(whyOf({ ...member, coupons: [shy] })).toContainEqual([
      '券',
      'excluded-by-member-price',
      '和「会员价」不能一起用',
    ])
  })

  test('or replaces them where that is cheaper', () => {
    const shy = coupon('大券', 0, 3_000, { excludesMemberPrice: true })
    expect(quote({ ...member, coupons: [shy] })).toMatchObject({ goodsMinor: 12_800, memberPriceUsed: false })
    expect(whyOf({ ...member, coupons: [shy] })).toContainEqual([
      '会员价',
      'excluded-by-coupon',
      '和「大券」不能一起用，已按更省的算',
    ])
  })
})

describe('why an offer is not used', () => {
  const socks: Promotion = {
    kind: 'pieces',
    id: 'p',
    name: '多件折',
    scope: {},
    tiers: [{ pieces: 3, payPercent: 85 }],
    ...dated,
  }
  const gold = coupon('金券', 0, 100, { memberLevels: ['金卡'] })
  test.each<[string, Partial<QuoteInput>, string[]]>([
    ['another level', { coupons: [gold] }, ['金券', 'other-member-level', '仅限金卡会员']],
    [
      'held, nothing fits',
      { coupons: [coupon('灯券', 0, 100, { scope: { categories: ['照明'] }, openToAll: false })] },
      ['灯券', 'not-in-cart', '购物车里没有适用的商品'],
    ],
    [
      'same group',
      { coupons: [coupon('小', 0, 100), coupon('大', 0, 900)] },
      ['小', 'same-group', '和「大」只能用一张，已选更省的'],
    ],
    [
      'promotion is better',
      { coupons: [coupon('单享', 0, 100, { excludesPromotions: true })] },
      ['单享', 'excluded-by-promotion', '和「跨店满减」不能一起用'],
    ],
    [
      'coupon beats the promotion',
      { coupons: [coupon('单享', 0, 30_000, { excludesPromotions: true })] },
      ['跨店满减', 'excluded-by-coupon', '和「单享」不能一起用'],
    ],
    ['just over', { now: new Date('2026-11-20T16:30:00Z') }, ['跨店满减', 'ended', '已在 11 月 20 日 24:00 结束']],
    [
      'not begun',
      { promotions: [{ ...perThreeHundred, startsAt: '2026-11-20T12:00:00Z' }] },
      ['跨店满减', 'not-started', '20:00 开始'],
    ],
    ['threshold', { lines: lamp }, ['跨店满减', 'short-of-amount', '还差 ¥221']],
    ['pieces', { promotions: [socks] }, ['多件折', 'short-of-pieces', '再买 1 件可享 3 件 8.5 折']],
    [
      'nothing left to take',
      { lines: lamp, coupons: [coupon('全免', 0, 7_900), coupon('再减', 0, 500, { stackingGroup: 'b' })] },
      ['再减', 'not-cheaper', '用上也不会更便宜'],
    ],
  ])('%s', (_, changes, told) => {
    expect(whyOf(changes)).toContainEqual(told)
  })

  test('an open coupon that fits nothing, and offers long over, are left out', () => {
    const other = coupon('灯券', 0, 100, { scope: { categories: ['照明'] } })
    const old = { ...perThreeHundred, id: 'old', endsAt: '2026-11-15T16:00:00Z' }
    expect(whyOf({ coupons: [other], promotions: [old] })).toEqual([])
  })
})

describe('shipping', () => {
  test.each([
    [null, 7_900 + 1_000, 2_000],
    ['新疆', 7_900 + 2_500, null],
  ])('to %s the lamp costs %i', (province, totalMinor, short) => {
    expect(quote({ lines: lamp, province })).toMatchObject({ totalMinor, freeShippingShortOfMinor: short })
  })

  test('a coupon that would cost free shipping stays unused', () => {
    const skus = [sku('lamp', 9_900)]
    expect(quote({ lines: lamp, skus, coupons: [coupon('小券', 0, 500)] })).toMatchObject({
      totalMinor: 9_900,
      usedCouponIds: [],
    })
  })
})

describe('gap', () => {
  test('the next repeat of 每满', () => {
    expect(quote({ lines: [{ skuId: 'bag-1', quantity: 1 }] }).gap).toEqual({
      offerId: 'per-300',
      shortOfMinor: 14_100,
      offer: '可再减 ¥50（每满 300 减 50）',
      thenTotalMinor: 50_000,
    })
  })

  test('none once the last repeat is used', () => {
    expect(quote({ promotions: [{ ...perThreeHundred, maxRepeats: 4 }] }).gap).toBeNull()
  })

  test('a coupon worse than the one in use is no goal', () => {
    const coupons = [coupon('在用', 0, 9_000), coupon('更差', 140_000, 8_000, { thresholdOn: 'activity-price' })]
    expect(quote({ promotions: [], coupons }).gap).toBeNull()
  })
})

test('beyond six groups the answer is the best found, not the cheapest', () => {
  const coupons = Array.from({ length: 7 }, (_, n) => coupon(`c${n}`, 0, 100, { stackingGroup: `g${n}` }))
  expect(quote({ coupons })).toMatchObject({ exact: false, goodsMinor: 115_800 - 700 })
  expect(quote({ coupons: coupons.slice(1) })).toMatchObject({ exact: true, goodsMinor: 115_800 - 600 })
})
