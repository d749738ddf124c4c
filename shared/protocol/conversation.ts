import * as v from 'valibot'
import { actionKindSchema } from './action.ts'
import { attachmentIdSchema } from './attachment.ts'
import { cardSchema } from './cards.ts'
import { cartLineSchema } from './commerce.ts'
import {
  amountMinorSchema,
  clientIdSchema,
  epochSchema,
  instantSchema,
  messageTextLimit,
  recordIdSchema,
  seqSchema,
} from './ids.ts'
import { intentIds } from './intent-ids.ts'
import { shopperLanguages } from './writing-uses.ts'

export const intentIdSchema = v.picklist(intentIds)

/** Who answers this conversation now. */
export const ownerSchema = v.picklist(['assistant', 'waiting', 'operator', 'closed'])
export type Owner = v.InferOutput<typeof ownerSchema>

/** How strongly a conversation is bound to a person: nothing < one order < the shop's own login. */
export const proofSchema = v.picklist(['none', 'order', 'identity'])
export type Proof = v.InferOutput<typeof proofSchema>

export const authorSchema = v.variant('kind', [
  v.object({ kind: v.literal('shopper') }),
  v.object({ kind: v.literal('assistant'), name: v.string() }),
  v.object({ kind: v.literal('operator'), id: v.string(), name: v.string() }),
])
export type Author = v.InferOutput<typeof authorSchema>

export const messageTextSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(messageTextLimit))

/** A product somebody looked at, and how often. */
export const viewedProductSchema = v.object({
  productId: recordIdSchema,
  times: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(999)),
})
export type ViewedProduct = v.InferOutput<typeof viewedProductSchema>

/** Where the shopper stands in the shop while writing. Sent with each message; checked, never trusted for prices. */
export const pageContextSchema = v.object({
  productId: v.optional(recordIdSchema),
  orderId: v.optional(recordIdSchema),
  cart: v.optional(v.pipe(v.array(cartLineSchema), v.maxLength(200))),
  /** Goods of other shops in the same checkout: they count towards a cross-shop 满减. */
  otherShopsMinor: v.optional(v.pipe(amountMinorSchema, v.minValue(0))),
  /** Products looked at on this device, the latest first; only while the shopper lets recommendations be personal. */
  viewed: v.optional(v.pipe(v.array(viewedProductSchema), v.maxLength(10))),
  /** False: the shopper wants no personal recommendations. */
  personal: v.optional(v.boolean()),
  /** The language of the page or device where it is not simplified Chinese: a first guess of the shopper's. */
  locale: v.optional(v.picklist(['zh-TW', 'en'])),
})
export type PageContext = v.InferOutput<typeof pageContextSchema>

/** A number, date or policy used in a reply, and where it comes from. */
export const factSchema = v.object({
  /** Dotted name as in the evaluation format: `order.status`, `price.totalMinor`, `size.pick`. */
  name: v.string(),
  value: v.union([v.string(), v.number(), v.boolean(), v.null(), v.array(v.string())]),
  /** What a person reads as source: 订单 SY…, 文章「…」第 3 版, 尺码表「…」. */
  source: v.string(),
  at: v.nullable(instantSchema),
})
export type Fact = v.InferOutput<typeof factSchema>

export const basisSchema = v.variant('kind', [
  v.object({
    kind: v.literal('article'),
    articleId: recordIdSchema,
    version: v.number(),
    variant: v.string(),
    title: v.string(),
  }),
  v.object({ kind: v.literal('flow'), flow: v.string(), state: v.string() }),
  v.object({ kind: v.literal('fixed'), line: v.string() }),
  v.object({ kind: v.literal('operator') }),
])
export type Basis = v.InferOutput<typeof basisSchema>

const stepPictureSchema = v.object({
  step: v.number(),
  path: v.string(),
  alt: v.string(),
  width: v.optional(v.number()),
  height: v.optional(v.number()),
})

/** How a card was put into another language than simplified Chinese. */
export const toldCardSchema = v.object({
  language: v.picklist(shopperLanguages),
  /** What it says beside its content, by where that stands; a screen has no words of these languages itself. */
  labels: v.record(v.string(), v.string()),
  /** The same in Chinese, for the people of the shop; absent where only the shop's own words are on it. */
  from: v.optional(cardSchema),
})
export type ToldCard = v.InferOutput<typeof toldCardSchema>

