import * as v from 'valibot'

const console = v.pipe(v.string(), v.maxLength(40))
const version = v.number()

/** What pages ask of the background about profiles; the background alone writes down what is installed. */
export const updateMessageSchema = v.variant('type', [
  /** A console's page: which profiles could stand in for the one in use? */
  v.object({ type: v.literal('console.older'), console }),
  /** A console's page: this version finds everything here. */
  v.object({ type: v.literal('console.fits'), console, version }),
  /** A console's page: this version fails here, and `goodVersion` does not. */
  v.object({ type: v.literal('console.unfit'), console, version, goodVersion: v.number() }),
  /** The options page: look now. */
  v.object({ type: v.literal('console.update') }),
])
export type UpdateMessage = v.InferOutput<typeof updateMessageSchema>
