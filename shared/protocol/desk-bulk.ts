import * as v from 'valibot'
import { articleBodySchema } from './article.ts'
import { instantSchema, recordIdSchema } from './ids.ts'

/** So many articles one request changes at most. */
export const bulkLimit = 20_000
/** Two hundred thousand ids of ours are never asked for; a body of this size holds `bulkLimit` of them. */
export const bulkBodyLimitBytes = 2 * 1024 * 1024

const note = v.pipe(v.string(), v.trim(), v.maxLength(200))
const { layer, category, channels, productIds } = articleBodySchema.entries

/** What is done to every article that was selected. */
export const bulkChangeSchema = v.variant('kind', [
  v.object({ kind: v.literal('move'), category }),
  v.pipe(
    v.object({
      kind: v.literal('place'),
      layer,
      validFrom: v.nullable(instantSchema),
      validTo: v.nullable(instantSchema),
    }),
    v.check(({ validFrom, validTo }) => validFrom === null || validTo === null || validFrom < validTo),
    v.check((place) => place.layer !== 'campaign' || place.validTo !== null),
  ),
  v.object({ kind: v.literal('channels'), channels: v.pipe(channels, v.minLength(1)) }),
  v.object({ kind: v.literal('products'), productIds }),
  v.object({ kind: v.literal('publish') }),
  v.object({ kind: v.literal('hand-in'), note }),
  v.object({ kind: v.literal('retire') }),
])
export type BulkChange = v.InferOutput<typeof bulkChangeSchema>

/** `POST /api/desk/articles/bulk`: each article only as the version that was selected. Answered line by line. */
export const bulkWriteSchema = v.object({
  items: v.pipe(v.array(v.object({ id: recordIdSchema, version: v.number() })), v.minLength(1), v.maxLength(bulkLimit)),
  change: bulkChangeSchema,
})
export type BulkWrite = v.InferOutput<typeof bulkWriteSchema>

/**
 * Why an article was left as it is: somebody stored another version; it is gone; a blank is not filled; its process cannot be walked; only owners
 * publish; it is live and cannot be handed in; it is so already; it could not be stored.
 */
export const bulkLeftReasonSchema = v.picklist([
  'overtaken',
  'gone',
  'blanks',
  'tree-faults',
  'owners-publish',
  'live',
  'unchanged',
  'failed',
])
export type BulkLeftReason = v.InferOutput<typeof bulkLeftReasonSchema>
export const bulkLeftSchema = v.object({ id: v.string(), why: bulkLeftReasonSchema })
export type BulkLeft = v.InferOutput<typeof bulkLeftSchema>

/** What became of it; `runId` names it for the undo. */
export const bulkDoneSchema = v.object({
  kind: v.literal('done'),
  runId: v.string(),
  revision: v.number(),
  changed: v.number(),
  left: v.array(bulkLeftSchema),
})
export type BulkDone = v.InferOutput<typeof bulkDoneSchema>

/** One line of the answer: how many articles were looked at, and at last what became of all. */
export const bulkLineSchema = v.variant('kind', [
  v.object({ kind: v.literal('progress'), done: v.number() }),
  bulkDoneSchema,
  v.object({ kind: v.literal('failed') }),
])

/** `POST /api/desk/articles/bulk/:id/undo`: each article that nobody changed since gets a new version with its old words. */
export const bulkUndoneSchema = v.object({
  revision: v.number(),
  restored: v.number(),
  /** Changed since; they stay. */
  left: v.array(v.string()),
})
export type BulkUndone = v.InferOutput<typeof bulkUndoneSchema>
