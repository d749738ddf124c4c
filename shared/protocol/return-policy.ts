import * as v from 'valibot'
import { amountMinorSchema } from './ids.ts'

const count = v.pipe(v.number(), v.integer(), v.minValue(0))

/** What a shop promises about returns, beyond the law's floor. */
export const returnPolicySchema = v.object({
  /** Days from the day after signing; the law's floor is 7. */
  windowDays: v.pipe(count, v.minValue(7), v.maxValue(90)),
  /** Days in which a quality claim is taken without question. */
  qualityWindowDays: count,
  changeOfMindFreight: v.picklist(['shopper', 'merchant', 'insured']),
  insuredFreightMinor: v.optional(amountMinorSchema),
  freightEstimateMinor: amountMinorSchema,
  refundWithinDays: count,
  returnAddress: v.pipe(v.string(), v.maxLength(200)),
  /** When a coupon that was used comes back: with the last piece of the order (the default), or never. */
  couponsBack: v.optional(v.picklist(['whole-order', 'never'])),
  /** Which return takes the gifts along: the first one (the default), the one that leaves nothing, or none. */
  giftsBack: v.optional(v.picklist(['first-return', 'whole-order', 'never'])),
})
export type ReturnPolicy = v.InferOutput<typeof returnPolicySchema>
