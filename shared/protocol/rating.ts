import * as v from 'valibot'
import { seqSchema } from './ids.ts'

/** What went wrong, as a short key: what the desk counts. */
export const ratingTopicSchema = v.picklist([
  'unresolved',
  'wrong-answer',
  'slow',
  'attitude',
  'no-person',
  'delivery',
  'goods',
  'money',
  'other',
])
export type RatingTopic = v.InferOutput<typeof ratingTopicSchema>

/** Who gave a service: the assistant and people are rated apart. */
export const servedBySchema = v.picklist(['assistant', 'operator'])
export type ServedBy = v.InferOutput<typeof servedBySchema>

/** Of five: these ask for what went wrong and are followed up. */
export const lowStars = 2
/** The shopper's own words are kept this far. */
export const ratingWordsLimit = 200

/** Why a service was rated low: keys and the shopper's own words, in which nothing finds a person. */
export const ratingReasonSchema = v.object({
  topics: v.pipe(v.array(ratingTopicSchema), v.maxLength(9)),
  words: v.pipe(v.string(), v.maxLength(ratingWordsLimit)),
})
export type RatingReason = v.InferOutput<typeof ratingReasonSchema>

/** One rated service, as a ticket about it carries it. */
export const ratedServiceSchema = v.object({
  /** The seq of the fact that asked for the rating or ended the service. */
  session: seqSchema,
  stars: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5)),
  servedBy: servedBySchema,
  /** Absent until the shopper said it. */
  reason: v.optional(ratingReasonSchema),
})
export type RatedService = v.InferOutput<typeof ratedServiceSchema>
