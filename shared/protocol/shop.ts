import * as v from 'valibot'
import { articleSchema, feedArticleSchema } from './article.ts'
import {
  couponSchema,
  memberSchema,
  orderSchema,
  productSchema,
  promotionSchema,
  shippingSchema,
  sizeChartSchema,
  skuSchema,
} from './commerce.ts'
import { shopWordsSchema } from './desk-compliance.ts'
import { instantSchema, recordIdSchema, shopIdSchema } from './ids.ts'
import { feedLearnedSchema } from './learned-ranking.ts'
import { returnPolicySchema } from './return-policy.ts'
import { fitFeedbackSchema, priceProtectionSchema, serviceRulesSchema } from './service-rules.ts'
import { feedUnderstandingSchema } from './shop-understanding.ts'
import { campaignSchema, voiceSchema } from './voice.ts'

const line = (max: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(max))

/** How the shop speaks; belongs to replies, never to interface texts. */
export const personaSchema = v.object({
  shopName: line(40),
  assistantName: line(20),
  /** `warm` says 亲 and 呢, `formal` says 您. */
  tone: v.picklist(['warm', 'formal', 'plain']),
  greeting: line(200),
  /** Absent: what the tone brings with it, and no emoji. */
  voice: v.optional(voiceSchema),
})
export type Persona = v.InferOutput<typeof personaSchema>

/** When people answer, in the shop's time zone. */
export const hoursSchema = v.object({
  utcOffsetMinutes: v.pipe(v.number(), v.integer(), v.minValue(-720), v.maxValue(840)),
  /** Minutes of the day; several intervals a day, the same every day for now. */
  intervals: v.array(v.object({ fromMinute: v.number(), toMinute: v.number() })),
})

/** Hand-off triggers an owner may switch; danger and legal threats are not among them. */
export const handoffSettingsSchema = v.object({
  missesBeforeHandoff: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9)),
  onComplaint: v.boolean(),
  onAnger: v.boolean(),
})

export const shopSettingsSchema = v.object({
  persona: personaSchema,
  hours: hoursSchema,
  handoff: handoffSettingsSchema,
  /** An article answers by itself only above this calibrated score. */
  answerThreshold: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  /** Who may make an article live; absent: everyone who works here. */
  publishing: v.optional(v.picklist(['everyone', 'owners'])),
  /** 大促; absent: none. */
  campaigns: v.optional(v.pipe(v.array(campaignSchema), v.maxLength(20))),
  /** Whether a shopper may choose a model on their own device that puts replies into other words there; absent: no. */
  widgetModel: v.optional(v.boolean()),
})
export type ShopSettings = v.InferOutput<typeof shopSettingsSchema>

/** The part of them that is how the shop speaks: what the rules page edits. */
export const speechSchema = v.pick(shopSettingsSchema, ['persona', 'campaigns', 'widgetModel'])
export type Speech = v.InferOutput<typeof speechSchema>

/** The shop file: what the rules page exports and the evaluation commands read. */
export const shopFileSchema = v.object({
  id: shopIdSchema,
  currency: v.literal('CNY'),
  settings: shopSettingsSchema,
  products: v.array(productSchema),
  skus: v.array(skuSchema),
  promotions: v.array(promotionSchema),
  coupons: v.array(couponSchema),
  shipping: shippingSchema,
  returnPolicy: returnPolicySchema,
  /** Windows differ by platform and none could be verified, so a shop starts without one. */
  priceProtection: v.nullable(priceProtectionSchema),
  /** What the assistant may do and promise; absent: the most careful rules. */
  service: v.optional(serviceRulesSchema),
  fitFeedback: v.optional(v.array(fitFeedbackSchema)),
  sizeCharts: v.array(sizeChartSchema),
  members: v.array(memberSchema),
  orders: v.array(orderSchema),
  articles: v.array(articleSchema),
})
export type ShopFile = v.InferOutput<typeof shopFileSchema>

