import { describe, expect, test } from 'vitest'
import type { Coupon, Product, Promotion, Sku } from '../../protocol/commerce.ts'
import type { QuoteInput } from './quote.ts'
import { quoteCart } from './quote-cart.ts'

/* The sums of these kinds of offer are worked by hand in eval/golden/cart.jsonl; here is what is said of them. */
const dated = { startsAt: '2026-11-01T00:00:00Z', endsAt: '2026-12-01T16:00:00Z' }
const product = (id: string): Product => ({
  ...{ id, title: id, aliases: [], category: [id], summary: '', attributes: [], options: [] },
  ...{ returnClass: 'standard', imagePath: '', listed: true },
})
const sku = (id: string, priceMinor: number): Sku => ({ id, productId: id, options: {}, priceMinor, stock: 9 })
type Threshold = Extract<Promotion, { kind: 'threshold' }>
const threshold = (id: string, rest: Partial<Threshold> = {}): Promotion => ({
  ...{ kind: 'threshold', id, name: id, scope: {}, mode: 'tiered', ...dated },
  tiers: [{ thresholdMinor: 30_000, offMinor: 5_000 }],
  ...rest,
})
const coupon = (id: string, offMinor: number, rest: Partial<Coupon> = {}): Coupon => ({
  ...{ id, name: id, level: 'shop', stackingGroup: id, scope: {}, thresholdMinor: 0, openToAll: true, ...dated },
  benefit: { kind: 'off', offMinor },
  ...rest,
})
const base: QuoteInput = {
  lines: [{ skuId: 'a', quantity: 1 }],
  products: [product('a'), product('b')],
  skus: [sku('a', 40_000), sku('b', 25_000)],
  promotions: [],
  coupons: [],
  shipping: {
    ...{ baseFeeMinor: 0, freeFromMinor: null, cutoffHour: 16, dispatchHours: 24, carrier: '', originCity: '' },
    ...{ regions: [], defaultDays: [1, 2] },
  },
  province: null,
  memberLevel: null,
  now: new Date('2026-11-20T06:00:00Z'),
}
function quote(changes: Partial<QuoteInput>) {
  const result = quoteCart({ ...base, ...changes })
  if (!result.ok) throw new Error(result.reason)
  return result.value
}
const both = [
  { skuId: 'a', quantity: 1 },
  { skuId: 'b', quantity: 1 },
]

describe('steps', () => {
  test('serial 满减 come after the parallel ones in their own order, wherever they stand in the list', () => {
    const promotions = [
      threshold('last', { stacking: 'serial', order: 2 }),
      threshold('first'),
      threshold('next', { stacking: 'serial', order: 1 }),
    ]
    expect(quote({ promotions }).steps.map(({ label }) => label)).toEqual(['first', 'next', 'last'])
  })

  test('products tested one by one say so, with every tier that was reached', () => {
    const tiers = [
      { thresholdMinor: 20_000, offMinor: 1_000 },
      { thresholdMinor: 40_000, offMinor: 3_000 },
    ]
    const [step] = quote({ lines: both, promotions: [threshold('单款', { testedOn: 'product', tiers })] }).steps
    expect(step).toMatchObject({ detail: '单款满 400 减 30，单款满 200 减 10', amountMinor: -4_000 })
  })

  test('pieces tested one by one count every piece', () => {
    const [step] = quote({
      lines: [{ skuId: 'a', quantity: 3 }],
      promotions: [threshold('单件', { testedOn: 'piece' })],
    }).steps
    expect(step).toMatchObject({ detail: '单件满 300 减 50，减了 3 次', amountMinor: -15_000 })
  })

  test('a cross-shop 满减 tells the whole and this share', () => {
    const [step] = quote({ promotions: [threshold('跨店', { crossShop: true })], otherShopsMinor: 10_000 }).steps
    expect(step).toMatchObject({ detail: '满 300 减 50，各店一共减 ¥50，这是本店的一份', amountMinor: -4_000 })
  })

  test('points are the last step, and every line has its share of them', () => {
    const points = { wanted: 1_300, rules: { pointsPerYuan: 100, maxPayPercent: 50, minPoints: 100 } }
    const found = quote({ lines: both, points })
    expect(found.steps.at(-1)).toEqual({
      kind: 'points',
      offerId: null,
      label: '积分抵扣',
      detail: '用 1300 积分',
      amountMinor: -1_300,
    })
    expect(found.lines.map(({ points: share }) => share)).toEqual([800, 500])
  })
})

describe('why not, and what is missing', () => {
  const told = (changes: Partial<QuoteInput>) => quote(changes).unused.map(({ why, reason }) => [why, reason])
  const points = (wanted: number) => ({
    wanted,
    rules: { pointsPerYuan: 100, maxPayPercent: 10, minPoints: 500 },
  })
  test.each<[string, Partial<QuoteInput>, string[]]>([
    ['too few points', { points: points(300) }, ['short-of-points', '满 500 积分才能用，还差 200']],
    [
      'more points than the rule takes',
      { points: points(9_000) },
      ['over-share', '这一单用 4000 积分就到顶（最多抵商品的 10%）'],
    ],
    [
      'goods too cheap for points',
      { skus: [sku('a', 4_900)], points: points(900) },
      ['short-of-amount', '商品满 ¥50 才能用积分'],
    ],
    [
      'a coupon that stands alone, not used',
      { coupons: [coupon('独用', 300, { excludesCoupons: true }), coupon('甲', 400)] },
      ['excluded-by-coupon', '「独用」不能和别的券一起用，已选更省的'],
    ],
    [
      'a coupon beside the one that stands alone',
      { coupons: [coupon('独用', 900, { excludesCoupons: true }), coupon('甲', 400)] },
      ['excluded-by-coupon', '「独用」不能和别的券一起用，已选更省的'],
    ],
    [
      'a piece too cheap',
      { lines: [{ skuId: 'b', quantity: 2 }], promotions: [threshold('单件', { testedOn: 'piece' })] },
      ['short-of-amount', '单件还差 ¥50'],
    ],
    [
      'a serial 满减 whose amount the others took',
      {
        lines: [{ skuId: 'b', quantity: 1 }],
        promotions: [
          threshold('先', { tiers: [{ thresholdMinor: 20_000, offMinor: 6_000 }] }),
          threshold('后', { stacking: 'serial', tiers: [{ thresholdMinor: 20_000, offMinor: 1_000 }] }),
        ],
      },
      ['short-of-amount', '还差 ¥10'],
    ],
  ])('%s', (_, changes, expected) => {
    expect(told(changes)).toContainEqual(expected)
  })

  test('what is missing is counted for the product that lacks least, and other shops count', () => {
    const promotions = [threshold('单款', { testedOn: 'product' })]
    expect(quote({ lines: both, promotions }).gap).toMatchObject({ shortOfMinor: 5_000, thenTotalMinor: 60_000 })
    const crossShop = [threshold('跨店', { crossShop: true, tiers: [{ thresholdMinor: 70_000, offMinor: 14_000 }] })]
    expect(quote({ promotions: crossShop, otherShopsMinor: 20_000 }).gap).toMatchObject({
      shortOfMinor: 10_000,
      thenTotalMinor: 40_000,
    })
  })
})

test('two coupons of different groups are both used, one that stands alone only by itself', () => {
  const coupons = [coupon('甲', 400), coupon('乙', 300), coupon('独用', 600, { excludesCoupons: true })]
  expect(quote({ coupons }).usedCouponIds).toEqual(['乙', '甲'])
  expect(quote({ coupons: coupons.slice(1) }).usedCouponIds).toEqual(['独用'])
})
