import * as v from 'valibot'
import { handoffTriggerSchema, intentIdSchema, ownerSchema, proofSchema } from '../../shared/protocol/conversation.ts'
import { weaknessReasonSchema } from '../../shared/protocol/desk-review.ts'
import { afterUnansweredSchema } from '../../shared/protocol/desk-unanswered.ts'
import { questionGroupSchema } from '../../shared/protocol/learned-ranking.ts'
import { ratingTopicSchema, servedBySchema } from '../../shared/protocol/rating.ts'

/** What rooms put on the queue of a conversation: enough for the index of conversations, and no word anybody wrote. */
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

/** Articles that answered shoppers since the room last told. */
export const articlesUsedSchema = v.object({
  type: v.literal('articles.used'),
  shop: v.string(),
  uses: v.array(v.object({ id: v.string(), count: v.number() })),
})
export type ArticlesUsed = v.InferOutput<typeof articlesUsedSchema>

/** A service was rated, or the reason of its rating became known: keys to count, and no word anybody wrote. */
export const serviceRatedSchema = v.object({
  type: v.literal('service.rated'),
  shop: v.string(),
  conversation: v.string(),
  session: v.number(),
  stars: v.number(),
  servedBy: servedBySchema,
  topics: v.array(ratingTopicSchema),
  at: v.string(),
})
export type ServiceRated = v.InferOutput<typeof serviceRatedSchema>

/** A message that the assistant could not answer, masked; told again when it is known what came after. */
export const questionUnansweredSchema = v.object({
  type: v.literal('question.unanswered'),
  shop: v.string(),
  conversation: v.string(),
  seq: v.number(),
  shopper: v.string(),
  text: v.string(),
  productId: v.nullable(v.string()),
  after: afterUnansweredSchema,
  at: v.string(),
})
export type QuestionUnanswered = v.InferOutput<typeof questionUnansweredSchema>

/** What a room was asked in a day until now. */
export const questionsCountedSchema = v.object({
  type: v.literal('questions.counted'),
  shop: v.string(),
  room: v.string(),
  day: v.string(),
  asked: v.number(),
  unanswered: v.number(),
})
export type QuestionsCounted = v.InferOutput<typeof questionsCountedSchema>

/** How a question ended, or that it was handed over; told again with what went wrong after an article's answer. */
export const turnEndedSchema = v.object({
  type: v.literal('turn.ended'),
  shop: v.string(),
  conversation: v.string(),
  seq: v.number(),
  kind: v.picklist(['article', 'flow', 'unknown', 'handoff']),
  topic: v.nullable(intentIdSchema),
  trigger: v.nullable(handoffTriggerSchema),
  article: v.nullable(v.object({ id: v.string(), version: v.number(), variant: v.string() })),
  followedBy: v.nullable(weaknessReasonSchema),
  at: v.string(),
})
export type TurnEnded = v.InferOutput<typeof turnEndedSchema>

/** A shopper said that the answer to a message of theirs helped. */
export const turnSolvedSchema = v.object({
  type: v.literal('turn.solved'),
  shop: v.string(),
  conversation: v.string(),
  seq: v.number(),
  at: v.string(),
})
export type TurnSolved = v.InferOutput<typeof turnSolvedSchema>

/** Articles were searched for a question, and this is the group it belongs to: no word of it, and whose it is as a mark. */
export const questionAskedSchema = v.object({
  type: v.literal('question.asked'),
  shop: v.string(),
  conversation: v.string(),
  /** Left out in events from before marks were kept. */
  voter: v.optional(v.string()),
  seq: v.number(),
  group: questionGroupSchema,
  at: v.string(),
})
export type QuestionAsked = v.InferOutput<typeof questionAskedSchema>

/** What an operator did with a draft that rested on articles: how much was changed, and no word of it. */
export const draftUsedSchema = v.object({
  type: v.literal('draft.used'),
  shop: v.string(),
  conversation: v.string(),
  seq: v.number(),
  articles: v.array(v.object({ id: v.string(), version: v.nullable(v.number()) })),
  changed: v.number(),
  group: v.nullable(questionGroupSchema),
  at: v.string(),
})
export type DraftUsed = v.InferOutput<typeof draftUsedSchema>

/** All that rooms put on the queue. */
export const roomEventSchema = v.variant('type', [
  conversationEventSchema,
  articlesUsedSchema,
  serviceRatedSchema,
  questionUnansweredSchema,
  questionsCountedSchema,
  turnEndedSchema,
  turnSolvedSchema,
  questionAskedSchema,
  draftUsedSchema,
])
export type RoomEvent = v.InferOutput<typeof roomEventSchema>
