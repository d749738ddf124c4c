import type { QuoteInput } from '../domain/promotions/quote.ts'
import { createRandom } from '../intents/random.ts'
import type { Coupon, Product, Promotion, Scope, Sku } from '../protocol/commerce.ts'

/** What a large cart is made of. */
export interface CartSize {
  lines: number
  coupons: number
  groups: number
  /** Of the coupons: this share tolerates no promotion. */
  excludingShare: number
}

const dated = { startsAt: '2026-01-01T00:00:00Z', endsAt: '2027-01-01T00:00:00Z' }
const categories = Array.from({ length: 12 }, (_, index) => `类目${index}`)
const levels: Coupon['level'][] = ['item', 'category', 'shop', 'platform']

/** A cart with its rules, the same for the same seed: promotions of every kind, coupons from single products to everything. */
export function createLargeCart(size: CartSize, seed: number): QuoteInput {
  const random = createRandom(seed)
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T
  const products = Array.from({ length: Math.ceil(size.lines * 0.6) }, (_, index) =>
    createProduct(`p${index}`, pick(categories)),
  )
  const skus = Array.from({ length: size.lines }, (_, index): Sku => {
    const priceMinor = 990 + Math.floor(random() * 88_000)
    const isCheaper = random() < 0.3
    return {
      ...{ id: `s${index}`, productId: `p${index % products.length}`, options: {}, priceMinor, stock: 9 },
      ...(isCheaper ? { memberPriceMinor: Math.floor(priceMinor * 0.95) } : {}),
    }
  })
  const scope = (): Scope => {
    const share = random()
    if (share < 0.2) return {}
    const count = 1 + Math.floor(random() * 4)
    if (share < 0.6) return { categories: Array.from({ length: count }, () => pick(categories)) }
    return { productIds: Array.from({ length: count }, () => pick(products).id) }
  }
  const coupons = createCoupons(size, random, scope)
  return {
    lines: skus.map(({ id }) => ({ skuId: id, quantity: 1 + Math.floor(random() * 3) })),
    ...{ products, skus, promotions, coupons, province: null, memberLevel: '金卡' },
    points: { wanted: 5_000, rules: { pointsPerYuan: 100, maxPayPercent: 30, minPoints: 500 } },
    shipping: {
      ...{ baseFeeMinor: 1_000, freeFromMinor: 9_900, cutoffHour: 16, dispatchHours: 24, carrier: '', originCity: '' },
      ...{ regions: [], defaultDays: [1, 2] },
    },
    now: new Date('2026-06-01T00:00:00Z'),
  }
}

function createCoupons(size: CartSize, random: () => number, scope: () => Scope): Coupon[] {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T
  return Array.from({ length: size.coupons }, (_, index): Coupon => {
    const thresholdMinor = pick([0, 5_000, 20_000, 50_000, 100_000, 300_000])
    const offMinor = 500 + Math.floor(thresholdMinor * (0.05 + random() * 0.2))
    const payPercent = 80 + Math.floor(random() * 18)
    return {
      ...{ id: `c${index}`, name: `券${index}`, level: pick(levels), stackingGroup: `g${index % size.groups}` },
      ...{ scope: scope(), thresholdMinor, openToAll: true, ...dated },
      thresholdOn: pick(['after-promotions', 'activity-price']),
      benefit: random() < 0.5 ? { kind: 'off', offMinor } : { kind: 'percent', payPercent },
      excludesPromotions: index < size.coupons * size.excludingShare,
    }
  })
}

const promotions: Promotion[] = [
  {
    ...{ kind: 'threshold', id: 't1', name: '每满减', scope: {}, mode: 'per', crossShop: true, ...dated },
    tiers: [{ thresholdMinor: 30_000, offMinor: 3_000 }],
  },
  {
    ...{ kind: 'threshold', id: 't2', name: '阶梯满减', scope: { categories: categories.slice(0, 4) }, ...dated },
    mode: 'tiered',
    tiers: [
      { thresholdMinor: 50_000, offMinor: 5_000 },
      { thresholdMinor: 200_000, offMinor: 30_000 },
    ],
  },
  {
    ...{ kind: 'threshold', id: 't3', name: '折后再减', scope: { categories: categories.slice(5) }, ...dated },
    ...{ mode: 'tiered', stacking: 'serial', tiers: [{ thresholdMinor: 100_000, offMinor: 8_000 }] },
  },
  {
    ...{ kind: 'pieces', id: 'n1', name: '多件折', scope: { categories: categories.slice(3, 7) }, ...dated },
    tiers: [
      { pieces: 2, payPercent: 95 },
      { pieces: 3, payPercent: 88 },
    ],
  },
]

function createProduct(id: string, category: string): Product {
  return {
    ...{ id, title: id, aliases: [], category: [category], summary: '', attributes: [], options: [] },
    ...{ returnClass: 'standard', imagePath: '', listed: true },
  }
}
