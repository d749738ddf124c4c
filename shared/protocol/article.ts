import * as v from 'valibot'
import { articleMediaSchema, mediaPerAnswer } from './article-media.ts'
import { decisionTreeSchema, treeDraftSchema } from './decision-tree.ts'
import { instantSchema, recordIdSchema } from './ids.ts'

export const articleLayerSchema = v.picklist(['base', 'campaign', 'emergency'])
export const channelSchema = v.picklist([
  'widget',
  'jd',
  'pdd',
  'douyin',
  'kuaishou',
  '1688',
  'xiaohongshu',
  'shopee',
  'taobao',
])
export type Channel = v.InferOutput<typeof channelSchema>

export const answerVariantSchema = v.object({
  id: v.picklist(['A', 'B', 'C']),
  text: v.pipe(v.string(), v.minLength(1), v.maxLength(4000)),
  steps: v.optional(v.array(v.pipe(v.string(), v.maxLength(300)))),
  imagePath: v.optional(v.pipe(v.string(), v.maxLength(200))),
  /** Pictures beside steps, and pictures and videos below the answer, in their order. */
  media: v.optional(v.pipe(v.array(articleMediaSchema), v.maxLength(mediaPerAnswer))),
})

/** One of an article's answers; visitors are split between them. */
export type AnswerVariant = v.InferOutput<typeof answerVariantSchema>

/** What a merchant writes: question variants, answer, related articles, hand-off condition. */
export const articleBodySchema = v.object({
  title: v.pipe(v.string(), v.minLength(1), v.maxLength(80)),
  questions: v.pipe(v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(200))), v.minLength(1), v.maxLength(60)),
  answers: v.pipe(v.array(answerVariantSchema), v.minLength(1), v.maxLength(3)),
  relatedIds: v.array(recordIdSchema),
  /** Set: this question goes to a person, and this line says why (staff only). */
  handoffCondition: v.nullable(v.pipe(v.string(), v.maxLength(200))),
  layer: articleLayerSchema,
  category: v.pipe(v.array(v.pipe(v.string(), v.maxLength(40))), v.minLength(1), v.maxLength(3)),
  /** Empty: every product. */
  productIds: v.array(recordIdSchema),
  channels: v.array(channelSchema),
  locale: v.picklist(['zh-CN', 'zh-TW', 'en']),
  validFrom: v.nullable(instantSchema),
  validTo: v.nullable(instantSchema),
  /** A process the shopper is walked through instead of reading the answer, which tells the same; a faulty one is never live. */
  tree: v.optional(treeDraftSchema),
})
export type ArticleBody = v.InferOutput<typeof articleBodySchema>

/** `review`: written, and waiting for somebody who may publish it. */
export const articleStateSchema = v.picklist(['draft', 'review', 'live', 'retired'])

/** An article as the shop keeps it. */
export const articleSchema = v.object({
  id: recordIdSchema,
  ...articleBodySchema.entries,
  state: articleStateSchema,
  /** Counts this article's published versions, from 1. */
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  author: v.pipe(v.string(), v.maxLength(60)),
})
export type Article = v.InferOutput<typeof articleSchema>

/**
 * An article as a shopper's device may hold it: live, for the widget; without author, channels
 * and hand-off wording. `handsOff` alone says that this question goes to a person.
 */
export const feedArticleSchema = v.object({
  id: recordIdSchema,
  title: articleBodySchema.entries.title,
  questions: articleBodySchema.entries.questions,
  answers: articleBodySchema.entries.answers,
  relatedIds: articleBodySchema.entries.relatedIds,
  handsOff: v.boolean(),
  layer: articleLayerSchema,
  category: articleBodySchema.entries.category,
  productIds: articleBodySchema.entries.productIds,
  locale: articleBodySchema.entries.locale,
  validFrom: v.nullable(instantSchema),
  validTo: v.nullable(instantSchema),
  tree: v.optional(decisionTreeSchema),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
})
export type FeedArticle = v.InferOutput<typeof feedArticleSchema>
