import * as v from 'valibot'
import { consoleProfileSchema } from '../consoles/console-profile.ts'

const host = v.pipe(v.string(), v.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/), v.maxLength(253))

/** What pages ask of the background about teaching; the background alone writes down what was taught. */
export const teachMessageSchema = v.variant('type', [
  /** A console's page: the seller wants to show where things are. */
  v.object({ type: v.literal('teach.start') }),
  /** The script that teaches: how is this page read so far, and how any page? */
  v.object({ type: v.literal('teach.guess') }),
  /** The seller says that what this profile reads on the page is so. */
  v.object({ type: v.literal('teach.keep'), profile: consoleProfileSchema }),
  /** The consent page: a site was added, taught by a file, or is to be forgotten. */
  v.object({ type: v.literal('teach.add'), host }),
  v.object({ type: v.literal('teach.import'), profile: consoleProfileSchema }),
  v.object({ type: v.literal('teach.forget'), host }),
])
export type TeachMessage = v.InferOutput<typeof teachMessageSchema>

/** How a page can be read before anything is taught. */
export const guessSchema = v.object({
  /** The product's own profile for this site. */
  own: v.nullable(consoleProfileSchema),
  /** Consoles of the product's own, on a site that is none of them: it may be drawn like one. */
  known: v.array(consoleProfileSchema),
  /** By structure alone. */
  generic: consoleProfileSchema,
})
export type Guess = v.InferOutput<typeof guessSchema>
