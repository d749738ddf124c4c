import * as v from 'valibot'
import { recordIdSchema } from './ids.ts'

/** Bounds of what a device is told of a shop's learned ranking. */
export const learnedLimits = { groups: 400, articlesOfGroup: 6, weight: 1.2 }

/** Stands for the words of a question variant, which the shop wrote: no shopper's word is in it. */
export const questionMarkSchema = v.pipe(v.string(), v.regex(/^q-[0-9a-z]{6,20}$/))

/** Questions that came nearest to the same question variant of the same article, however they were worded. */
export const questionGroupSchema = v.object({ articleId: recordIdSchema, mark: questionMarkSchema })
export type QuestionGroup = v.InferOutput<typeof questionGroupSchema>

const weightSchema = v.pipe(v.number(), v.minValue(-learnedLimits.weight), v.maxValue(learnedLimits.weight))

/**
 * What clients hold of a shop's learned ranking, a record of the feed: by group of questions, which articles answer it
 * better or worse than their words say, in odds on a logarithmic scale. Empty while it is switched off.
 */
export const feedLearnedSchema = v.object({
  groups: v.pipe(
    v.array(
      v.object({
        of: questionGroupSchema,
        weights: v.pipe(v.array(v.tuple([recordIdSchema, weightSchema])), v.maxLength(learnedLimits.articlesOfGroup)),
      }),
    ),
    v.maxLength(learnedLimits.groups),
  ),
})
export type FeedLearned = v.InferOutput<typeof feedLearnedSchema>
