import * as v from 'valibot'
import { articleBodySchema, articleStateSchema } from './article.ts'
import { articleProposalSchema, leftOutSchema } from './article-proposal.ts'
import { clientIdSchema, conversationIdSchema, instantSchema, recordIdSchema, seqSchema } from './ids.ts'

const question = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200))
const answer = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(4000))

/** One reply of an operator: its conversation and its place in it. */
export const replyPlaceSchema = v.object({ conversation: conversationIdSchema, seq: seqSchema })
export type ReplyPlace = v.InferOutput<typeof replyPlaceSchema>

/**
 * `POST /api/desk/kept-answers`: an operator's answer becomes an article, or its question a further way to ask one. The
 * edge masks personal data again; what holds a mask stays a draft. Repeating a request changes nothing.
 */
export const keepAnswerSchema = v.object({
  /** Made on this device. */
  importId: clientIdSchema,
  /** Null: said in another program. */
  from: v.nullable(replyPlaceSchema),
  /** The group of unanswered questions that it answers. */
  group: v.nullable(recordIdSchema),
  question,
  answer,
  category: articleBodySchema.entries.category,
  /** The article that asks the same already: it gets the question and keeps its own answer. */
  extend: v.nullable(recordIdSchema),
  publish: v.boolean(),
})
export type KeepAnswer = v.InferOutput<typeof keepAnswerSchema>

/** A reply that became knowledge. */
export const keptAnswerSchema = v.object({
  importId: v.string(),
  articleId: recordIdSchema,
  title: v.string(),
  state: articleStateSchema,
  /** Only a way to ask was added. */
  extends: v.boolean(),
  from: v.nullable(replyPlaceSchema),
  by: v.string(),
  at: instantSchema,
  /** Owners take every answer back, others their own. */
  mayUndo: v.boolean(),
})
export type KeptAnswer = v.InferOutput<typeof keptAnswerSchema>

/** `GET /api/desk/kept-answers?conversation=`: those of one conversation that were not taken back. */
export const keptQuerySchema = v.object({ conversation: conversationIdSchema })
export const keptListSchema = v.object({ kept: v.array(keptAnswerSchema) })

/** `GET /api/desk/kept-answers/words?conversation=&seq=`: what a form begins with, personal data masked. */
export const keptWordsQuerySchema = v.object({
  conversation: conversationIdSchema,
  seq: v.pipe(v.string(), v.toNumber(), seqSchema),
})
export const keptWordsSchema = v.object({
  /** Empty where nothing before the reply asks anything. */
  question: v.pipe(v.string(), v.maxLength(200)),
  answer: v.string(),
  by: v.string(),
  /** The open group of unanswered questions it stands in. */
  group: v.nullable(recordIdSchema),
  /** Parts of the answer that hold for one order, one person or one day. */
  bound: v.array(v.string()),
})
export type KeptWords = v.InferOutput<typeof keptWordsSchema>

/** `POST /api/desk/kept-answers/:importId/undo`. `stayed`: somebody changed it since. */
export const keptUndoneSchema = v.object({ revision: v.number(), stayed: v.boolean() })

/** A group of unanswered questions that an operator answered by hand. */
export const answeredGroupSchema = v.object({
  group: recordIdSchema,
  from: replyPlaceSchema,
  question: v.string(),
  /** Masked. */
  answer: v.string(),
  by: v.string(),
  at: instantSchema,
})
export type AnsweredGroup = v.InferOutput<typeof answeredGroupSchema>

/** `GET /api/desk/kept-answers/groups`: of the open groups, those with an answer to keep. */
export const answeredGroupsSchema = v.object({ groups: v.array(answeredGroupSchema) })

/** The days of the shop's own conversations that answers are proposed from. */
export const ownDays = 7

/**
 * `GET /api/desk/kept-answers/proposals`: articles that operators' answers suggest, from conversations of the last days in
 * which the assistant could not answer and handed over. Nothing is stored.
 */
export const ownProposalsSchema = v.object({
  messages: v.number(),
  proposals: v.array(articleProposalSchema),
  leftOut: leftOutSchema,
})
export type OwnProposals = v.InferOutput<typeof ownProposalsSchema>
