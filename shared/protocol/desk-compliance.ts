import * as v from 'valibot'
import { compliancePlatformSchema, findingKindSchema } from './writing.ts'

const line = (most: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(most))

/**
 * A word of the shop's own. In a pattern `*` stands for up to 8 characters of one clause and `?` for one; nothing else
 * is special. `allowed` words silence every finding that they cover.
 */
export const shopWordSchema = v.object({
  word: line(40),
  kind: v.picklist(['forbidden', 'allowed']),
  isPattern: v.optional(v.boolean()),
  severity: v.optional(v.picklist(['block', 'warn'])),
  why: v.optional(line(80)),
  instead: v.optional(line(80)),
})
export type ShopWord = v.InferOutput<typeof shopWordSchema>

/** Most words that a shop may have of its own. */
export const shopWordsLimit = 300

/** The shop's words as a record of the feed; only staff get it. */
export const shopWordsSchema = v.object({ words: v.pipe(v.array(shopWordSchema), v.maxLength(shopWordsLimit)) })
export type ShopWords = v.InferOutput<typeof shopWordsSchema>

/** `POST /api/desk/compliance/words/remove` (owners). */
export const shopWordRemovalSchema = v.object({ word: line(40) })

const daySchema = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/))
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000))

/** How often findings of one kind were shown on one day, and what became of them. No words of any text. */
export const writingCountSchema = v.object({
  /** The shop's calendar day. */
  day: daySchema,
  platform: compliancePlatformSchema,
  kind: findingKindSchema,
  shown: count,
  reworded: count,
  sentAnyway: count,
})
export type WritingCount = v.InferOutput<typeof writingCountSchema>

/**
 * `POST /api/desk/compliance/counts` (staff): what one run of one device counted so far. Whole numbers and not steps, so
 * a report that arrives twice counts once.
 */
export const writingCountsReportSchema = v.object({
  run: v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{8,64}$/)),
  counts: v.pipe(v.array(writingCountSchema), v.minLength(1), v.maxLength(400)),
})

/** The days that an owner sees counts of. */
export const complianceDays = 30

/** `GET /api/desk/compliance` (owners): the shop's words and the counts of the last days, the newest day first. */
export const deskComplianceSchema = v.object({
  words: v.array(shopWordSchema),
  counts: v.array(writingCountSchema),
})
export type DeskCompliance = v.InferOutput<typeof deskComplianceSchema>
