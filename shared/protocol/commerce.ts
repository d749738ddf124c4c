import * as v from 'valibot'
import { afterSaleSchema, paymentSchema, refundSchema } from './after-sale.ts'
import { amountMinorSchema, instantSchema, recordIdSchema } from './ids.ts'

const text = (max: number) => v.pipe(v.string(), v.maxLength(max))
const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const percent = v.pipe(v.number(), v.minValue(0), v.maxValue(100))
const range = v.tuple([v.number(), v.number()])

/** How China's seven-day return right applies to a product (Consumer Protection Law art. 25). */
export const returnClassSchema = v.picklist([
  'standard',
  /** Excluded by law: made to order, perishable, opened digital goods, delivered periodicals. */
  'custom-made',
  'perishable',
  'digital-opened',
  'periodical',
  /** Excluded only if the buyer confirmed it at purchase. */
  'hygiene',
  'activated',
  'near-expiry',
])
export type ReturnClass = v.InferOutput<typeof returnClassSchema>

/** A product as the shop sells it; its variants are SKUs. */
export const productSchema = v.object({
  id: recordIdSchema,
  title: text(120),
  /** What people call it besides its title. */
  aliases: v.array(text(40)),
  category: v.pipe(v.array(text(40)), v.minLength(1), v.maxLength(3)),
  summary: text(300),
  /** Facts in the merchant's order: 面料, 防水指数, 重量 … */
  attributes: v.array(v.object({ name: text(40), value: text(300) })),
  /** Option names in order, such as 颜色 and 尺码. */
  options: v.array(v.object({ name: text(20), values: v.array(text(40)) })),
  sizeChartId: v.optional(recordIdSchema),
  /** What the merchant sells to go with it. */
  goesWith: v.optional(v.pipe(v.array(recordIdSchema), v.maxLength(10))),
  /** Used up and bought again, such as fuel. */
  consumable: v.optional(v.boolean()),
  returnClass: returnClassSchema,
  imagePath: text(200),
  listed: v.boolean(),
})
export type Product = v.InferOutput<typeof productSchema>

export const skuSchema = v.object({
  id: recordIdSchema,
  productId: recordIdSchema,
  /** Option name → value. */
  options: v.record(v.string(), v.string()),
  priceMinor: v.pipe(amountMinorSchema, v.minValue(0)),
  memberPriceMinor: v.optional(v.pipe(amountMinorSchema, v.minValue(0))),
  stock: count,
  restockAt: v.optional(v.nullable(instantSchema)),
  presaleShipBy: v.optional(v.nullable(instantSchema)),
  weightGrams: v.optional(count),
  /** A variant with measures of its own; else the product's chart counts. */
  sizeChartId: v.optional(recordIdSchema),
})
export type Sku = v.InferOutput<typeof skuSchema>

/** What an offer applies to; empty lists mean everything. */
export const scopeSchema = v.object({
  categories: v.optional(v.array(v.string())),
  productIds: v.optional(v.array(recordIdSchema)),
  excludedProductIds: v.optional(v.array(recordIdSchema)),
})
export type Scope = v.InferOutput<typeof scopeSchema>

const dated = { startsAt: instantSchema, endsAt: instantSchema }

/** 满减: `tiered` takes the highest threshold reached, `per` repeats one threshold (每满 300 减 50). */
const thresholdPromotionSchema = v.object({
  kind: v.literal('threshold'),
  id: recordIdSchema,
  name: text(60),
  scope: scopeSchema,
  mode: v.picklist(['tiered', 'per']),
  tiers: v.pipe(v.array(v.object({ thresholdMinor: amountMinorSchema, offMinor: amountMinorSchema })), v.minLength(1)),
  /** At most this many repeats in `per` mode. */
  maxRepeats: v.optional(count),
  /** The goods of other shops in the same checkout count towards the threshold and carry their share of the discount. */
  crossShop: v.optional(v.boolean()),
  /** What reaches the threshold: all goods in scope together (the default), each product's, or each single piece. */
  testedOn: v.optional(v.picklist(['goods', 'product', 'piece'])),
  /** `parallel` (the default): tested on the activity price; `serial`: afterwards, on what is left, the lowest `order` first. */
  stacking: v.optional(v.picklist(['parallel', 'serial'])),
  order: v.optional(v.pipe(v.number(), v.integer())),
  ...dated,
})