/** What every client of one shop may know without proof: all the facts local answers come from. */
export const publicCatalogueSchema = v.object({
  settings: shopSettingsSchema,
  products: v.array(productSchema),
  skus: v.array(skuSchema),
  promotions: v.array(promotionSchema),
  coupons: v.array(couponSchema),
  shipping: shippingSchema,
  returnPolicy: returnPolicySchema,
  sizeCharts: v.array(sizeChartSchema),
  /** Absent or null: the shop protects no prices. */
  priceProtection: v.optional(v.nullable(priceProtectionSchema)),
  /** Absent: the most careful rules (`carefulServiceRules`). */
  service: v.optional(serviceRulesSchema),
  fitFeedback: v.optional(v.array(fitFeedbackSchema)),
  /** What the shop taught; absent where it taught nothing. */
  understanding: v.optional(feedUnderstandingSchema),
  /** What the shop's shoppers taught its ranking; absent where they taught nothing. */
  learned: v.optional(feedLearnedSchema),
  /** The shop's own forbidden and allowed words; only staff have them. */
  shopWords: v.optional(shopWordsSchema),
})
export type PublicCatalogue = v.InferOutput<typeof publicCatalogueSchema>

/** The kinds of record that share the shop's one revision counter. `settings`, `shipping`, `return-policy`, `price-protection`, `service`, `understanding`, `learned`, `shop-words` have the id `main`. */
export const recordKindSchema = v.picklist([
  'article',
  'product',
  'sku',
  'promotion',
  'coupon',
  'size-chart',
  'settings',
  'shipping',
  'return-policy',
  'understanding',
  'price-protection',
  'service',
  'fit-feedback',
  'learned',
  'shop-words',
])
export type RecordKind = v.InferOutput<typeof recordKindSchema>

/** Kinds that a client of the first version cannot read; one that can asks for them by name. */
export const laterKinds = [
  'understanding',
  'price-protection',
  'service',
  'fit-feedback',
  'learned',
  'shop-words',
] as const satisfies RecordKind[]

/** One changed record in a shopper's feed, parsed by its kind. */
export const feedRecordSchema = v.variant('kind', [
  v.object({ kind: v.literal('article'), id: recordIdSchema, body: feedArticleSchema }),
  v.object({ kind: v.literal('product'), id: recordIdSchema, body: productSchema }),
  v.object({ kind: v.literal('sku'), id: recordIdSchema, body: skuSchema }),
  v.object({ kind: v.literal('promotion'), id: recordIdSchema, body: promotionSchema }),
  v.object({ kind: v.literal('coupon'), id: recordIdSchema, body: couponSchema }),
  v.object({ kind: v.literal('size-chart'), id: recordIdSchema, body: sizeChartSchema }),
  v.object({ kind: v.literal('settings'), id: v.literal('main'), body: shopSettingsSchema }),
  v.object({ kind: v.literal('shipping'), id: v.literal('main'), body: shippingSchema }),
  v.object({ kind: v.literal('return-policy'), id: v.literal('main'), body: returnPolicySchema }),
  v.object({ kind: v.literal('understanding'), id: v.literal('main'), body: feedUnderstandingSchema }),
  v.object({ kind: v.literal('price-protection'), id: v.literal('main'), body: v.nullable(priceProtectionSchema) }),
  v.object({ kind: v.literal('service'), id: v.literal('main'), body: serviceRulesSchema }),
  v.object({ kind: v.literal('fit-feedback'), id: recordIdSchema, body: fitFeedbackSchema }),
  v.object({ kind: v.literal('learned'), id: v.literal('main'), body: feedLearnedSchema }),
  v.object({ kind: v.literal('shop-words'), id: v.literal('main'), body: shopWordsSchema }),
])
export type FeedRecord = v.InferOutput<typeof feedRecordSchema>

/**
 * `GET /api/shops/:shop/feed?since=n&also=understanding,service` (Bearer visitor or staff token). Kinds of record that came
 * later than the first version are told only to clients that name them. One page of changes since a revision; ask again
 * with `revision` while `more` is true.
 */
export const feedPageSchema = v.object({
  /** True: forget what you hold first; the revision asked from was too old or unknown. */
  snapshot: v.boolean(),
  revision: v.pipe(v.number(), v.integer(), v.minValue(0)),
  more: v.boolean(),
  changed: v.array(feedRecordSchema),
  removed: v.array(v.object({ kind: recordKindSchema, id: recordIdSchema })),
  now: instantSchema,
})
export type FeedPage = v.InferOutput<typeof feedPageSchema>
