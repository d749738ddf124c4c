import * as v from 'valibot'
import { instantSchema, recordIdSchema } from './ids.ts'
import { questionGroupSchema } from './learned-ranking.ts'

const count = v.pipe(v.number(), v.integer(), v.minValue(0))

/** What voters said of one article for a group of questions; `weight` > 0: it is put further up. */
export const learnedAnswerSchema = v.object({
  articleId: recordIdSchema,
  title: v.string(),
  weight: v.number(),
  accepted: count,
  rejected: count,
  since: instantSchema,
})
export type LearnedAnswer = v.InferOutput<typeof learnedAnswerSchema>

/** A group of questions, named by the shop's own question variant, and the articles that were moved for it. */
export const learnedGroupSchema = v.object({
  group: questionGroupSchema,
  question: v.string(),
  answers: v.array(learnedAnswerSchema),
})
export type LearnedGroup = v.InferOutput<typeof learnedGroupSchema>

/**
 * `GET /api/desk/learned` (owners): what the shop's shoppers and operators taught its ranking, most votes first.
 * `POST /api/desk/learned/refresh` learns anew at once, which otherwise happens within the hour.
 */
export const deskLearnedSchema = v.object({
  enabled: v.boolean(),
  /** When it was last worked out; null: never yet. */
  at: v.nullable(instantSchema),
  groups: v.array(learnedGroupSchema),
})
export type DeskLearned = v.InferOutput<typeof deskLearnedSchema>

/** `POST /api/desk/learned/switch` (owners). Off: every device ranks by words alone; outcomes are still counted. */
export const learnedSwitchSchema = v.object({ enabled: v.boolean() })

/** `POST /api/desk/learned/forget` (owners): one group, or all where it is null; `undo` lets it count again. */
export const learnedForgetSchema = v.object({ group: v.nullable(questionGroupSchema), undo: v.boolean() })
export type LearnedForget = v.InferOutput<typeof learnedForgetSchema>
