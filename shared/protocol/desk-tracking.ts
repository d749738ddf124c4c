import * as v from 'valibot'

const line = (min: number, max: number) => v.pipe(v.string(), v.minLength(min), v.maxLength(max))

/** What staff may see of a shop's agreement with kuaidi100; salt and key are never shown again. */
export const deskTrackingSchema = v.object({
  /** Where kuaidi100 shall push to; null: nothing is agreed. */
  callback: v.nullable(v.string()),
  /** Whether the edge itself asks kuaidi100 to watch parcels. */
  subscribes: v.boolean(),
})
export type DeskTracking = v.InferOutput<typeof deskTrackingSchema>

/** Names salt and, for subscriptions by the edge, the key; or gives the agreement up. */
export const deskTrackingWriteSchema = v.variant('kind', [
  v.object({ kind: v.literal('none') }),
  v.object({ kind: v.literal('kuaidi100'), salt: line(8, 64), key: v.optional(line(6, 64)) }),
])
