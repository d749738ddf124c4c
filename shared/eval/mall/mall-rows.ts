import * as v from 'valibot'

const yuan = v.number()

/** One bought item of an order; prices and shares are of one piece, in yuan. */
export const mallItemSchema = v.object({
  product_id: v.number(),
  product_name: v.string(),
  product_price: yuan,
  product_quantity: v.number(),
  product_sku_id: v.number(),
  promotion_name: v.string(),
  promotion_amount: yuan,
  coupon_amount: yuan,
  integration_amount: yuan,
  real_amount: yuan,
})
export type MallItem = v.InferOutput<typeof mallItemSchema>

/** One order with the sums it recorded. */
export const mallOrderSchema = v.object({
  id: v.number(),
  coupon_id: v.nullish(v.number()),
  create_time: v.string(),
  total_amount: yuan,
  pay_amount: yuan,
  freight_amount: yuan,
  promotion_amount: yuan,
  integration_amount: yuan,
  coupon_amount: yuan,
  discount_amount: yuan,
  items: v.optional(v.array(mallItemSchema), []),
})
export type MallOrder = v.InferOutput<typeof mallOrderSchema>

/** The rules as they stand in the tables, which is not always as they stood when an order was placed. */
export const mallRulesSchema = v.object({
  products: v.array(v.object({ id: v.number(), promotion_type: v.number() })),
  full_reduction: v.array(v.object({ product_id: v.number(), full_price: yuan, reduce_price: yuan })),
  ladder: v.array(v.object({ product_id: v.number(), count: v.number(), discount: v.number() })),
  coupons: v.array(
    v.object({ id: v.number(), amount: yuan, min_point: yuan, start_time: v.string(), end_time: v.string() }),
  ),
  points_rule: v.array(
    v.object({ deduction_per_amount: v.number(), max_percent_per_order: v.number(), use_unit: v.number() }),
  ),
})
export type MallRules = v.InferOutput<typeof mallRulesSchema>

/** Whole fen of an amount in yuan with at most two decimals. */
export function toMinor(amount: number): number {
  return Math.round(amount * 100)
}
