import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Coupon, Product, Promotion } from '../../protocol/commerce.ts'
import { tryCoupons } from './apply-coupons.ts'
import { cutIntoPortions, type PortionedCart } from './cart-portions.ts'
import type { OrderTerms, PointTerms } from './order-terms.ts'
import { totalOf } from './order-total.ts'
import type { PricedLine } from './price-lines.ts'
import { quoteCart } from './quote-cart.ts'
import { searchCoupons } from './search-coupons.ts'

/* The full count runs in `npm run test:long`. */
const isLong = Boolean(process.env.KEFU_LONG)
const dated = { startsAt: '2026-01-01T00:00:00Z', endsAt: '2027-01-01T00:00:00Z' }
const groups = ['g0', 'g1', 'g2', 'g3', 'g4', 'g5']
const categories = ['甲', '乙', '丙']

const scope = fc.record({ categories: fc.subarray(categories, { maxLength: 2 }) })
const amount = fc.oneof(fc.integer({ min: 1, max: 9_000 }), fc.integer({ min: 1, max: 90_000 }))
const benefit = fc.oneof(
  fc.record({ kind: fc.constant('off' as const), offMinor: amount }),
  fc.record({
    kind: fc.constant('percent' as const),
    payPercent: fc.integer({ min: 0, max: 100 }),
    maxOffMinor: amount,
  }),
)
const rarely = fc.integer({ min: 0, max: 9 }).map((one) => one === 0)
const coupon: fc.Arbitrary<Omit<Coupon, 'id' | 'name'>> = fc.record({
  level: fc.constantFrom('item', 'category', 'shop', 'platform'),
  stackingGroup: fc.constantFrom(...groups),
  scope,
  thresholdMinor: fc.oneof(fc.constant(0), amount),
  thresholdOn: fc.constantFrom('after-promotions', 'activity-price'),
  benefit,
  excludesPromotions: fc.boolean(),
  excludesMemberPrice: fc.boolean(),
  excludesCoupons: rarely,
  openToAll: fc.constant(true),
  startsAt: fc.constant(dated.startsAt),
  endsAt: fc.constant(dated.endsAt),
})
const tier = fc.record({ thresholdMinor: amount, offMinor: amount }).map(({ thresholdMinor, offMinor }) => ({
  thresholdMinor: thresholdMinor + 100,
  offMinor: Math.min(offMinor, thresholdMinor),
}))
const threshold = fc
  .record({
    scope,
    mode: fc.constantFrom('per' as const, 'tiered' as const),
    tiers: fc.array(tier, { minLength: 1, maxLength: 3 }),
    crossShop: fc.boolean(),
    testedOn: fc.constantFrom('goods' as const, 'goods' as const, 'product' as const, 'piece' as const),
    stacking: fc.constantFrom('parallel' as const, 'serial' as const),
    order: fc.integer({ min: 0, max: 3 }),
  })
  .map((rest): Promotion => ({ kind: 'threshold', id: 't', name: '满减', ...rest, ...dated }))
const promotion: fc.Arbitrary<Promotion> = fc.oneof(
  threshold,
  fc.record({ scope, pieces: fc.integer({ min: 1, max: 4 }), payPercent: fc.integer({ min: 5_000, max: 10_000 }) }).map(
    ({ scope, pieces, payPercent }): Promotion => ({
      ...{ kind: 'pieces', id: 'n', name: '折', scope, ...dated },
      tiers: [{ pieces, payPercent: payPercent / 100 }],
    }),
  ),
)
const line: fc.Arbitrary<PricedLine> = fc
  .record({
    category: fc.constantFrom(...categories),
    id: fc.constantFrom('p', 'q'),
    price: amount,
    quantity: fc.integer({ min: 1, max: 3 }),
    member: fc.boolean(),
  })
  .map(({ category, id, price, quantity, member }) => ({
    skuId: 's',
    product: { id: `${category}${id}`, title: 'p', category: [category] } as Product,
    quantity,
    listMinor: price * quantity,
    memberMinor: (member ? Math.ceil(price * 0.9) : price) * quantity,
  }))
const shipping: fc.Arbitrary<OrderTerms['shipping']> = fc.record({
  feeMinor: fc.constantFrom(0, 1_000),
  freeFromMinor: fc.oneof(fc.constant(null), amount),
  region: fc.constant(null),
})
const points: fc.Arbitrary<PointTerms> = fc
  .record({
    wanted: fc.integer({ min: 1, max: 50_000 }),
    pointsPerYuan: fc.constantFrom(1, 3, 10, 100, 150),
    maxPayPercent: fc.constantFrom(5, 30, 50, 99.5, 100),
    minPoints: fc.constantFrom(0, 1, 100, 1_000),
  })
  .map(({ wanted, ...rules }) => ({ wanted: Math.max(wanted, rules.minPoints), rules }))
const terms: fc.Arbitrary<OrderTerms> = fc.record({ shipping, points: fc.oneof(fc.constant(null), points) })
const cart: fc.Arbitrary<PortionedCart> = fc
  .record({
    lines: fc.array(line, { minLength: 1, maxLength: 5 }),
    promotions: fc.array(promotion, { maxLength: 3 }),
    coupons: fc.array(coupon, { maxLength: 8 }),
    otherShopsMinor: fc.oneof(fc.constant(0), amount),
  })
  .map(({ lines, promotions, coupons, otherShopsMinor }) =>
    cutIntoPortions(
      lines,
      promotions,
      coupons.map((one, index) => ({ ...one, id: `c${index}`, name: `c${index}` })),
      otherShopsMinor,
    ),
  )

