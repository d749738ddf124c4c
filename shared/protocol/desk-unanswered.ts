import * as v from 'valibot'
import { instantSchema, recordIdSchema } from './ids.ts'

/** Groups of one page of the list. */
export const unansweredPageSize = 30
/** Samples that a group shows. */
export const unansweredSamples = 5
/** The days that the share of unanswered questions is told of. */
export const unansweredDays = 7

const count = v.pipe(v.number(), v.integer(), v.minValue(0))

/** What came after a question that was not answered. */
export const afterUnansweredSchema = v.picklist(['left', 'asked-again', 'handed-over'])
export type AfterUnanswered = v.InferOutput<typeof afterUnansweredSchema>

/** `written`: its article is live. `dismissed`: not worth an article. */
export const unansweredStateSchema = v.picklist(['open', 'written', 'dismissed'])

export type UnansweredState = v.InferOutput<typeof unansweredStateSchema>

/** One question in a shopper's words, masked. */
export const unansweredSampleSchema = v.object({
  text: v.pipe(v.string(), v.maxLength(200)),
  /** How often in just these words. */
  count,
  at: instantSchema,
  productId: v.nullable(recordIdSchema),
  after: afterUnansweredSchema,
})
export type UnansweredSample = v.InferOutput<typeof unansweredSampleSchema>

/** Questions that mean the same. */
export const deskUnansweredSchema = v.object({
  id: recordIdSchema,
  state: unansweredStateSchema,
  count,
  /** Different shoppers among them. */
  shoppers: count,
  /** How often what came after. */
  followed: v.object({ left: count, 'asked-again': count, 'handed-over': count }),
  firstAt: instantSchema,
  lastAt: instantSchema,
  articleId: v.nullable(recordIdSchema),
  /** The newest ones; of these the most asked first, then the earliest. */
  samples: v.pipe(v.array(unansweredSampleSchema), v.maxLength(unansweredSamples)),
})
export type DeskUnanswered = v.InferOutput<typeof deskUnansweredSchema>

/** Of what the assistant was asked in the last days, how much it could not answer; `share` null where nothing was asked. */
export const unansweredShareSchema = v.object({
  days: count,
  asked: count,
  unanswered: count,
  share: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
})
export type UnansweredShare = v.InferOutput<typeof unansweredShareSchema>

/** `GET /api/desk/unanswered?since=&cursor=` (owners and operators): open ones first, most asked first. */
export const unansweredQuerySchema = v.object({
  /** Counts only what was asked since. */
  since: v.optional(instantSchema),
  /** Only groups of this state. */
  state: v.optional(unansweredStateSchema),
  /** `cursor` of the page before. */
  cursor: v.optional(v.pipe(v.string(), v.regex(/^[012]~\d{1,9}~[A-Za-z0-9_.:-]{1,64}$/))),
})

/** One page; `cursor` null on the last. */
export const unansweredPageSchema = v.object({
  groups: v.array(deskUnansweredSchema),
  cursor: v.nullable(v.string()),
  /** Groups that were asked since, on every page and of every state. */
  counts: v.object({ open: count, written: count, dismissed: count }),
  share: unansweredShareSchema,
  /** The same of as many days before those. */
  shareBefore: unansweredShareSchema,
})
export type UnansweredPage = v.InferOutput<typeof unansweredPageSchema>

/** `POST /api/desk/unanswered/:id/dismiss` (owners); `undo` puts it back on the list. */
export const unansweredDismissSchema = v.object({ undo: v.boolean() })

/** `POST /api/desk/unanswered/:id/article` (owners): the draft that was begun with the group's words. */
export const unansweredDraftSchema = v.object({ articleId: recordIdSchema })

/** Weeks that coverage is told of. */
export const coverageWeeks = 8
const day = v.pipe(v.string(), v.isoDate())

/** What was asked from a Monday to its Sunday in Beijing, both among them, and how much of it came unanswered. */
export const coverageWeekSchema = v.object({ from: day, to: day, asked: count, unanswered: count })
export type CoverageWeek = v.InferOutput<typeof coverageWeekSchema>

/** `GET /api/desk/coverage` (owners and operators): oldest first; the last week is not over. */
export const coverageSchema = v.object({ weeks: v.pipe(v.array(coverageWeekSchema), v.length(coverageWeeks)) })
