import * as v from 'valibot'
import { assert } from '../../shared/lib/assert.ts'
import { type Article, articleSchema } from '../../shared/protocol/article.ts'
import {
  couponSchema,
  productSchema,
  promotionSchema,
  shippingSchema,
  sizeChartSchema,
  skuSchema,
} from '../../shared/protocol/commerce.ts'
import { shopWordsSchema } from '../../shared/protocol/desk-compliance.ts'
import { feedLearnedSchema } from '../../shared/protocol/learned-ranking.ts'
import { returnPolicySchema } from '../../shared/protocol/return-policy.ts'
import { fitFeedbackSchema, priceProtectionSchema, serviceRulesSchema } from '../../shared/protocol/service-rules.ts'
import { type PublicCatalogue, recordKindSchema, shopSettingsSchema } from '../../shared/protocol/shop.ts'
import { feedUnderstandingSchema } from '../../shared/protocol/shop-understanding.ts'

/** One stored record as the shop keeps it, parsed by its kind. */
export const shopRecordSchema = v.variant('kind', [
  v.object({ kind: v.literal('article'), id: v.string(), body: articleSchema }),
  v.object({ kind: v.literal('product'), id: v.string(), body: productSchema }),
  v.object({ kind: v.literal('sku'), id: v.string(), body: skuSchema }),
  v.object({ kind: v.literal('promotion'), id: v.string(), body: promotionSchema }),
  v.object({ kind: v.literal('coupon'), id: v.string(), body: couponSchema }),
  v.object({ kind: v.literal('size-chart'), id: v.string(), body: sizeChartSchema }),
  v.object({ kind: v.literal('settings'), id: v.string(), body: shopSettingsSchema }),
  v.object({ kind: v.literal('shipping'), id: v.string(), body: shippingSchema }),
  v.object({ kind: v.literal('return-policy'), id: v.string(), body: returnPolicySchema }),
  v.object({ kind: v.literal('understanding'), id: v.string(), body: feedUnderstandingSchema }),
  v.object({ kind: v.literal('price-protection'), id: v.string(), body: v.nullable(priceProtectionSchema) }),
  v.object({ kind: v.literal('service'), id: v.string(), body: serviceRulesSchema }),
  v.object({ kind: v.literal('fit-feedback'), id: v.string(), body: fitFeedbackSchema }),
  v.object({ kind: v.literal('learned'), id: v.string(), body: feedLearnedSchema }),
  v.object({ kind: v.literal('shop-words'), id: v.string(), body: shopWordsSchema }),
])
export type ShopRecord = v.InferOutput<typeof shopRecordSchema>

const rowSchema = v.object({
  kind: recordKindSchema,
  id: v.string(),
  revision: v.number(),
  removed: v.number(),
  body: v.pipe(v.string(), v.parseJson()),
})

/** A database row as a record; `null` for one that was removed. */
export function parseRecordRow(row: unknown): { key: string; revision: number; record: ShopRecord | null } {
  const { kind, id, revision, removed, body } = v.parse(rowSchema, row)
  return {
    key: `${kind}:${id}`,
    revision,
    record: removed === 1 ? null : v.parse(shopRecordSchema, { kind, id, body }),
  }
}

/** The records of one shop by key, and what they are together. */
export type ShopRecords = ReadonlyMap<string, ShopRecord>

/** Everything a client of the shop may know without proof. */
export function toCatalogue(records: ShopRecords): PublicCatalogue {
  const [understanding] = all(records, (record) => (record.kind === 'understanding' ? record.body : undefined))
  const [learned] = all(records, (record) => (record.kind === 'learned' ? record.body : undefined))
  const [service] = all(records, (record) => (record.kind === 'service' ? record.body : undefined))
  const [priceProtection] = all(records, (record) =>
    record.kind === 'price-protection' ? (record.body ?? undefined) : undefined,
  )
  return {
    settings: one(records, (record) => (record.kind === 'settings' ? record.body : undefined)),
    products: all(records, (record) => (record.kind === 'product' ? record.body : undefined)),
    skus: all(records, (record) => (record.kind === 'sku' ? record.body : undefined)),
    promotions: all(records, (record) => (record.kind === 'promotion' ? record.body : undefined)),
    coupons: all(records, (record) => (record.kind === 'coupon' ? record.body : undefined)),
    shipping: one(records, (record) => (record.kind === 'shipping' ? record.body : undefined)),
    returnPolicy: one(records, (record) => (record.kind === 'return-policy' ? record.body : undefined)),
    sizeCharts: all(records, (record) => (record.kind === 'size-chart' ? record.body : undefined)),
    priceProtection: priceProtection ?? null,
    fitFeedback: all(records, (record) => (record.kind === 'fit-feedback' ? record.body : undefined)),
    ...(service === undefined ? {} : { service }),
    ...(understanding === undefined ? {} : { understanding }),
    ...(learned === undefined ? {} : { learned }),
  }
}

/** Every article in every state: for staff and for building the index. */
export function toArticles(records: ShopRecords): Article[] {
  return all(records, (record) => (record.kind === 'article' ? record.body : undefined))
}

type Pick<B> = (record: ShopRecord) => B | undefined

function all<B>(records: ShopRecords, pick: Pick<B>): B[] {
  return [...records.values()].flatMap((record) => pick(record) ?? [])
}

function one<B>(records: ShopRecords, pick: Pick<B>): B {
  const [body] = all(records, pick)
  assert(body !== undefined, 'the shop lacks settings, shipping or return policy')
  return body
}
