import * as v from 'valibot'
import { actionRuleSchema, actionSchema } from './action.ts'
import { couponSchema, memberSchema, orderSchema, productSchema, shipmentSchema, skuSchema } from './commerce.ts'

/** What a merchant's endpoint answers to each read; worker/commerce/README.md describes the whole conversation. */
export const restAnswers = {
  /** `GET /orders/:id`; the last four digits of the phone prove that somebody knows the order. */
  order: v.object({ order: orderSchema, phoneLast4: v.pipe(v.string(), v.regex(/^\d{4}$/)) }),
  /** `GET /orders?member=ID`, newest first. */
  orders: v.object({ orders: v.pipe(v.array(orderSchema), v.maxLength(50)) }),
  /** `GET /members/:id` */
  member: v.object({ member: memberSchema }),
  /** `GET /products` */
  products: v.object({ products: v.array(productSchema) }),
  /** `GET /skus` or `GET /skus?ids=a,b` */
  skus: v.object({ skus: v.array(skuSchema) }),
  /** `GET /coupons?ids=a,b` */
  coupons: v.object({ coupons: v.array(couponSchema) }),
  /** `GET /shipments/:waybill` */
  shipment: v.object({ shipment: shipmentSchema }),
  /** `POST /actions`. `done` is believed only after the order was read again; `refused` names a rule of ours. */
  action: v.variant('status', [
    v.object({ status: v.literal('done'), order: v.nullable(orderSchema) }),
    v.object({ status: v.literal('refused'), because: actionRuleSchema }),
  ]),
} as const

/** The body of `POST /actions`: the same key asks for the same effect, however often it arrives. */
export const restActionSchema = v.object({
  key: v.pipe(v.string(), v.minLength(8), v.maxLength(120)),
  action: actionSchema,
  /** The order's version that the decision was made on; another one now is refused with `order-changed`. */
  version: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
})
export type RestAction = v.InferOutput<typeof restActionSchema>
