import * as v from 'valibot'
import { factSchema } from './conversation.ts'

/** Where drafts may be asked for. */
const historySchema = v.pipe(
  v.array(
    v.object({
      side: v.picklist(['shopper', 'shop']),
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
    console: v.picklist(['jd', 'pdd', 'paste']),
    /** Key of the conversation on the console's page and its last shopper message: a draft is void when either moved on. */
    conversationKey: v.string(),
    lastMessageId: v.string(),
    history: historySchema,
    shopperName: v.nullable(v.string()),
    productName: v.nullable(v.string()),
  }),
  v.object({ type: v.literal('host.watch') }),
])
export type ToHost = v.InferOutput<typeof toHostSchema>

export const shownDraftSchema = v.object({
  id: v.string(),
  title: v.string(),
  text: v.string(),
  facts: v.array(factSchema),
  articles: v.array(v.object({ id: v.string(), title: v.string(), version: v.number() })),
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
    drafts: v.array(shownDraftSchema),
    elapsedMs: v.number(),
  }),
  v.object({
    type: v.literal('draft.failed'),
    requestId: v.string(),
    reason: v.picklist(['no-knowledge', 'internal']),
  }),
  v.object({
    type: v.literal('host.state'),
    knowledge: v.picklist(['empty', 'loading', 'ready']),
    articles: v.number(),
    connection: v.picklist(['offline', 'connecting', 'online']),
    signedIn: v.boolean(),
  }),
])
export type FromHost = v.InferOutput<typeof fromHostSchema>
