import * as v from 'valibot'
import { askedWordsSchema, wordsWishSchema } from './asked-words.ts'
import { factSchema, handoffTriggerSchema } from './conversation.ts'
import { answerKeptSchema, draftUseSchema, ownAnswerSchema } from './draft-use.ts'
import { clientIdSchema } from './ids.ts'
import { openQuestionSchema, openQuestionStateSchema } from './open-question.ts'
import { pageOrderSchema } from './page-order.ts'
import { rewordingNewsSchema, rewordingWaySchema } from './rewording.ts'
import { findingSchema, writingNoteSchema, writingReportSchema, writingRequestSchema } from './writing.ts'
import { shopperLanguages } from './writing-uses.ts'

/** What a message on a console's page is besides words; without it, words. */
const messageKindSchema = v.picklist(['text', 'picture', 'product', 'order', 'system', 'robot'])

/** Messages on the page, oldest first. What the page itself or its robot says is no answer of the seller's. */
const historySchema = v.pipe(
  v.array(
    v.object({
      side: v.picklist(['shopper', 'shop', 'system']),
      kind: v.optional(messageKindSchema),
      text: v.pipe(v.string(), v.maxLength(4000)),
      at: v.nullable(v.string()),
    }),
  ),
  v.maxLength(200),
)

/** Ports between content scripts, side panel, desk and the engine host carry these, as JSON. */
export const toHostSchema = v.variant('type', [
  v.object({
    type: v.literal('draft.request'),
    requestId: v.string(),
    /** The console's channel, or `paste` for a page of no channel. */
    console: v.picklist(['jd', 'pdd', 'douyin', 'kuaishou', '1688', 'xiaohongshu', 'shopee', 'taobao', 'paste']),
    /** Key of the conversation on the console's page and its last shopper message: a draft is void when either moved on. */
    conversationKey: v.string(),
    lastMessageId: v.string(),
    history: historySchema,
    shopperName: v.nullable(v.string()),
    productName: v.nullable(v.string()),
    /** Null where the page shows none, or several and nobody knows which is meant. */
    order: v.optional(v.nullable(pageOrderSchema)),
  }),
  v.object({ type: v.literal('draft.used'), use: draftUseSchema }),
  /** Other words for one draft are asked of the model. */
  v.object({ type: v.literal('draft.reword'), draftId: v.string() }),
  /** A person changes the draft or put it into the page: the model stops writing in it. */
  v.object({ type: v.literal('draft.taken'), draftId: v.string() }),
  /** A translation, or a tone by an engine. */
  v.object({
    type: v.literal('words.ask'),
    askId: v.string(),
    text: v.pipe(v.string(), v.maxLength(4000)),
    wish: wordsWishSchema,
  }),
  v.object({ type: v.literal('answer.keep'), answer: ownAnswerSchema }),
  v.object({ type: v.literal('question.keep'), question: openQuestionSchema }),
  v.object({ type: v.literal('question.undo'), keepId: clientIdSchema }),
  /** What stands in the input; of several checks only the newest answer counts. */
  v.object({ type: v.literal('writing.check'), checkId: v.number(), request: writingRequestSchema }),
  v.object({ type: v.literal('writing.note'), note: writingNoteSchema }),
  v.object({ type: v.literal('host.watch') }),
])
export type ToHost = v.InferOutput<typeof toHostSchema>

export const shownDraftSchema = v.object({
  id: v.string(),
  title: v.string(),
  text: v.string(),
  facts: v.array(factSchema),
  articles: v.array(v.object({ id: v.string(), title: v.string(), version: v.number() })),
  /** It takes the matter on or asks back: no article and no order stands behind it. */
  isStopgap: v.optional(v.boolean()),
  /** What the check says against it. */
  findings: v.optional(v.array(findingSchema)),
  /** The same in other tones, by rules. */
  tones: v.optional(
    v.object({ warm: v.optional(v.string()), formal: v.optional(v.string()), short: v.optional(v.string()) }),
  ),
})
export type ShownDraft = v.InferOutput<typeof shownDraftSchema>

export const fromHostSchema = v.variant('type', [
  v.object({
    type: v.literal('draft.ready'),
    requestId: v.string(),
    conversationKey: v.string(),
    lastMessageId: v.string(),
    requests: v.array(v.object({ name: v.string(), probability: v.number() })),
    mood: v.object({
      polarity: v.picklist(['negative', 'neutral', 'positive']),
      intensity: v.number(),
      evidence: v.array(v.string()),
    }),
    /** Why a person higher up should take over, or null. */
    handoffHint: v.nullable(handoffTriggerSchema),
    /** What the shopper writes in; absent: Chinese. */
    language: v.optional(v.picklist(shopperLanguages)),
    drafts: v.array(shownDraftSchema),
    elapsedMs: v.number(),
  }),
  v.object({
    type: v.literal('draft.failed'),
    requestId: v.string(),
    reason: v.picklist(['no-knowledge', 'internal']),
  }),
  v.object({ type: v.literal('draft.reworded'), rewording: rewordingNewsSchema }),
  v.object({ type: v.literal('words.written'), askId: v.string(), words: askedWordsSchema }),
  v.object({ type: v.literal('writing.found'), checkId: v.number(), report: writingReportSchema }),
  v.object({ type: v.literal('answer.kept'), keepId: v.string(), outcome: answerKeptSchema }),
  v.object({ type: v.literal('question.settled'), keepId: v.string(), outcome: openQuestionStateSchema }),
  v.object({
    type: v.literal('host.state'),
    knowledge: v.picklist(['empty', 'loading', 'ready']),
    articles: v.number(),
    connection: v.picklist(['offline', 'connecting', 'online']),
    signedIn: v.boolean(),
    /** Drafts come from what the seller keeps on this device. */
    isLocal: v.optional(v.boolean()),
    /** Absent: no model rewords drafts here. */
    rewording: v.optional(rewordingWaySchema),
  }),
])
export type FromHost = v.InferOutput<typeof fromHostSchema>
