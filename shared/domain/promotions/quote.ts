import type { CartLine, Coupon, Product, Promotion, Shipping, Sku } from '../../protocol/commerce.ts'
import type { Instant, RecordId } from '../../protocol/ids.ts'
import type { PointTerms } from './order-terms.ts'

/** A cart and every rule its price depends on. */
export type QuoteInput = {
  lines: CartLine[]
  products: Product[]
  skus: Sku[]
  promotions: Promotion[]
  /** The coupons this shopper may use: those held and those open to all. */
  coupons: Coupon[]
  shipping: Shipping
  /** Null: the base fee is taken. */
  province: string | null
  /** Null: not a member, so neither member prices nor members' coupons. */
  memberLevel: string | null
  now: Date
  /** Points the shopper would like to use, and the shop's rule for them; without it none are used. */
  points?: PointTerms
  /** Goods of other shops in the same checkout, at the price they enter a cross-shop 满减 with. */
  otherShopsMinor?: number
  /** When these rules stop being trustworthy, as for a cache that could not be refreshed. */
  rulesUntil?: Date
}

/** Why a cart has no price. */
export type QuoteRefusal = 'empty-cart' | 'unknown-sku' | 'not-listed' | 'rules-expired'

/** A price, or why there is none; `skuId` names the line where one is to blame. */
export type QuoteResult = { ok: true; value: Quote } | { ok: false; reason: QuoteRefusal; skuId?: RecordId }

/** One cart line: at the list price, and what it costs after its share of every discount. */
export type QuoteLine = {
  skuId: RecordId
  productId: RecordId
  title: string
  quantity: number
  amountMinor: number
  /** In money: what comes back when the line is returned. */
  allocatedMinor: number
  /** Its share of the points used, which come back as points. */
  points: number
}

/** One discount in the order applied; `amountMinor` is negative. */
export type QuoteStep = {
  kind: 'member-price' | 'pieces' | 'threshold' | 'coupon' | 'points'
  offerId: RecordId | null
  label: string
  detail?: string
  amountMinor: number
}

/** Why an offer is not part of the price. */
export type UnusedWhy =
  | 'short-of-amount'
  | 'short-of-pieces'
  | 'not-in-cart'
  | 'not-started'
  | 'ended'
  | 'other-member-level'
  | 'excluded-by-member-price'
  | 'excluded-by-promotion'
  | 'excluded-by-coupon'
  | 'same-group'
  | 'not-cheaper'
  | 'short-of-points'
  | 'over-share'

/** An offer that was considered and not used, with a sentence for the shopper. */
export type UnusedOffer = {
  kind: 'promotion' | 'coupon' | 'member-price' | 'points'
  offerId: RecordId | null
  name: string
  why: UnusedWhy
  reason: string
}

/** The nearest threshold that would make the price better. */
export type QuoteGap = {
  offerId: RecordId
  shortOfMinor: number
  /** Reads on after 还差 ¥142: 可换用「用品类券」（满 1500 减 150）. */
  offer: string
  /** What the order costs once exactly that much is added. */
  thenTotalMinor: number
}

/** 到手价 with every step. Lines + steps + shipping = total; the lines' allocations sum to `goodsMinor`. */
export type Quote = {
  lines: QuoteLine[]
  steps: QuoteStep[]
  /** Goods at list price. */
  listMinor: number
  /** Goods after every discount, points included. */
  goodsMinor: number
  shippingFeeMinor: number
  totalMinor: number
  /** Saved on goods: `listMinor` − `goodsMinor`. */
  savedMinor: number
  usedPoints: number
  usedCouponIds: RecordId[]
  usedPromotionIds: RecordId[]
  memberPriceUsed: boolean
  unused: UnusedOffer[]
  gap: QuoteGap | null
  /** Missing to free shipping; null when it is free or never free. */
  freeShippingShortOfMinor: number | null
  /** False beyond the exact search's bounds: best found, never "cheapest". */
  exact: boolean
  /** The earliest end among the offers used: the price holds until then. */
  validUntil: Instant | null
}
