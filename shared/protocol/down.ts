import * as v from 'valibot'
import { actionKindSchema } from './action.ts'
import { handoffCardSchema, handoffTriggerSchema, messageSchema, ownerSchema, proofSchema } from './conversation.ts'
import { errorBodySchema } from './errors.ts'
import { clientIdSchema, epochSchema, instantSchema, recordIdSchema, seqSchema } from './ids.ts'
import { ratingReasonSchema, servedBySchema } from './rating.ts'

const stored = { seq: seqSchema, at: instantSchema }

/** Stored facts: they carry a `seq`, are replayed by `conversation.resume` and never change. */
export const messagePostedSchema = v.object({ type: v.literal('message.posted'), ...stored, message: messageSchema })
export const handoffRequestedSchema = v.object({
  type: v.literal('handoff.requested'),
  ...stored,
  epoch: epochSchema,
  trigger: handoffTriggerSchema,
  /** Staff sockets only; shoppers receive null. */
  card: v.nullable(handoffCardSchema),
})
export const handoffAcceptedSchema = v.object({
  type: v.literal('handoff.accepted'),
  ...stored,
  epoch: epochSchema,
  operatorId: v.string(),
  operatorName: v.string(),
})
export const handoffCancelledSchema = v.object({
  type: v.literal('handoff.cancelled'),
  ...stored,
  epoch: epochSchema,
  by: v.picklist(['shopper', 'nobody-on-duty']),
})
export const handoffReturnedSchema = v.object({
  type: v.literal('handoff.returned'),
  ...stored,
  epoch: epochSchema,
  operatorName: v.string(),
})
export const conversationClosedSchema = v.object({
  type: v.literal('conversation.closed'),
  ...stored,
  epoch: epochSchema,
  by: v.picklist(['operator', 'shopper', 'idle']),
  operatorName: v.nullable(v.string()),
})
export const conversationReopenedSchema = v.object({
  type: v.literal('conversation.reopened'),
  ...stored,
  epoch: epochSchema,
})
/** The assistant asked how its service was, once a service session; the session is named by this fact. */
export const ratingAskedSchema = v.object({ type: v.literal('rating.asked'), ...stored })
export const ratingGivenSchema = v.object({
  type: v.literal('rating.given'),
  ...stored,
  session: seqSchema,
  stars: v.number(),
  /** Who served: the assistant and people are rated apart. */
  servedBy: v.optional(servedBySchema),
})
/** What went wrong with a service that was rated low. */
export const ratingExplainedSchema = v.object({
  type: v.literal('rating.explained'),
  ...stored,
  session: seqSchema,
  reason: ratingReasonSchema,
})
export const identityAcceptedSchema = v.object({
  type: v.literal('identity.accepted'),
  ...stored,
  proof: proofSchema,
  shopperName: v.string(),
})
/**
 * Something was done to an order or filed for people, known to be so. Told as soon as it is known, so that nothing done
 * stays silent when the reply about it is dropped.
 */
export const actionSettledSchema = v.object({
  type: v.literal('action.settled'),
  ...stored,
  kind: actionKindSchema,
  order: v.nullable(recordIdSchema),
  status: v.picklist(['executed', 'requested']),
  ticket: v.optional(v.nullable(recordIdSchema)),
  /** The shopper's message it answers; null when an operator did it. */
  answers: v.nullable(seqSchema),
})

export const storedFactSchema = v.variant('type', [
  messagePostedSchema,
  handoffRequestedSchema,
  handoffAcceptedSchema,
  handoffCancelledSchema,
  handoffReturnedSchema,
  conversationClosedSchema,
  conversationReopenedSchema,
  ratingAskedSchema,
  ratingGivenSchema,
  ratingExplainedSchema,
  identityAcceptedSchema,
  actionSettledSchema,
])
export type StoredFact = v.InferOutput<typeof storedFactSchema>

/** Answers `conversation.resume`; the facts follow as their own frames, oldest first. */
export const conversationResumedSchema = v.object({
  type: v.literal('conversation.resumed'),
  now: instantSchema,
  protocol: v.number(),
  owner: ownerSchema,
  epoch: epochSchema,
  proof: proofSchema,
  operatorName: v.nullable(v.string()),
  lastSeq: seqSchema,
  /** The shop's revision, so that a client knows whether to pull the feed. */
  revision: v.number(),
})
export const replyRefusedSchema = v.object({
  type: v.literal('reply.refused'),
  answers: seqSchema,
  reason: v.picklist(['already-answered', 'stale-epoch', 'not-owner', 'basis-not-found', 'basis-too-weak']),
})
export const requestRefusedSchema = v.object({
  type: v.literal('request.refused'),
  clientId: v.nullable(clientIdSchema),
  error: errorBodySchema,
})
export const queueMovedSchema = v.object({
  type: v.literal('queue.moved'),
  position: v.number(),
  /** Minutes from recent data; null when there is none: no number is invented. */
  minutes: v.nullable(v.tuple([v.number(), v.number()])),
})
export const typingChangedSchema = v.object({
  type: v.literal('typing.changed'),
  by: v.picklist(['shopper', 'operator']),
  typing: v.boolean(),
})
export const readMarkedSchema = v.object({
  type: v.literal('read.marked'),
  by: v.picklist(['shopper', 'operator']),
  seq: seqSchema,
})
export const knowledgeChangedSchema = v.object({ type: v.literal('knowledge.changed'), revision: v.number() })

const ephemeral = [
  conversationResumedSchema,
  replyRefusedSchema,
  requestRefusedSchema,
  queueMovedSchema,
  typingChangedSchema,
  readMarkedSchema,
  knowledgeChangedSchema,
] as const

/** Everything that may come down a conversation's socket. */
export const downSchema = v.variant('type', [...storedFactSchema.options, ...ephemeral])
export type Down = v.InferOutput<typeof downSchema>
export type DownOf<T extends Down['type']> = Extract<Down, { type: T }>
