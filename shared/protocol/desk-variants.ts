import * as v from 'valibot'
import { answerVariantSchema } from './article.ts'

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1))

/** How one answer of an article went, a shopper counted once. */
export const variantStandSchema = v.object({
  variant: answerVariantSchema.entries.id,
  /** Shoppers who got it. */
  asked: count,
  /** Of them, who said that it helped. */
  solved: count,
  /** Who let it be known whether they were content: by stars, by saying so, by asking again or asking for a person. */
  total: count,
  satisfied: count,
  /** Of those, with its 95 % interval. */
  share,
  low: share,
  high: share,
})
export type VariantStand = v.InferOutput<typeof variantStandSchema>

/** `GET /api/desk/articles/:id/variants`: the answers as they are worded now, the best first, and what that says. */
export const variantStandsSchema = v.object({
  rows: v.array(variantStandSchema),
  verdict: v.object({
    kind: v.picklist(['one-variant', 'too-few', 'no-difference', 'better']),
    /** The better one. */
    variant: v.nullable(answerVariantSchema.entries.id),
    /** In words for the merchant. */
    text: v.string(),
  }),
})
export type VariantStands = v.InferOutput<typeof variantStandsSchema>
