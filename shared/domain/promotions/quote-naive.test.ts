import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Coupon, Product, Promotion, Sku } from '../../protocol/commerce.ts'
import type { QuoteInput } from './quote.ts'
import { quoteCart } from './quote-cart.ts'

/*
 * A second opinion that shares no code with the search: every subset of the coupons is priced line by line. The
 * carts are such that no amount is used up and no sum depends on how a discount was split into fen.
 */
const isLong = Boolean(process.env.KEFU_LONG)
const dated = { startsAt: '2026-01-01T00:00:00Z', endsAt: '2027-01-01T00:00:00Z' }
const categories = ['甲', '乙', '丙']
const now = new Date('2026-06-01T00:00:00Z')
type Threshold = Extract<Promotion, { kind: 'threshold' }>

const scope = fc.record({ categories: fc.subarray(categories, { maxLength: 2 }) })
const promotion: fc.Arbitrary<Threshold> = fc
  .record({
    scope,
    mode: fc.constantFrom('per' as const, 'tiered' as const),
    thresholdMinor: fc.integer({ min: 5_000, max: 60_000 }),
    share: fc.integer({ min: 1, max: 10 }),
    maxRepeats: fc.integer({ min: 1, max: 9 }),
    testedOn: fc.constantFrom('goods' as const, 'product' as const, 'piece' as const),
    crossShop: fc.boolean(),
  })
  .map(({ thresholdMinor, share, ...rest }) => ({
    ...{ kind: 'threshold', id: 't', name: 't', ...rest, ...dated },
    tiers: [{ thresholdMinor, offMinor: Math.floor((thresholdMinor * share) / 100) }],
  }))
const coupon = fc.record({
  stackingGroup: fc.constantFrom('g0', 'g1', 'g2', 'g3'),
  scope,
  thresholdMinor: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 90_000 })),
  offMinor: fc.integer({ min: 1, max: 300 }),
  excludesPromotions: fc.boolean(),
  excludesMemberPrice: fc.boolean(),
  excludesCoupons: fc.boolean(),
})
const line = fc.record({
  category: fc.constantFrom(...categories),
  priceMinor: fc.integer({ min: 4_000, max: 40_000 }),
  quantity: fc.integer({ min: 1, max: 3 }),
  product: fc.constantFrom('p', 'q'),
})
const input: fc.Arbitrary<QuoteInput> = fc
  .record({
    lines: fc.array(line, { minLength: 1, maxLength: 6 }),
    promotions: fc.array(promotion, { maxLength: 3 }),
    coupons: fc.array(coupon, { maxLength: 6 }),
    otherShopsMinor: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 90_000 })),
    wanted: fc.integer({ min: 500, max: 9_000 }),
    freeFromMinor: fc.integer({ min: 1, max: 90_000 }),
  })
  .map(({ lines, promotions, coupons, otherShopsMinor, wanted, freeFromMinor }) => ({
    lines: lines.map(({ quantity }, index) => ({ skuId: `s${index}`, quantity })),
    products: categories.flatMap((category) => ['p', 'q'].map((id) => toProduct(`${category}${id}`, category))),
    skus: lines.map(
      ({ category, priceMinor, product }, index): Sku => ({
        ...{ id: `s${index}`, productId: `${category}${product}`, options: {}, priceMinor, stock: 1 },
        memberPriceMinor: Math.floor(priceMinor * 0.95),
      }),
    ),
    promotions,
    coupons: coupons.map(({ offMinor, ...rest }, index) => ({
      ...{ id: `c${index}`, name: `c${index}`, level: 'shop', openToAll: true, ...rest, ...dated },
      benefit: { kind: 'off', offMinor },
    })),
    shipping: {
      ...{ baseFeeMinor: 1_000, freeFromMinor, cutoffHour: 16, dispatchHours: 24, carrier: '', originCity: '' },
      ...{ regions: [], defaultDays: [1, 2] },
    },
    ...{ province: null, memberLevel: '金卡', now, otherShopsMinor },
    points: { wanted, rules: { pointsPerYuan: 100, maxPayPercent: 20, minPoints: 500 } },
  }))

function toProduct(id: string, category: string): Product {
  return { id, title: id, category: [category], listed: true } as Product
}

type NaiveLine = { productId: string; category: string; quantity: number; listMinor: number; memberMinor: number }

