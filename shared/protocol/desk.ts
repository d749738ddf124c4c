import * as v from 'valibot'
import { conversationSummarySchema } from './conversation.ts'
import { errorBodySchema } from './errors.ts'
import { instantSchema } from './ids.ts'

/** Up the desk's socket. */
export const deskUpSchema = v.variant('type', [
  v.object({ type: v.literal('desk.resume'), protocol: v.number() }),
  v.object({ type: v.literal('presence.set'), available: v.boolean() }),
])
export type DeskUp = v.InferOutput<typeof deskUpSchema>

/** Down the desk's socket: the list once, then every change of a row. */
export const deskDownSchema = v.variant('type', [
  v.object({
    type: v.literal('desk.resumed'),
    now: instantSchema,
    protocol: v.number(),
    revision: v.number(),
    conversations: v.array(conversationSummarySchema),
  }),
  v.object({ type: v.literal('conversation.changed'), summary: conversationSummarySchema }),
  v.object({ type: v.literal('conversation.removed'), id: v.string() }),
  v.object({ type: v.literal('knowledge.changed'), revision: v.number() }),
  v.object({ type: v.literal('request.refused'), error: errorBodySchema }),
])
export type DeskDown = v.InferOutput<typeof deskDownSchema>
