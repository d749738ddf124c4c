import * as v from 'valibot'
import { articleBodySchema } from './article.ts'
import { instantSchema } from './ids.ts'

const line = v.pipe(v.string(), v.trim(), v.maxLength(200))

/** `POST /api/desk/articles/:id/hand-in`, and without an id for a new article: asks somebody who may publish to do it. */
export const handInSchema = v.object({
  /** Absent: the article as it is stored. */
  body: v.optional(articleBodySchema),
  note: line,
  basedOn: v.nullable(v.number()),
})
export type HandIn = v.InferOutput<typeof handInSchema>

/** `POST /api/desk/articles/:id/send-back` (whoever may publish). */
export const sendBackSchema = v.object({ reason: v.pipe(line, v.minLength(1)), basedOn: v.number() })

/** `POST /api/desk/articles/:id/publish` (whoever may publish): what was handed in goes live as it is. */
export const publishHandedInSchema = v.object({ basedOn: v.number() })

/** `PUT /api/desk/publishing` (owners). */
export const publishingWriteSchema = v.object({ publishing: v.picklist(['everyone', 'owners']) })
export type Publishing = v.InferOutput<typeof publishingWriteSchema>['publishing']

/** An article, or a change of a live one, that waits for somebody who may publish, or that was sent back. */
export const handedInSchema = v.object({
  articleId: v.string(),
  state: v.picklist(['waiting', 'sent-back']),
  /** The version it was handed in from. */
  version: v.number(),
  note: v.string(),
  by: v.string(),
  at: instantSchema,
  /** Why it was sent back, and by whom. */
  reason: v.nullable(v.string()),
  reasonBy: v.nullable(v.string()),
  /** The changed words of an article that goes on answering as it is; null where the article itself waits. */
  body: v.nullable(articleBodySchema),
})
export type HandedIn = v.InferOutput<typeof handedInSchema>

/** `GET /api/desk/articles/handed-in`: oldest first. */
export const handedInListSchema = v.object({ items: v.array(handedInSchema) })
