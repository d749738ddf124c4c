import * as v from 'valibot'
import { proofSchema } from '../protocol/conversation.ts'

/** What a follower cannot read from the shared store: how the leader's connection and knowledge stand. */
export const mirroredStateSchema = v.object({
  conversationId: v.string(),
  /** Grows with every change of the shared store, so that followers read it again only then. */
  storeVersion: v.number(),
  live: v.object({
    connection: v.picklist(['offline', 'connecting', 'online']),
    proof: v.nullable(proofSchema),
    otherTyping: v.boolean(),
    queue: v.nullable(v.object({ position: v.number(), minutes: v.nullable(v.tuple([v.number(), v.number()])) })),
    sending: v.nullable(v.string()),
    pictures: v.optional(v.array(v.object({ sent: v.number(), of: v.number() }))),
    awaiting: v.array(v.string()),
  }),
  knowledge: v.variant('kind', [
    v.object({ kind: v.literal('empty') }),
    v.object({ kind: v.literal('loading') }),
    v.object({
      kind: v.literal('ready'),
      revision: v.number(),
      articles: v.number(),
      indexKept: v.optional(v.boolean()),
    }),
  ]),
  shop: v.nullable(
    v.object({
      name: v.string(),
      assistantName: v.string(),
      greeting: v.string(),
      hoursLabel: v.string(),
      openNow: v.boolean(),
      allowsModel: v.optional(v.boolean()),
    }),
  ),
  clockOffsetMs: v.number(),
})
export type MirroredState = v.InferOutput<typeof mirroredStateSchema>
