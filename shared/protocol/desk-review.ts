import * as v from 'valibot'
import { type Article, answerVariantSchema } from './article.ts'
import { type Instant, instantSchema, recordIdSchema } from './ids.ts'

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1))

/** The days over which an article's answers are judged. */
export const weakDays = 28
/** An article that answered nobody for so many days, and could, is told. */
export const unusedDays = 60
/** Dismissals that a shop keeps, the newest. */
export const dismissalsKept = 2000

/** The name of a finding, made of the words it compares. */
export const fingerprintSchema = v.pipe(v.string(), v.regex(/^[a-z]{1,8}-[0-9a-z]{6,20}$/))

/** What went wrong after an article's answer; an answer may have several. */
export const weaknessReasonSchema = v.picklist([
  /** The shopper said no to it or asked the same within ten minutes. */
  'asked-again',
  /** The service it answered in was rated one or two stars. */
  'rated-low',
  /** An operator stepped in unasked and said something else. */
  'changed',
  /** The shopper went to a person right after it. */
  'handed-off',
  /** An operator changed a draft of it before sending, or threw it away. */
  'edited',
])
export type WeaknessReason = v.InferOutput<typeof weaknessReasonSchema>

/** How an article's answers and drafts went; `troubled` counts each once. */
export const articleOutcomeSchema = v.object({
  articleId: recordIdSchema,
  /** As it is now. */
  title: v.string(),
  version: count,
  uses: count,
  troubled: count,
  askedAgain: count,
  ratedLow: count,
  changed: count,
  handedOff: count,
  edited: count,
})
export type ArticleOutcome = v.InferOutput<typeof articleOutcomeSchema>

/** An article whose answers surely go wrong too often. */
export const weakArticleSchema = v.object({
  articleId: recordIdSchema,
  title: v.string(),
  version: count,
  fingerprint: fingerprintSchema,
  uses: count,
  troubled: count,
  /** The share of troubled answers that is certain even if the rest was luck: the lower end of its 90 % interval. */
  surelyTroubled: share,
  /** The commonest first; the counts may add up to more than `troubled`. */
  reasons: v.array(v.object({ reason: weaknessReasonSchema, count })),
})
export type WeakArticle = v.InferOutput<typeof weakArticleSchema>

/** How often an article answered, and since when it could. */
export const articleUseSchema = v.object({
  articleId: recordIdSchema,
  uses: count,
  /** Null: never, as far as anybody counted. */
  lastUsedAt: v.nullable(instantSchema),
  liveSince: instantSchema,
})
export type ArticleUse = v.InferOutput<typeof articleUseSchema>

/** `GET /api/desk/review` (owners and operators): what only the edge knows of the shop's articles. */
export const deskReviewSchema = v.object({
  dismissed: v.array(fingerprintSchema),
  /** Those that do the most harm first. */
  weak: v.array(weakArticleSchema),
  /** Articles that answered nobody for `unusedDays`, and could. */
  unused: v.array(articleUseSchema),
  /** Since when answers are counted one by one; null: none was yet. */
  countedSince: v.nullable(instantSchema),
})
export type DeskReview = v.InferOutput<typeof deskReviewSchema>

/** `POST /api/desk/review/dismissals` (owners): no fault, or one after all. */
export const dismissalSchema = v.object({ fingerprint: fingerprintSchema, undo: v.boolean() })
export const dismissedSchema = v.object({ dismissed: v.array(fingerprintSchema) })

/** One of two places that differ: its exact sentence and the words in it that say so. */
export const findingSideSchema = v.object({
  place: v.variant('kind', [
    v.object({
      kind: v.literal('article'),
      articleId: recordIdSchema,
      title: v.string(),
      variant: answerVariantSchema.entries.id,
    }),
    v.object({ kind: v.literal('rule'), path: v.string(), label: v.string() }),
  ]),
  sentence: v.string(),
  words: v.string(),
})
export type FindingSide = v.InferOutput<typeof findingSideSchema>

/** Why an article wants a look, beside what it says. */
export const staleReasonSchema = v.variant('kind', [
  v.object({ kind: v.literal('ended'), at: instantSchema }),
  v.object({ kind: v.literal('ends-soon'), at: instantSchema, days: count }),
  /** The text names a day that is over, and nothing ends the article. `words`: exactly as they stand. */
  v.object({ kind: v.literal('date-passed'), words: v.string(), day: v.string() }),
  v.object({ kind: v.literal('blanks'), blanks: v.array(v.string()) }),
  /** `ageDays`: since it went live; `idleDays`: since it answered last, or since it went live. */
  v.object({ kind: v.literal('unused'), ageDays: count, idleDays: count, uses: count }),
  v.object({ kind: v.literal('related-gone'), ids: v.array(recordIdSchema) }),
  /** `all`: none of its products is left, so nobody can meet it any more. */
  v.object({ kind: v.literal('products-gone'), ids: v.array(recordIdSchema), all: v.boolean() }),
])
export type StaleReason = v.InferOutput<typeof staleReasonSchema>

/** Something to look at among the articles, as the engine's thread finds it. */
export const findingSchema = v.variant('kind', [
  v.object({
    kind: v.literal('contradiction'),
    fingerprint: fingerprintSchema,
    /** What is compared, in the merchant's words. */
    label: v.string(),
    /** Meant so: a campaign over the base, one product's answer over every product's. */
    isOverride: v.boolean(),
    a: findingSideSchema,
    b: findingSideSchema,
    why: v.string(),
  }),
  v.object({
    kind: v.literal('stale'),
    fingerprint: fingerprintSchema,
    articleId: recordIdSchema,
    title: v.string(),
    reason: staleReasonSchema,
  }),
])
export type Finding = v.InferOutput<typeof findingSchema>
export type FindingOf<K extends Finding['kind']> = Extract<Finding, { kind: K }>

/** The part of the seller's engine that reads a shop's articles against one another and against its rules. */
export interface ArticleReview {
  /**
   * Everything that wants a look, computed in slices beside other work. Null: a newer call of this engine took its
   * place, or the shop's rules are not here yet.
   */
  reviewArticles(wanted: ReviewRequest): Promise<Finding[] | null>
}

/** What a review needs beside the rules, which the engine holds. */
export interface ReviewRequest {
  articles: Article[]
  /** A draft that is open: told what it would contradict once it is live. */
  draftId: string | null
  unused: ArticleUse[]
  productIds: string[]
  now: Instant
}
