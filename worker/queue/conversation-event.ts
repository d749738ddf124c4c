import * as v from 'valibot'
import { handoffTriggerSchema, intentIdSchema, ownerSchema, proofSchema } from '../../shared/protocol/conversation.ts'

/** What rooms put on the queue: enough for the index of conversations, and no word anybody wrote. */
export const conversationEventSchema = v.object({
  type: v.literal('conversation.changed'),
  shop: v.string(),
  id: v.string(),
  lastSeq: v.number(),
  owner: ownerSchema,
  trigger: v.nullable(handoffTriggerSchema),
  requests: v.array(intentIdSchema),
  operatorId: v.nullable(v.string()),
  proof: proofSchema,
  rating: v.nullable(v.number()),
  createdAt: v.string(),
  lastAt: v.string(),
})
export type ConversationEvent = v.InferOutput<typeof conversationEventSchema>