/** N 件折: from `pieces` pieces on, the pieces in scope cost `payPercent` of their price. */
const piecesPromotionSchema = v.object({
  kind: v.literal('pieces'),
  id: recordIdSchema,
  name: text(60),
  scope: scopeSchema,
  tiers: v.pipe(v.array(v.object({ pieces: count, payPercent: percent })), v.minLength(1)),
  ...dated,
})

export const promotionSchema = v.variant('kind', [thresholdPromotionSchema, piecesPromotionSchema])
export type Promotion = v.InferOutput<typeof promotionSchema>

export const couponSchema = v.object({
  id: recordIdSchema,
  name: text(60),
  level: v.picklist(['item', 'category', 'shop', 'platform']),
  /** At most one coupon of a group is used on one order; one that `excludesCoupons` stands alone. */
  stackingGroup: text(40),
  scope: scopeSchema,
  thresholdMinor: amountMinorSchema,
  /** What the threshold is tested on; without it the activity price before 满减, in parallel with it. */
  thresholdOn: v.optional(v.picklist(['after-promotions', 'activity-price'])),
  benefit: v.variant('kind', [
    v.object({ kind: v.literal('off'), offMinor: amountMinorSchema }),
    v.object({ kind: v.literal('percent'), payPercent: percent, maxOffMinor: v.optional(amountMinorSchema) }),
  ]),
  excludesPromotions: v.optional(v.boolean()),
  excludesMemberPrice: v.optional(v.boolean()),
  excludesCoupons: v.optional(v.boolean()),
  memberLevels: v.optional(v.array(v.string())),
  /** False: the shopper must hold it; true: anybody may take it on the coupon page. */
  openToAll: v.boolean(),
  ...dated,
})
export type Coupon = v.InferOutput<typeof couponSchema>

export const shippingSchema = v.object({
  baseFeeMinor: amountMinorSchema,
  freeFromMinor: v.nullable(amountMinorSchema),
  /** Orders paid before this Beijing hour leave the same day. */
  cutoffHour: v.pipe(count, v.maxValue(23)),
  dispatchHours: count,
  carrier: text(20),
  originCity: text(40),
  regions: v.array(
    v.object({
      name: text(40),
      provinces: v.array(v.string()),
      feeMinor: amountMinorSchema,
      freeFromMinor: v.nullable(amountMinorSchema),
      days: range,
    }),
  ),
  defaultDays: range,
  /** Where the shop does not send to, and why as it tells shoppers. */
  excluded: v.optional(v.array(v.object({ provinces: v.array(text(20)), reason: text(60) }))),
})
export type Shipping = v.InferOutput<typeof shippingSchema>

export const sizeChartSchema = v.object({
  id: recordIdSchema,
  name: text(60),
  measure: v.picklist(['body', 'flat']),
  stretch: v.picklist(['none', 'some', 'high']),
  note: v.optional(text(200)),
  rows: v.pipe(
    v.array(
      v.object({
        size: text(12),
        heightCm: v.optional(range),
        weightKg: v.optional(range),
        footMm: v.optional(range),
        /** Further columns shown as they are: 胸围 cm → 112. */
        columns: v.record(v.string(), v.union([v.number(), v.string()])),
      }),
    ),
    v.minLength(1),
  ),
})
export type SizeChart = v.InferOutput<typeof sizeChartSchema>

export const addressSchema = v.object({
  province: text(20),
  city: text(20),
  district: text(20),
  detail: text(120),
  name: text(40),
  phone: text(20),
})
export type Address = v.InferOutput<typeof addressSchema>

export const memberSchema = v.object({
  id: recordIdSchema,
  name: text(40),
  phone: text(20),
  level: text(20),
  points: count,
  couponIds: v.array(recordIdSchema),
  /** Points that end, the earliest first. */
  pointsExpiring: v.optional(v.array(v.object({ points: count, at: instantSchema }))),
  /** Spent in the last twelve months: what the level is counted from. */
  spentMinor: v.optional(amountMinorSchema),
  levelUntil: v.optional(v.nullable(instantSchema)),
  defaultAddress: v.optional(addressSchema),
})
export type Member = v.InferOutput<typeof memberSchema>

