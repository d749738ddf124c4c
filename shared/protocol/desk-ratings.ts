import * as v from 'valibot'
import { ratingTopicSchema } from './rating.ts'

/** The days that the desk counts ratings over. */
export const ratingDays = 30

const servedSchema = v.object({
  count: v.number(),
  /** Null where nobody rated. */
  average: v.nullable(v.number()),
  /** Those of one or two stars. */
  low: v.number(),
})

/** How services of the last days were rated; the assistant and people apart. */
export const ratingSummarySchema = v.object({
  assistant: servedSchema,
  operator: servedSchema,
  /** What went wrong, most often named first. */
  topics: v.array(v.object({ topic: ratingTopicSchema, count: v.number() })),
})
export type RatingSummary = v.InferOutput<typeof ratingSummarySchema>
