import type { Coupon, Product, Sku } from '../../protocol/commerce.ts'
import type { ViewedProduct } from '../../protocol/conversation.ts'
import type { RecordId } from '../../protocol/ids.ts'
import { orderByWish } from './by-wish.ts'
import { neutralReasons } from './neutral-reasons.ts'
import { personalReasons } from './personal-reasons.ts'
import type { Wish } from './read-wish.ts'
import type { Reason } from './reason.ts'

/** What a recommendation may be made of. */
export interface RecommendSetting {
  /** Looked at on this device, the latest first. */
  views: ViewedProduct[]
  /** In the cart now. */
  cart: RecordId[]
  /** Bought before, as far as the shop can prove it. */
  purchases: RecordId[]
  products: Product[]
  skus: Sku[]
  coupons: Coupon[]
  now: Date
  /** False: the shopper wants the list that everybody gets. */
  personal: boolean
  /** Only these are candidates: the tents, when tents were asked for. */
  among?: RecordId[]
  /** Not shown: the product on the page. */
  besides?: RecordId
  /** From ¥ on, a candidate costs too much. */
  maxPriceMinor?: number
  /** What else was said of those asked for by name. */
  wish?: Wish
  /** The word they were asked for with. */
  kind?: string
}

/** Goods to look at and why. */
export type Recommendation = { productId: RecordId; reason: Reason }

/** So many are read at a glance. */
export const recommendedAtOnce = 3
/** A list of one kind alone is a catalogue page. */
const ofOneKind = 2

/**
 * Goods in stock, each with the reason that chose it: from what was viewed, is in the cart or was bought, then from
 * what holds for everybody. Nothing is called popular, since no record says so.
 */
export function recommend(setting: RecommendSetting): Recommendation[] {
  const possible = setting.products.filter((product) => isCandidate(product, setting))
  const isOrdered = setting.among !== undefined || setting.wish?.first !== undefined
  const candidates = isOrdered ? orderByWish(possible, { wish: {}, ...setting }) : possible
  const own = setting.personal ? personalReasons(candidates, setting) : []
  const neutral = neutralReasons(
    candidates,
    isOrdered ? { ...setting, among: candidates.map(({ id }) => id) } : setting,
  )
  const seen = new Set<RecordId>()
  const all = [...own, ...neutral].filter(({ productId }) => !seen.has(productId) && seen.add(productId))
  const rows = setting.wish?.first === undefined ? all : inOrder(all, candidates)
  return setting.among === undefined ? varied(rows, setting.products) : rows.slice(0, recommendedAtOnce)
}

/** Who wants the cheapest first gets it first, whatever they viewed before. */
function inOrder(rows: Recommendation[], products: Product[]): Recommendation[] {
  const places = new Map(products.map(({ id }, at) => [id, at]))
  return rows.toSorted((a, b) => (places.get(a.productId) ?? 0) - (places.get(b.productId) ?? 0))
}

function isCandidate(product: Product, setting: RecommendSetting): boolean {
  const { among, besides, cart, purchases, personal, skus, maxPriceMinor = Number.POSITIVE_INFINITY } = setting
  if (!product.listed || product.id === besides) return false
  if (among !== undefined && !among.includes(product.id)) return false
  // What lies in the cart or was bought is known: it is only shown where it was asked for by name, or when it is used up.
  const isBought = personal && purchases.includes(product.id) && product.consumable !== true
  if (among === undefined && (cart.includes(product.id) || isBought)) return false
  return skus.some((sku) => sku.productId === product.id && sku.stock > 0 && sku.priceMinor <= maxPriceMinor)
}

/** The best ones, not more than two of a kind. */
function varied(all: Recommendation[], products: Product[]): Recommendation[] {
  const kinds = new Map<string, number>()
  return all
    .filter(({ productId }) => {
      const kind = products.find(({ id }) => id === productId)?.category[0] ?? ''
      const count = (kinds.get(kind) ?? 0) + 1
      kinds.set(kind, count)
      return count <= ofOneKind
    })
    .slice(0, recommendedAtOnce)
}