/** Every subset of the coupons, legal or not, tried one by one. */
function cheapestByHand(cart: PortionedCart, terms: OrderTerms): number {
  let cheapest = Number.POSITIVE_INFINITY
  for (let bits = 0; bits < 2 ** cart.coupons.length; bits += 1) {
    const couponed = tryCoupons(
      cart,
      cart.coupons.flatMap((_, index) => (bits & (1 << index) ? [index] : [])),
    )
    if (couponed !== null) cheapest = Math.min(cheapest, totalOf(terms, couponed.goodsMinor))
  }
  return cheapest
}

test('no combination that brute force tries is cheaper', () => {
  fc.assert(
    fc.property(cart, terms, (cart, terms) => {
      const best = searchCoupons(cart, terms)
      expect(best.exact).toBe(true)
      expect(best.totalMinor).toBe(cheapestByHand(cart, terms))
    }),
    { numRuns: isLong ? 20_000 : 400 },
  )
}, 600_000)

test('beyond six groups what is found is legal, and no single coupon more, less or other makes it cheaper', () => {
  const crowded = fc.tuple(cart, terms, fc.integer({ min: 0, max: 7 })).map(([cart, terms, from]) => ({
    cart: {
      ...cart,
      coupons: cart.coupons.map((one, index) => ({ ...one, stackingGroup: index < from ? `g${index}` : `h${index}` })),
    },
    terms,
  }))
  fc.assert(
    fc.property(crowded, ({ cart, terms }) => {
      const best = searchCoupons(cart, terms)
      const cheapest = cheapestByHand(cart, terms)
      expect(best.totalMinor).toBeGreaterThanOrEqual(cheapest)
      if (best.exact) expect(best.totalMinor).toBe(cheapest)
    }),
    { numRuns: isLong ? 5_000 : 100 },
  )
}, 600_000)

test('amounts stay at or above 0 and discounts account for every fen', () => {
  fc.assert(
    fc.property(cart, terms, (cart, terms) => {
      const { couponed } = searchCoupons(cart, terms)
      expect(Math.min(...couponed.remaining)).toBeGreaterThanOrEqual(0)
      const listMinor = cart.portions.reduce((sum, portion) => sum + portion.listMinor, 0)
      const offs = [...couponed.promoted.applied, ...couponed.used].reduce((sum, { offMinor }) => sum + offMinor, 0)
      expect(couponed.goodsMinor).toBe(listMinor - couponed.promoted.memberOffMinor - offs)
    }),
    { numRuns: 300 },
  )
})

test('no coupon is spent that saves nothing', () => {
  fc.assert(
    fc.property(cart, terms, (cart, terms) => {
      const best = searchCoupons(cart, terms)
      const used = best.couponed.used.map(({ index }) => index)
      for (const index of used) {
        const without = tryCoupons(
          cart,
          used.filter((other) => other !== index),
        )
        if (without !== null) expect(totalOf(terms, without.goodsMinor)).toBeGreaterThan(best.totalMinor)
      }
    }),
    { numRuns: 300 },
  )
})

test('a whole quote adds up: lines, steps and shipping make the total', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(amount, fc.integer({ min: 1, max: 3 }), fc.constantFrom(...categories)), {
        minLength: 1,
        maxLength: 6,
      }),
      fc.array(coupon, { maxLength: 6 }),
      fc.array(promotion, { maxLength: 2 }),
      fc.oneof(fc.constant(undefined), points),
      (rows, coupons, promotions, points) => {
        const result = quoteCart({
          ...(points === undefined ? {} : { points }),
          lines: rows.map(([, quantity], index) => ({ skuId: `s${index}`, quantity })),
          products: rows.map(
            ([, , category], index) => ({ id: `p${index}`, title: '', category: [category], listed: true }) as Product,
          ),
          skus: rows.map(([priceMinor], index) => ({
            id: `s${index}`,
            productId: `p${index}`,
            options: {},
            priceMinor,
            memberPriceMinor: Math.ceil(priceMinor / 2),
            stock: 1,
          })),
          promotions,
          coupons: coupons.map((one, index) => ({ ...one, id: `c${index}`, name: `c${index}` })),
          shipping: {
            baseFeeMinor: 1_000,
            freeFromMinor: 9_900,
            cutoffHour: 16,
            dispatchHours: 48,
            carrier: '',
            originCity: '',
            regions: [],
            defaultDays: [1, 2],
          },
          province: null,
          memberLevel: '金卡',
          now: new Date('2026-11-20T00:00:00Z'),
        })
        if (!result.ok) throw new Error(result.reason)
        const quote = result.value
        const sum = (values: number[]) => values.reduce((a, b) => a + b, 0)
        expect(sum(quote.lines.map(({ allocatedMinor }) => allocatedMinor))).toBe(quote.goodsMinor)
        expect(quote.listMinor + sum(quote.steps.map(({ amountMinor }) => amountMinor))).toBe(quote.goodsMinor)
        expect(quote.goodsMinor + quote.shippingFeeMinor).toBe(quote.totalMinor)
        expect(Math.min(...quote.lines.map(({ allocatedMinor }) => allocatedMinor))).toBeGreaterThanOrEqual(0)
        expect(sum(quote.lines.map(({ points }) => points))).toBe(quote.usedPoints)
        expect(quote.usedPoints).toBeLessThanOrEqual(points?.wanted ?? 0)
        if (quote.gap !== null) expect(quote.gap.thenTotalMinor).toBeLessThan(quote.totalMinor + quote.gap.shortOfMinor)
      },
    ),
    { numRuns: 300 },
  )
})
