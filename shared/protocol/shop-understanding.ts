import * as v from 'valibot'
import { instantSchema, recordIdSchema } from './ids.ts'

/** Bounds of what one shop may teach. */
export const taughtTextLimit = 300
export const examplesLimit = 2000
export const testsLimit = 2000
export const ownIntentsLimit = 50
/** A packed layer's bytes in base64: 64 KB. */
export const layerLimit = 64 * 1024
/** The largest body of `PUT /api/desk/understanding`, in bytes; beyond it 413 too-large. */
export const understandingBodyLimitBytes = 1.5 * 1024 * 1024

/** A shop's own kind of request; never the id of the catalogue. */
export const ownIntentIdSchema = v.pipe(v.string(), v.regex(/^own_[a-z0-9_]{1,40}$/))

/** A shop's own kind of request, answered by one article. */
export const ownIntentSchema = v.strictObject({
  id: ownIntentIdSchema,
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(20), v.regex(/^\P{Cc}*$/u)),
  articleId: recordIdSchema,
})
export type OwnIntent = v.InferOutput<typeof ownIntentSchema>

/** An intent as it is taught: an id of the catalogue, or an own one. Whether there is such an intent is checked by row (422). */
export const taughtIntentSchema = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9_]{0,43}$/))

/** One line, no control characters. Empty is checked by row (422). */
const taughtTextSchema = v.pipe(v.string(), v.maxLength(taughtTextLimit), v.regex(/^\P{Cc}*$/u))

/** A sentence and what it asks for. `addedAt` and `addedBy` of a new one are set by the edge, of an old one kept. */
export const taughtExampleSchema = v.strictObject({
  id: recordIdSchema,
  text: taughtTextSchema,
  intent: taughtIntentSchema,
  addedAt: instantSchema,
  addedBy: v.pipe(v.string(), v.maxLength(60)),
})
export type TaughtExample = v.InferOutput<typeof taughtExampleSchema>

/** A sentence that is never learned from: it shows what a change breaks. */
export const understandingTestSchema = v.strictObject({
  id: recordIdSchema,
  text: taughtTextSchema,
  intent: taughtIntentSchema,
})
export type UnderstandingTest = v.InferOutput<typeof understandingTestSchema>

const taught = {
  /** False: every message is read by the shipped model alone, everywhere. */
  enabled: v.boolean(),
  examples: v.pipe(v.array(taughtExampleSchema), v.maxLength(examplesLimit)),
  ownIntents: v.pipe(v.array(ownIntentSchema), v.maxLength(ownIntentsLimit)),
  tests: v.pipe(v.array(understandingTestSchema), v.maxLength(testsLimit)),
}

const understandingRevisionSchema = v.pipe(v.number(), v.integer(), v.minValue(0))

/**
 * All that a shop taught. `GET /api/desk/understanding` (owners and operators); a shop that never taught anything
 * has revision 0, is enabled and has no rows.
 */
export const shopUnderstandingSchema = v.strictObject({
  /** Counts the saved versions of what was taught; no relation to the shop's feed revision. */
  revision: understandingRevisionSchema,
  ...taught,
})
export type ShopUnderstanding = v.InferOutput<typeof shopUnderstandingSchema>

/**
 * `PUT /api/desk/understanding` (owners only): the whole, in place of what `revision` was → shopUnderstanding as
 * stored, with its new revision. Another revision stored meanwhile → 409 revision-conflict; a row that cannot be
 * kept → 422 row-refused with `field` (`examples.3.text`) and `why`. The edge fits the layer itself.
 */
export const understandingWriteSchema = v.strictObject({ revision: understandingRevisionSchema, ...taught })
export type UnderstandingWrite = v.InferOutput<typeof understandingWriteSchema>

/** Why a row of what was taught cannot be kept. */
export const rowRefusalSchema = v.picklist([
  'unknown-intent',
  'unknown-article',
  'empty-text',
  'two-intents',
  'example-and-test',
  'id-twice',
])
export type RowRefusal = v.InferOutput<typeof rowRefusalSchema>

/** The fitted layer: sparse 8-bit weights over the features of the shipped model; see shared/intents/shop-layer.ts. */
export const packedShopLayerSchema = v.strictObject({
  /** The shipped model it was fitted over; the edge fits it again when a release brings another one. */
  base: v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/)),
  /** Catalogue ids and own ids; a weight names its label by the place here. */
  labels: v.pipe(v.array(taughtIntentSchema), v.maxLength(250)),
  /** How many features have weights. */
  features: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xffff)),
  maxWeight: v.pipe(v.number(), v.minValue(0), v.maxValue(1000)),
  /** Base64. */
  bytes: v.pipe(v.string(), v.maxLength(layerLimit), v.regex(/^[A-Za-z0-9+/]*={0,2}$/)),
  /** Marks of the sentences themselves, 5 bytes each in base64: one that was taught as a whole is not read in parts. */
  sentences: v.pipe(v.string(), v.maxLength(examplesLimit * 7), v.regex(/^[A-Za-z0-9+/]*={0,2}$/)),
})
export type PackedShopLayer = v.InferOutput<typeof packedShopLayerSchema>

/**
 * What clients hold of it, a record of the feed: shoppers' devices get neither examples nor tests nor the names of
 * own intents. `layer` is null while it is switched off or nothing is taught.
 */
export const feedUnderstandingSchema = v.object({
  revision: understandingRevisionSchema,
  enabled: v.boolean(),
  layer: v.nullable(packedShopLayerSchema),
  ownIntents: v.pipe(
    v.array(
      v.object({
        id: ownIntentSchema.entries.id,
        articleId: ownIntentSchema.entries.articleId,
        name: v.optional(ownIntentSchema.entries.name),
      }),
    ),
    v.maxLength(ownIntentsLimit),
  ),
})
export type FeedUnderstanding = v.InferOutput<typeof feedUnderstandingSchema>
