import * as v from 'valibot'
import { cartLineSchema, orderSchema, skuSchema } from '../protocol/commerce.ts'
import { instantSchema } from '../protocol/ids.ts'
import { hindrances } from './hinder-sources.ts'

const named = v.union([
  v.string(),
  v.number(),
  v.boolean(),
  v.null(),
  v.array(v.string()),
  v.record(v.string(), v.unknown()),
])

const expectSchema = v.object({
  intents: v.optional(v.array(v.string())),
  emotion: v.optional(v.picklist(['negative', 'neutral', 'positive'])),
  flags: v.optional(v.array(v.string())),
  article: v.optional(v.nullable(v.string())),
  slots: v.optional(v.record(v.string(), named)),
  facts: v.optional(v.record(v.string(), named)),
  action: v.optional(v.nullable(v.record(v.string(), v.unknown()))),
  handoff: v.optional(v.boolean()),
  contains: v.optional(v.array(v.union([v.string(), v.array(v.string())]))),
  lacks: v.optional(v.array(v.string())),
})
/** What a turn is expected to come to; only what is named is asserted. */
export type TurnExpectation = v.InferOutput<typeof expectSchema>

const turnSchema = v.union([
  /** `photos`: ids of pictures that come with the message; `sources`: what is wrong with the shop's sources meanwhile. */
  v.object({
    say: v.string(),
    photos: v.optional(v.array(v.string())),
    sources: v.optional(v.picklist(hindrances)),
    expect: v.optional(expectSchema),
  }),
  /** What happens to an order or a variant while nobody speaks: fields of it that are set. */
  v.object({
    meanwhile: v.union([
      v.intersect([v.object({ order: v.string() }), v.partial(orderSchema)]),
      v.intersect([v.object({ sku: v.string() }), v.partial(skuSchema)]),
    ]),
    expect: v.optional(expectSchema),
  }),
  v.object({ waitSeconds: v.number(), expect: v.optional(expectSchema) }),
  v.object({
    operator: v.picklist(['accept', 'say', 'return', 'close']),
    text: v.optional(v.string()),
    expect: v.optional(expectSchema),
  }),
])
/** One turn of a dialog in the evaluation format. */
export type DialogTurn = v.InferOutput<typeof turnSchema>

/** One dialog in the evaluation format. */
export const dialogRowSchema = v.object({
  id: v.union([v.string(), v.number()]),
  shop: v.string(),
  now: instantSchema,
  shopper: v.object({ proof: v.picklist(['none', 'order', 'identity']), id: v.optional(v.nullable(v.string())) }),
  /** False: nobody is on duty, so a hand-off falls back to the assistant. */
  online: v.optional(v.boolean()),
  page: v.optional(
    v.object({
      product: v.optional(v.nullable(v.string())),
      order: v.optional(v.nullable(v.string())),
      cart: v.optional(v.array(v.object({ sku: v.string(), quantity: cartLineSchema.entries.quantity }))),
      /** What was looked at on this device, the latest first. */
      viewed: v.optional(v.array(v.object({ product: v.string(), times: v.number() }))),
      /** False: no personal recommendations. */
      personal: v.optional(v.boolean()),
    }),
  ),
  turns: v.pipe(v.array(turnSchema), v.minLength(1)),
})
/** A parsed row. */
export type DialogRow = v.InferOutput<typeof dialogRowSchema>