export const partSchema = v.variant('kind', [
  v.object({
    kind: v.literal('text'),
    text: v.string(),
    /** Set where it is known to be another than the chat's, for whoever reads it aloud. */
    language: v.optional(v.picklist(shopperLanguages)),
  }),
  v.object({
    kind: v.literal('steps'),
    steps: v.array(v.string()),
    /** Beside the step at this place, counted from 0. */
    pictures: v.optional(v.array(stepPictureSchema)),
  }),
  v.object({
    kind: v.literal('image'),
    /** Of the shop's own pictures; empty for an uploaded one, whose links live ten minutes. */
    path: v.string(),
    alt: v.string(),
    attachmentId: v.optional(attachmentIdSchema),
    width: v.optional(v.number()),
    height: v.optional(v.number()),
    /**
     * Set: this is a video, and `path` what is shown until it plays, empty where there is none. A kind of its own would
     * make an older client drop the message; this one it shows as its words.
     */
    videoPath: v.optional(v.string()),
  }),
  v.object({ kind: v.literal('card'), card: cardSchema, told: v.optional(toldCardSchema) }),
  /** At most three quick replies; tapping one posts it. */
  v.object({
    kind: v.literal('quick-replies'),
    texts: v.array(v.string()),
    language: v.optional(v.picklist(shopperLanguages)),
  }),
])
export type Part = v.InferOutput<typeof partSchema>

export const messageSchema = v.object({
  seq: seqSchema,
  clientId: clientIdSchema,
  author: authorSchema,
  parts: v.pipe(v.array(partSchema), v.minLength(1)),
  at: instantSchema,
  /** The shopper's message this one answers. */
  answers: v.nullable(seqSchema),
  basis: v.nullable(basisSchema),
  facts: v.array(factSchema),
  rewordedOnDevice: v.optional(v.boolean()),
})
export type Message = v.InferOutput<typeof messageSchema>

export const handoffTriggerSchema = v.picklist([
  'asked',
  'cannot-answer',
  'unresolved',
  'anger',
  'legal',
  'safety',
  'complaint',
  'article-condition',
  'flow-step',
  'vip',
])
export type HandoffTrigger = v.InferOutput<typeof handoffTriggerSchema>

/**
 * What the assistant had done: `executed` (read back), `requested` (filed for people to decide), `approved` (filed, and
 * they did it), `begun` (whether it was done is not known yet).
 */
export const doneActSchema = v.object({
  kind: actionKindSchema,
  order: v.nullable(recordIdSchema),
  status: v.picklist(['executed', 'requested', 'approved', 'begun']),
  ticket: v.nullable(recordIdSchema),
})
export type DoneAct = v.InferOutput<typeof doneActSchema>

/** 交接卡: fields only, no free text; each is filled from what was understood and looked up. */
export const handoffCardSchema = v.object({
  trigger: handoffTriggerSchema,
  /** 要什么 */
  requests: v.array(intentIdSchema),
  /** 已知道 */
  facts: v.array(factSchema),
  /** 试过 */
  tried: v.array(v.object({ basis: basisSchema, at: instantSchema })),
  /** 办过, oldest first; only the edge knows it, and cards of earlier days do not say it. */
  done: v.optional(v.array(doneActSchema)),
  mood: v.object({
    polarity: v.picklist(['negative', 'neutral', 'positive']),
    intensity: v.number(),
    evidence: v.array(v.string()),
  }),
  orderId: v.nullable(recordIdSchema),
  productId: v.nullable(recordIdSchema),
  proof: proofSchema,
  epoch: epochSchema,
})
export type HandoffCard = v.InferOutput<typeof handoffCardSchema>

/** One conversation as a row of the desk's list. Never more than a masked excerpt of its words. */
export const conversationSummarySchema = v.object({
  id: v.string(),
  owner: ownerSchema,
  epoch: epochSchema,
  operatorId: v.nullable(v.string()),
  operatorName: v.nullable(v.string()),
  shopperName: v.string(),
  proof: proofSchema,
  excerpt: v.string(),
  trigger: v.nullable(handoffTriggerSchema),
  requests: v.array(intentIdSchema),
  mood: v.picklist(['negative', 'neutral', 'positive']),
  moodIntensity: v.number(),
  /** Since when the shopper waits for words of a person; null when nobody waits. */
  waitingSince: v.nullable(instantSchema),
  lastAt: instantSchema,
  lastSeq: seqSchema,
})
export type ConversationSummary = v.InferOutput<typeof conversationSummarySchema>