const covers = ({ categories = [] }: Coupon['scope'], { category }: NaiveLine) =>
  categories.length === 0 || categories.includes(category)
const sumOf = (amounts: number[]) => amounts.reduce((sum, amount) => sum + amount, 0)

/** The cheapest of all subsets of the coupons. */
function priceNaively(asked: QuoteInput): number {
  const lines = asked.lines.map(({ skuId, quantity }): NaiveLine => {
    const sku = asked.skus.find(({ id }) => id === skuId)
    const { priceMinor = 0, memberPriceMinor = 0, productId = '' } = sku ?? {}
    const category = productId.slice(0, -1)
    return { productId, category, quantity, listMinor: priceMinor * quantity, memberMinor: memberPriceMinor * quantity }
  })
  const totals = Array.from({ length: 2 ** asked.coupons.length }, (_, bits) =>
    priceWith(
      asked,
      lines,
      asked.coupons.filter((_, index) => bits & (1 << index)),
    ),
  )
  return Math.min(...totals)
}

function priceWith(asked: QuoteInput, lines: NaiveLine[], used: Coupon[]): number {
  if (new Set(used.map(({ stackingGroup }) => stackingGroup)).size < used.length) return Number.POSITIVE_INFINITY
  if (used.length > 1 && used.some(({ excludesCoupons }) => excludesCoupons)) return Number.POSITIVE_INFINITY
  const active = lines.map((one) =>
    used.some(({ excludesMemberPrice, scope }) => excludesMemberPrice && covers(scope, one))
      ? one.listMinor
      : one.memberMinor,
  )
  const isOpen = (one: NaiveLine) =>
    !used.some(({ excludesPromotions, scope }) => excludesPromotions && covers(scope, one))
  let goods = sumOf(active)
  for (const one of asked.promotions)
    if (one.kind === 'threshold')
      goods -= promotionOff(one, lines, active, { isOpen, otherMinor: asked.otherShopsMinor ?? 0 })
  for (const { scope, thresholdMinor, benefit } of used) {
    const reached = sumOf(active.filter((_, index) => covers(scope, lines[index] as NaiveLine)))
    if (reached === 0 || reached < thresholdMinor || benefit.kind !== 'off') return Number.POSITIVE_INFINITY
    goods -= benefit.offMinor
  }
  const fee = goods >= (asked.shipping.freeFromMinor ?? 0) ? 0 : 1_000
  const cap = Math.min(asked.points?.wanted ?? 0, Math.floor(goods / 5))
  return goods + fee - (cap >= 500 ? cap : 0)
}

type Setting = { isOpen: (line: NaiveLine) => boolean; otherMinor: number }

function promotionOff(one: Threshold, lines: NaiveLine[], active: number[], { isOpen, otherMinor }: Setting): number {
  const open = lines.flatMap((line, index) =>
    isOpen(line) && covers(one.scope, line) ? [{ ...line, amount: active[index] ?? 0 }] : [],
  )
  const offOf = (base: number) => {
    const { thresholdMinor = 1, offMinor = 0 } = one.tiers[0] ?? {}
    if (base < thresholdMinor) return 0
    return one.mode === 'tiered'
      ? offMinor
      : offMinor * Math.min(Math.floor(base / thresholdMinor), one.maxRepeats ?? 1)
  }
  if (one.testedOn === 'piece')
    return sumOf(open.map(({ amount, quantity }) => offOf(Math.floor(amount / quantity)) * quantity))
  if (one.testedOn === 'product')
    return sumOf(
      [...new Set(open.map(({ productId }) => productId))].map((id) =>
        offOf(sumOf(open.filter(({ productId }) => productId === id).map(({ amount }) => amount))),
      ),
    )
  const own = sumOf(open.map(({ amount }) => amount))
  if (own === 0) return 0
  if (!one.crossShop || otherMinor === 0) return offOf(own)
  // Two shares: the larger remainder gets the fen, ours where both are half.
  return Math.round((offOf(own + otherMinor) * own) / (own + otherMinor))
}

test('a second opinion that prices every subset line by line comes to the same total', () => {
  fc.assert(
    fc.property(input, (asked) => {
      const quote = quoteCart(asked)
      expect(quote.ok && quote.value.totalMinor).toBe(priceNaively(asked))
    }),
    { numRuns: isLong ? 10_000 : 300 },
  )
}, 600_000)