export const orderStatusSchema = v.picklist([
  'unpaid',
  'paid',
  'part-shipped',
  'shipped',
  'signed',
  'completed',
  'cancelled',
  'refunding',
  'refunded',
])
export type OrderStatus = v.InferOutput<typeof orderStatusSchema>

export const shipmentSchema = v.object({
  id: recordIdSchema,
  carrier: text(20),
  waybill: text(40),
  lineIds: v.array(recordIdSchema),
  status: v.picklist(['waiting', 'collected', 'in-transit', 'delivering', 'signed', 'exception', 'returning']),
  /** Newest first. */
  nodes: v.array(v.object({ at: instantSchema, text: text(200), city: v.optional(text(40)) })),
  etaFrom: v.optional(v.nullable(instantSchema)),
  etaTo: v.optional(v.nullable(instantSchema)),
  signedAt: v.optional(v.nullable(instantSchema)),
})
export type Shipment = v.InferOutput<typeof shipmentSchema>

export const orderLineSchema = v.object({
  id: recordIdSchema,
  skuId: recordIdSchema,
  productId: recordIdSchema,
  title: text(120),
  options: v.record(v.string(), v.string()),
  quantity: v.pipe(count, v.minValue(1)),
  priceMinor: amountMinorSchema,
  /** What this line really cost after its share of every discount. */
  paidMinor: amountMinorSchema,
  returnClass: returnClassSchema,
  /** The buyer ticked "not returnable" for this line at purchase. */
  noReturnConfirmed: v.boolean(),
})
export type OrderLine = v.InferOutput<typeof orderLineSchema>

export const orderSchema = v.object({
  /** The number shoppers quote, such as SY202611180937. */
  id: recordIdSchema,
  memberId: recordIdSchema,
  status: orderStatusSchema,
  createdAt: instantSchema,
  paidAt: v.nullable(instantSchema),
  promisedShipBy: v.nullable(instantSchema),
  /** Why it has not left yet, if the warehouse said so. */
  holdReason: v.optional(v.picklist(['out-of-stock', 'presale', 'address-problem', 'paid-late'])),
  lines: v.pipe(v.array(orderLineSchema), v.minLength(1)),
  goodsMinor: amountMinorSchema,
  discountMinor: amountMinorSchema,
  shippingFeeMinor: amountMinorSchema,
  paidMinor: amountMinorSchema,
  freightInsured: v.boolean(),
  gifts: v.array(text(60)),
  address: addressSchema,
  shipments: v.array(shipmentSchema),
  /** Grows with every write; a write based on an older one is refused. */
  version: v.optional(count),
  payments: v.optional(v.array(paymentSchema)),
  /** The last try to pay that failed, and why. */
  paymentFailure: v.optional(
    v.nullable(
      v.object({ cause: v.picklist(['limit', 'network', 'expired', 'balance', 'risk', 'closed']), at: instantSchema }),
    ),
  ),
  couponIds: v.optional(v.array(recordIdSchema)),
  pointsUsed: v.optional(count),
  /** Points that the shopper got for this order; a return withdraws its share. */
  pointsEarned: v.optional(count),
  cancelReason: v.optional(text(60)),
  /** Taken off by hand before it was paid, all edits together. */
  editedMinor: v.optional(amountMinorSchema),
  /** The day the shopper chose for delivery, `yyyy-mm-dd` in Beijing. */
  deliverOn: v.optional(v.nullable(v.pipe(v.string(), v.isoDate()))),
  /** Sent together with these orders. */
  combinedWith: v.optional(v.array(recordIdSchema)),
  afterSales: v.optional(v.array(afterSaleSchema)),
  refunds: v.optional(v.array(refundSchema)),
})
export type Order = v.InferOutput<typeof orderSchema>

export const cartLineSchema = v.object({
  skuId: recordIdSchema,
  quantity: v.pipe(count, v.minValue(1), v.maxValue(999)),
})
export type CartLine = v.InferOutput<typeof cartLineSchema>
