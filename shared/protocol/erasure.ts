import * as v from 'valibot'
import { conversationIdSchema, instantSchema, recordIdSchema } from './ids.ts'

/** `POST /api/conversations/:id/erasure` (Bearer visitor): what of a shopper shall go. `everything` needs a login. */
export const erasureWishSchema = v.object({ scope: v.picklist(['conversation', 'everything']) })

/** `POST /api/desk/erasures`: the same at the word of an owner, for somebody who asked in another way. */
export const deskErasureWishSchema = v.union([
  v.object({ conversation: conversationIdSchema }),
  v.object({ member: recordIdSchema }),
])

/** An erasure that was taken on; it goes on by itself until it is done. */
export const erasureSchema = v.object({
  id: v.string(),
  askedAt: instantSchema,
  doneAt: v.nullable(instantSchema),
  /** What was removed so far, by kind; never whose it was. */
  counts: v.record(v.string(), v.number()),
})
export type Erasure = v.InferOutput<typeof erasureSchema>
