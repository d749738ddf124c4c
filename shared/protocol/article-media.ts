import * as v from 'valibot'

/**
 * Where the edge serves a picture or a video from: what a shop uploaded, named by its content, or what came with the
 * demo shop. Nothing else can stand in an article, so no answer makes a shopper's device call another host.
 */
export const mediaPathSchema = v.pipe(
  v.string(),
  v.regex(/^\/(m\/[a-z0-9][a-z0-9-]{1,39}\/[0-9a-f]{64}|pictures\/[a-z0-9-]{1,80}\.(png|svg))$/),
)

const sidePxSchema = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12_000))

/** How long the words for a picture or video may be. */
export const mediaAltLimit = 120

/** What one answer may carry. */
export const mediaPerAnswer = 12

/**
 * A picture or video of an answer. Steps stay the plain texts that every older client reads; a picture beside one names
 * its place among them. Without `step`, or with one that is not there, it stands below the answer; a video always does.
 */
export const articleMediaSchema = v.object({
  kind: v.picklist(['picture', 'video']),
  path: mediaPathSchema,
  /** What it shows, for who cannot see it, and for the moment when it cannot be loaded. */
  alt: v.pipe(v.string(), v.minLength(1), v.maxLength(mediaAltLimit)),
  /** Counts from 0. */
  step: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(99))),
  /** As it is seen, so that nothing moves when it arrives. */
  width: v.optional(sidePxSchema),
  height: v.optional(sidePxSchema),
  /** Of a video: what is shown until it plays. */
  poster: v.optional(mediaPathSchema),
})
export type ArticleMedia = v.InferOutput<typeof articleMediaSchema>
