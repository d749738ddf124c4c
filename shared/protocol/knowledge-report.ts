import * as v from 'valibot'
import { instantSchema, recordIdSchema, shopIdSchema } from './ids.ts'

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1))
/** A day in the shop's time zone, `yyyy-mm-dd`. */
const daySchema = v.pipe(v.string(), v.isoDate())
/** A shopper's words as the edge keeps them: masked and cut. */
const excerpt = v.pipe(v.string(), v.maxLength(200))

/** One day of questions: what was asked and what became of it. */
export const dayCountSchema = v.object({
  day: daySchema,
  questions: count,
  /** Answered by an article or a flow, and not asked again. */
  answered: count,
  /** Went to a person. */
  handedOff: count,
})
export type DayCount = v.InferOutput<typeof dayCountSchema>

/** Questions nobody's article answered, grouped by meaning. */
export const unansweredGroupSchema = v.object({
  id: recordIdSchema,
  count,
  samples: v.pipe(v.array(excerpt), v.minLength(1), v.maxLength(5)),
  lastAt: instantSchema,
  /** Set once an article was written for it. */
  articleId: v.nullable(recordIdSchema),
})
export type UnansweredGroup = v.InferOutput<typeof unansweredGroupSchema>

/** How one article's answers went in the week. The four troubles may overlap; `troubled` counts an answer once. */
export const articleOutcomeSchema = v.object({
  articleId: recordIdSchema,
  title: v.pipe(v.string(), v.maxLength(80)),
  uses: count,
  troubled: count,
  /** The shopper asked the same again in that conversation. */
  askedAgain: count,
  /** The service was rated one or two stars. */
  ratedLow: count,
  /** An operator rewrote it before sending. */
  changed: count,
  /** The shopper went to a person right after it. */
  handedOff: count,
})
export type ArticleOutcome = v.InferOutput<typeof articleOutcomeSchema>

/** An article that went live in the week, and where it came from. */
export const newArticleSchema = v.object({
  articleId: recordIdSchema,
  title: v.pipe(v.string(), v.maxLength(80)),
  at: instantSchema,
  source: v.picklist(['written', 'unanswered', 'kept-answer', 'import', 'pack']),
})
export type NewArticle = v.InferOutput<typeof newArticleSchema>

/** What the edge counts for one shop and week; every field is one query over rows that hold no message text. */
export const knowledgeFactsSchema = v.object({
  shop: shopIdSchema,
  /** The first and the last day of the week, both inside it. */
  from: daySchema,
  to: daySchema,
  /** Days of this week and of as many weeks before as coverage is shown for; a day without a question may be missing. */
  days: v.array(dayCountSchema),
  unanswered: v.array(unansweredGroupSchema),
  outcomes: v.array(articleOutcomeSchema),
  newArticles: v.array(newArticleSchema),
})
export type KnowledgeFacts = v.InferOutput<typeof knowledgeFactsSchema>

const weekCountSchema = v.object({
  /** The week's first day. */
  from: daySchema,
  questions: count,
  answered: count,
  /** Null where nobody asked. */
  coverage: v.nullable(share),
})
export type WeekCount = v.InferOutput<typeof weekCountSchema>

/** Why an article is called weak: the trouble, how often, and its share of the uses. */
export const weaknessSchema = v.object({
  reason: v.picklist(['asked-again', 'rated-low', 'changed', 'handed-off']),
  count,
  share,
})

export const weakArticleSchema = v.object({
  articleId: recordIdSchema,
  title: v.string(),
  uses: count,
  troubled: count,
  /** The share of troubled answers that is certain even if the rest was luck: the lower end of its 90 % interval. */
  surelyTroubled: share,
  /** The commonest first. */
  reasons: v.array(weaknessSchema),
})
export type WeakArticle = v.InferOutput<typeof weakArticleSchema>

/** What an owner reads about the shop's knowledge on Monday. */
export const knowledgeReportSchema = v.object({
  shop: shopIdSchema,
  from: daySchema,
  to: daySchema,
  questions: count,
  answered: count,
  handedOff: count,
  coverage: v.nullable(share),
  /** Against the week before; null where one of the two had no question. */
  coverageChange: v.nullable(v.number()),
  /** Unanswered questions are more than the share from which an owner should act. */
  needsWork: v.boolean(),
  /** One entry a week, the oldest first, this week last. */
  weeks: v.array(weekCountSchema),
  unanswered: v.array(unansweredGroupSchema),
  weak: v.array(weakArticleSchema),
  newArticles: v.array(newArticleSchema),
})
export type KnowledgeReport = v.InferOutput<typeof knowledgeReportSchema>
