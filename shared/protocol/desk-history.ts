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
