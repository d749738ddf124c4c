import * as v from 'valibot'
import { attachmentIdSchema, attachmentLimits } from './attachment.ts'
import { handoffTriggerSchema, messageTextSchema, pageContextSchema } from './conversation.ts'
import { clientIdSchema, epochSchema, recordIdSchema, seqSchema } from './ids.ts'

/** First on every socket: facts since `from`, then live. */
export const conversationResumeSchema = v.object({
  type: v.literal('conversation.resume'),
  from: seqSchema,
  protocol: v.pipe(v.number(), v.integer()),
})

/**
 * The draft that an operator's message rests on, most of it first: the articles behind it, and how much of it was changed
 * before it was sent. 0: sent as it was; 1: nothing of it, it was shown and thrown away.
 */
export const draftUseSchema = v.object({
  articleIds: v.pipe(v.array(recordIdSchema), v.minLength(1), v.maxLength(3)),
  changed: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
})
export type DraftUse = v.InferOutput<typeof draftUseSchema>

export const messagePostSchema = v.object({
  type: v.literal('message.post'),
  clientId: clientIdSchema,
  text: messageTextSchema,
  /** Pictures that were uploaded before, in the order they are shown. */
  attachments: v.optional(
    v.pipe(v.array(attachmentIdSchema), v.minLength(1), v.maxLength(attachmentLimits.perMessage)),
  ),
  page: v.optional(pageContextSchema),
  /** Staff only; of anybody else it is not heeded. */
  draft: v.optional(draftUseSchema),
})

/** What the shopper's device thinks the answer is. A hint: the room decides. */
export const replyProposeSchema = v.object({
  type: v.literal('reply.propose'),
  answers: seqSchema,
  epoch: epochSchema,
  basis: v.variant('kind', [
    v.object({ kind: v.literal('article'), articleId: recordIdSchema }),
    v.object({ kind: v.literal('flow'), flow: v.string(), event: v.string() }),
    /** Nothing found here: the room answers by its own lights at once instead of waiting. */
    v.object({ kind: v.literal('none') }),
  ]),
  rewordedOnDevice: v.optional(v.boolean()),
})

export const handoffRequestSchema = v.object({
  type: v.literal('handoff.request'),
  clientId: clientIdSchema,
  trigger: handoffTriggerSchema,
})
/** The shopper leaves the queue: 继续问 AI. */
export const handoffCancelSchema = v.object({ type: v.literal('handoff.cancel'), clientId: clientIdSchema })
/** Operator only: takes over, also from the assistant. */
export const handoffAcceptSchema = v.object({
  type: v.literal('handoff.accept'),
  clientId: clientIdSchema,
  epoch: epochSchema,
})
/** Operator only: gives back to the assistant. */
export const handoffReturnSchema = v.object({
  type: v.literal('handoff.return'),
  clientId: clientIdSchema,
  epoch: epochSchema,
})
export const conversationCloseSchema = v.object({
  type: v.literal('conversation.close'),
  clientId: clientIdSchema,
  epoch: epochSchema,
})
export const ratingGiveSchema = v.object({
  type: v.literal('rating.give'),
  clientId: clientIdSchema,
  /** The service session that is rated: the seq of the fact that closed it, gave it back, or asked for the rating. */
  session: seqSchema,
  stars: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5)),
})
/** Ephemeral: never stored. */
export const typingSetSchema = v.object({ type: v.literal('typing.set'), typing: v.boolean() })
export const readMarkSchema = v.object({ type: v.literal('read.mark'), seq: seqSchema })
/** Binds the conversation to the shop's own login (DESIGN.md section 8). */
export const identityPresentSchema = v.object({
  type: v.literal('identity.present'),
  clientId: clientIdSchema,
  jwt: v.pipe(v.string(), v.maxLength(4096)),
})

export const upSchema = v.variant('type', [
  conversationResumeSchema,
  messagePostSchema,
  replyProposeSchema,
  handoffRequestSchema,
  handoffCancelSchema,
  handoffAcceptSchema,
  handoffReturnSchema,
  conversationCloseSchema,
  ratingGiveSchema,
  typingSetSchema,
  readMarkSchema,
  identityPresentSchema,
])
/** Everything that may go up a conversation's socket. */
export type Up = v.InferOutput<typeof upSchema>
export type UpOf<T extends Up['type']> = Extract<Up, { type: T }>
