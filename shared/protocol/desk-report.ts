import * as v from 'valibot'
import { weakArticleSchema } from './desk-review.ts'
import { instantSchema, recordIdSchema } from './ids.ts'
import { intentIds } from './intent-ids.ts'

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1))
/** A day in Beijing, `yyyy-mm-dd`. */
const daySchema = v.pipe(v.string(), v.isoDate())

/** Weeks that can be asked for: this one and eight before it. */
export const reportWeeks = 9
/** Rows of each list; the rest stands on the pages of the desk. */
export const reportRows = 10
/** What an owner should do first: no more than one reads. */
export const firstThings = 5

/** How one week of questions went. What was not counted one by one yet is null, never guessed. */
export const weekFiguresSchema = v.object({
  asked: count,
  unanswered: count,
  /** 1 − unanswered ÷ asked; null where nobody asked. */
  coverage: v.nullable(share),
  /** By an article. */
  answered: v.nullable(count),
  /** By orders, stock and rules. */
  byFlow: v.nullable(count),
  /** Of the article's answers, those after which the same was asked again. */
  askedAgain: v.nullable(count),
  handedOff: v.nullable(count),
})
export type WeekFigures = v.InferOutput<typeof weekFiguresSchema>

/** What shoppers asked about, and how it went. */
export const topicWeekSchema = v.object({
  topic: v.picklist(intentIds),
  asked: count,
  unanswered: count,
  handedOff: count,
  /** Of the week before; null where that was not counted. */
  askedBefore: v.nullable(count),
})
export type TopicWeek = v.InferOutput<typeof topicWeekSchema>

/** An article that went live in the week for the first time, or with other words. */
export const changedArticleSchema = v.object({
  articleId: recordIdSchema,
  title: v.string(),
  at: instantSchema,
  change: v.picklist(['added', 'changed']),
})
export type ChangedArticle = v.InferOutput<typeof changedArticleSchema>

/** Unanswered questions of the week that mean the same and wait for an answer. */
export const openGroupSchema = v.object({ id: recordIdSchema, text: v.string(), count })
export type OpenGroup = v.InferOutput<typeof openGroupSchema>

/** An article whose answers were compared, and what came of it. `isDecided`: one of them is better, surely enough. */
export const variantVerdictSchema = v.object({
  articleId: recordIdSchema,
  title: v.string(),
  uses: count,
  isDecided: v.boolean(),
  text: v.string(),
})
export type VariantVerdict = v.InferOutput<typeof variantVerdictSchema>

/** A campaign that is over or ends within a week. */
export const endingArticleSchema = v.object({ articleId: recordIdSchema, title: v.string(), at: instantSchema })
export type EndingArticle = v.InferOutput<typeof endingArticleSchema>

/** One thing to do first, with how many shoppers it concerned; 0 where nobody can count that. */
export const firstThingSchema = v.variant('kind', [
  v.object({ kind: v.literal('write'), groupId: recordIdSchema, text: v.string(), count }),
  v.object({ kind: v.literal('mend'), articleId: recordIdSchema, title: v.string(), count }),
  v.object({ kind: v.literal('choose'), articleId: recordIdSchema, title: v.string(), text: v.string(), count }),
  v.object({ kind: v.literal('renew'), articleId: recordIdSchema, title: v.string(), at: instantSchema, count }),
])
export type FirstThing = v.InferOutput<typeof firstThingSchema>

/** What the edge counts for one shop and week, before anything is concluded from it. */
export const reportFactsSchema = v.object({
  /** Monday and Sunday. */
  from: daySchema,
  to: daySchema,
  /** Since when questions are counted one by one; null: none was yet. */
  countedSince: v.nullable(instantSchema),
  week: weekFiguresSchema,
  before: weekFiguresSchema,
  topics: v.array(topicWeekSchema),
  groups: v.array(openGroupSchema),
  weak: v.array(weakArticleSchema),
  articles: v.array(changedArticleSchema),
  ending: v.array(endingArticleSchema),
  variants: v.array(variantVerdictSchema),
})
export type ReportFacts = v.InferOutput<typeof reportFactsSchema>

/** `GET /api/desk/report?week=` (owners and operators; `week` a Monday, absent: this week). */
export const reportQuerySchema = v.object({ week: v.optional(daySchema) })
export const deskReportSchema = v.object({
  ...reportFactsSchema.entries,
  /** Against the week before; null where one of the two had no question. */
  coverageChange: v.nullable(v.number()),
  /** Unanswered questions are more than the share from which an owner should act. */
  needsWork: v.boolean(),
  /** Counted one by one only from within this week on. */
  isPartial: v.boolean(),
  added: count,
  changed: count,
  first: v.pipe(v.array(firstThingSchema), v.maxLength(firstThings)),
  /** Mondays that can be asked for, the newest first. */
  weeks: v.array(daySchema),
})
export type DeskReport = v.InferOutput<typeof deskReportSchema>
