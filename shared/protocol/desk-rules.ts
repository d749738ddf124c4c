import * as v from 'valibot'
import { couponSchema, orderSchema, promotionSchema, shippingSchema, sizeChartSchema } from './commerce.ts'
import { instantSchema, recordIdSchema } from './ids.ts'
import { returnPolicySchema } from './return-policy.ts'
import { priceProtectionSchema, serviceRulesSchema } from './service-rules.ts'
import { shopFileSchema, speechSchema } from './shop.ts'

/** The largest rules file that is read, in bytes. */
export const rulesFileLimitBytes = 5 * 1024 * 1024

/** Kinds of record that the rules page edits as a whole, of `settings` only how the shop speaks. The last five have the id `main`. */
export const ruleKindSchema = v.picklist([
  'promotion',
  'coupon',
  'size-chart',
  'shipping',
  'return-policy',
  'price-protection',
  'service',
  'settings',
])
export type RuleKind = v.InferOutput<typeof ruleKindSchema>
/** Kinds that a shop file brings as rules; how a shop speaks is edited on the desk alone. */
export type FileRuleKind = Exclude<RuleKind, 'settings'>

/** What a record of each kind holds; price protection may be none at all. */
export const ruleBodySchemas = {
  promotion: promotionSchema,
  coupon: couponSchema,
  'size-chart': sizeChartSchema,
  shipping: shippingSchema,
  'return-policy': returnPolicySchema,
  'price-protection': v.nullable(priceProtectionSchema),
  service: serviceRulesSchema,
  settings: speechSchema,
} as const satisfies Record<RuleKind, v.GenericSchema>
export type RuleBody<K extends RuleKind = RuleKind> = v.InferOutput<(typeof ruleBodySchemas)[K]>

/** One version of a rule: who saved what when. The version a shop began with has no author. */
const stamp = {
  version: v.pipe(v.number(), v.integer(), v.minValue(0)),
  savedAt: v.nullable(instantSchema),
  savedBy: v.nullable(v.string()),
}
const at = { id: recordIdSchema, ...stamp }

/** A rule as it is kept now, under the version that a write must name. */
export const ruleRecordSchema = v.variant('kind', [
  v.object({ kind: v.literal('promotion'), ...at, body: promotionSchema }),
  v.object({ kind: v.literal('coupon'), ...at, body: couponSchema }),
  v.object({ kind: v.literal('size-chart'), ...at, body: sizeChartSchema }),
  v.object({ kind: v.literal('shipping'), ...at, body: shippingSchema }),
  v.object({ kind: v.literal('return-policy'), ...at, body: returnPolicySchema }),
  v.object({ kind: v.literal('price-protection'), ...at, body: v.nullable(priceProtectionSchema) }),
  v.object({ kind: v.literal('service'), ...at, body: serviceRulesSchema }),
  v.object({ kind: v.literal('settings'), ...at, body: speechSchema }),
])
export type RuleRecord = v.InferOutput<typeof ruleRecordSchema>

/** `GET /api/desk/rules`: every rule of the shop; price protection and service rules that were never set as version 0. */
export const deskRulesSchema = v.object({ revision: v.number(), records: v.array(ruleRecordSchema) })
export type DeskRules = v.InferOutput<typeof deskRulesSchema>

/**
 * `PUT /api/desk/rules/:kind/:id` (owners). `basedOn` is the version that was edited, 0 for a new one; another one
 * stored meanwhile → 409 revision-conflict. `body` must fit the kind; what contradicts other rules → 422 row-refused.
 */
export const ruleWriteSchema = v.object({ basedOn: stamp.version, body: v.unknown() })
/** `POST /api/desk/rules/:kind/:id/remove` (owners): promotions, coupons and size charts. Its versions stay. */
export const ruleRemoveSchema = v.object({ basedOn: stamp.version })

/** `GET /api/desk/rules/:kind/:id/versions`: newest first; at most the last 50. */
export const ruleVersionsSchema = v.object({
  versions: v.array(v.object({ ...stamp, removed: v.boolean(), body: v.unknown() })),
})
export type RuleVersions = v.InferOutput<typeof ruleVersionsSchema>

/** The sections of a shop file that are rules. One that a file lacks stays as it is in the shop. */
export const ruleSectionsSchema = v.partial(
  v.pick(shopFileSchema, [
    'promotions',
    'coupons',
    'shipping',
    'returnPolicy',
    'priceProtection',
    'service',
    'sizeCharts',
  ]),
)
export type RuleSections = v.InferOutput<typeof ruleSectionsSchema>
export type RuleSectionName = keyof RuleSections

/**
 * `POST /api/desk/rules/import` (owners), up to 5 MB: all of it or nothing. `revision` is the shop's revision that the
 * file was compared with; a newer one → 409 revision-conflict.
 */
export const rulesImportSchema = v.object({ revision: v.number(), sections: ruleSectionsSchema })
export const rulesImportedSchema = v.object({ revision: v.number(), changed: v.number(), removed: v.number() })

/** `GET /api/desk/rules/orders`: the newest orders to try rules on, addresses masked; each read is audited. */
export const sampleOrdersSchema = v.object({ orders: v.array(orderSchema) })

/** Everything that decides prices and promises, as one set. */
export interface RuleSet {
  promotions: RuleBody<'promotion'>[]
  coupons: RuleBody<'coupon'>[]
  sizeCharts: RuleBody<'size-chart'>[]
  shipping: RuleBody<'shipping'>
  returnPolicy: RuleBody<'return-policy'>
  priceProtection: RuleBody<'price-protection'>
  /** Absent: the most careful rules hold. */
  service?: RuleBody<'service'> | undefined
  /** How the shop speaks. */
  settings?: RuleBody<'settings'> | undefined
}

/** What is wrong with a rule that its schema cannot see. */
export type RuleFault =
  | 'empty'
  | 'twice'
  | 'not-growing'
  | 'not-cheaper'
  | 'not-positive'
  | 'exceeds-threshold'
  | 'exceeds-cap'
  | 'end-before-start'
  | 'one-tier-only'
  | 'between-0-and-100'
  | 'unknown-product'
  | 'unknown-category'
  | 'unknown-coupon'
  | 'unknown-offer'
  | 'unknown-level'
  | 'unknown-province'
  | 'both-in-and-out'
  | 'in-two-regions'
  | 'range-backwards'
  | 'shorter-than'
  | 'chart-in-use'
  | 'overlaps'

/** One fault of a rule set: where, what, and the words or number in question. */
export interface RuleProblem {
  /** `promotions[2].tiers[0].thresholdMinor`, as it stands in a shop file. */
  path: string
  fault: RuleFault
  /** Hints are shown and hinder nothing. */
  weight: 'error' | 'hint'
  /** What stands there. */
  got?: string | number
  /** What it clashes with: another offer's name, the tier before, the cap. */
  other?: string | number
}
