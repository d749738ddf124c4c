import * as v from 'valibot'
import { articleSchema } from './article.ts'
import { instantSchema } from './ids.ts'

/** Versions of one answer. */
export const historyPageSize = 20

/** `GET /api/desk/articles/:id/history?before=`: what an article was, newest first; also of one that is gone. */
export const historyQuerySchema = v.object({
  /** `before` of the page above. */
  before: v.optional(v.pipe(v.string(), v.toNumber(), v.integer(), v.minValue(1))),
})

/** An article as somebody stored it. `at` null: it came with the shop. */
export const articleVersionSchema = v.object({
  article: articleSchema,
  at: v.nullable(instantSchema),
})
export type ArticleVersion = v.InferOutput<typeof articleVersionSchema>

/** One page; `before` null on the last. */
export const articleHistorySchema = v.object({
  versions: v.array(articleVersionSchema),
  before: v.nullable(v.number()),
})
export type ArticleHistory = v.InferOutput<typeof articleHistorySchema>

/** Articles of one answer. */
export const removedPageSize = 30

/** An article as it was when it was taken away. `by` and `at` null: that was not noted. */
export const removedArticleSchema = v.object({
  article: articleSchema,
  by: v.nullable(v.string()),
  at: v.nullable(instantSchema),
})
export type RemovedArticle = v.InferOutput<typeof removedArticleSchema>

/**
 * `GET /api/desk/removed-articles?before=`: what was taken away and did not come back, the last one first;
 * `POST /api/desk/articles/:id/restore` brings one back as a draft.
 */
export const removedArticlesSchema = v.object({
  removed: v.array(removedArticleSchema),
  /** Asks for the page below; null on the last. */
  before: v.nullable(v.number()),
})
export type RemovedArticles = v.InferOutput<typeof removedArticlesSchema>
