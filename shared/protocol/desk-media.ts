import * as v from 'valibot'
import { mediaPathSchema } from './article-media.ts'

/** How large a picture, a video and all that one shop uploaded may be, in bytes. */
export const mediaLimits = {
  picture: 5 * 1024 * 1024,
  video: 20 * 1024 * 1024,
  shop: 500 * 1024 * 1024,
}

/** A file that no stored version of an article names is removed after these days. */
export const unusedMediaDays = 7

/** With `picture-unsupported`: `rule` of a picture that moves, which is taken as a video only. */
export const movingPicture = 'moving'

/**
 * `POST /api/desk/media` (Bearer staff), the file itself as body → where it is served from. What it is follows from its
 * bytes; the same file twice is one. Width and height are those of a picture: a video's are known where it plays.
 */
export const mediaStoredSchema = v.object({
  kind: v.picklist(['picture', 'video']),
  path: mediaPathSchema,
  bytes: v.number(),
  width: v.optional(v.number()),
  height: v.optional(v.number()),
})
export type MediaStored = v.InferOutput<typeof mediaStoredSchema>
