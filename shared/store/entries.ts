import * as v from 'valibot'
import { attachmentIdSchema } from '../protocol/attachment.ts'
import { basisSchema, factSchema, pageContextSchema, partSchema } from '../protocol/conversation.ts'
import { errorBodySchema } from '../protocol/errors.ts'
import { clientIdSchema, epochSchema, instantSchema } from '../protocol/ids.ts'
import {
  conversationCloseSchema,
  handoffAcceptSchema,
  handoffCancelSchema,
  handoffRequestSchema,
  handoffReturnSchema,
  messagePostSchema,
  ratingGiveSchema,
  replyProposeSchema,
} from '../protocol/up.ts'

/** A message typed here whose fact has not come back yet. */
export const localMessageSchema = v.object({
  clientId: clientIdSchema,
  conversationId: v.string(),
  text: v.string(),
  /** Pictures that go with it, in their order. */
  attachments: v.optional(v.array(attachmentIdSchema)),
  page: v.optional(pageContextSchema),
  at: instantSchema,
  /** Set when the edge refused it for good. */
  error: v.nullable(errorBodySchema),
})
export type LocalMessage = v.InferOutput<typeof localMessageSchema>

/** A picture chosen here, kept until its message has arrived. */
export const storedPictureSchema = v.object({
  id: attachmentIdSchema,
  /** The message it goes with. */
  clientId: clientIdSchema,
  type: v.string(),
  bytes: v.instance(ArrayBuffer),
})
export type StoredPicture = v.InferOutput<typeof storedPictureSchema>

/** A proposal waits for its message's seq, so it is stored with the message's client id. */
export const storedProposalSchema = v.object({
  type: v.literal('reply.propose'),
  answersClientId: clientIdSchema,
  epoch: epochSchema,
  basis: replyProposeSchema.entries.basis,
})

/** What may wait in the outbox. */
export const outboxWishSchema = v.variant('type', [
  messagePostSchema,
  storedProposalSchema,
  handoffRequestSchema,
  handoffCancelSchema,
  handoffAcceptSchema,
  handoffReturnSchema,
  conversationCloseSchema,
  ratingGiveSchema,
])
export type OutboxWish = v.InferOutput<typeof outboxWishSchema>

/** One wish on its way up; entries leave in their order, one at a time. */
export const outboxEntrySchema = v.object({
  key: v.string(),
  conversationId: v.string(),
  order: v.number(),
  wish: outboxWishSchema,
})
export type OutboxEntry = v.InferOutput<typeof outboxEntrySchema>

/** The device's own answer to one message, until the edge settles it. */
export const storedProvisionalSchema = v.object({
  answersClientId: clientIdSchema,
  conversationId: v.string(),
  reply: v.object({
    parts: v.pipe(v.array(partSchema), v.minLength(1)),
    basis: basisSchema,
    facts: v.array(factSchema),
  }),
  at: instantSchema,
  /** Says only that the edge is needed: shown while offline, never online. */
  onlyOffline: v.boolean(),
  shownOffline: v.boolean(),
  replaced: v.boolean(),
})
export type StoredProvisional = v.InferOutput<typeof storedProvisionalSchema>

/** The key of a wish in the outbox: its client id, or its message's for a proposal. */
export function toOutboxKey(wish: OutboxWish): string {
  return wish.type === 'reply.propose' ? `${wish.answersClientId}.proposal` : wish.clientId
}
