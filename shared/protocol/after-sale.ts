import * as v from 'valibot'
import { amountMinorSchema, instantSchema, recordIdSchema } from './ids.ts'

const text = (max: number) => v.pipe(v.string(), v.maxLength(max))
const count = v.pipe(v.number(), v.integer(), v.minValue(0))

/** What was paid with what; a refund goes back the same ways. */
export const paymentSchema = v.object({ methodId: recordIdSchema, name: text(20), amountMinor: amountMinorSchema })
export type Payment = v.InferOutput<typeof paymentSchema>

/** What a case gives back and takes along beside the goods, fixed when it is opened. */
export const giveBackSchema = v.object({
  /** The amount by way of paying. */
  parts: v.array(paymentSchema),
  /** Points that paid for the goods and come back. */
  points: count,
  /** Points that the order earned and that are withdrawn. */
  pointsTaken: count,
  /** Coupons that come back; the order's others stay used. */
  couponIds: v.array(recordIdSchema),
  /** Gifts that are sent back with the goods. */
  gifts: v.array(text(60)),
})
export type GiveBack = v.InferOutput<typeof giveBackSchema>

/** A return, an exchange or money back of one line, from the wish to the end. */
export const afterSaleSchema = v.object({
  id: recordIdSchema,
  kind: v.picklist(['return', 'exchange', 'price-protection', 'compensation']),
  lineId: v.nullable(recordIdSchema),
  quantity: count,
  reason: text(40),
  state: v.picklist(['opened', 'sent', 'received', 'refunded', 'done', 'refused']),
  openedAt: instantSchema,
  /** Money that goes back, its share of every discount counted. */
  amountMinor: amountMinorSchema,
  method: v.optional(v.picklist(['pickup', 'self'])),
  waybill: v.optional(v.nullable(text(40))),
  /** What comes instead, for an exchange. */
  skuId: v.optional(recordIdSchema),
  back: v.optional(giveBackSchema),
})
export type AfterSale = v.InferOutput<typeof afterSaleSchema>

export const refundSchema = v.object({
  id: recordIdSchema,
  amountMinor: amountMinorSchema,
  state: v.picklist(['waiting', 'sent', 'arrived']),
  at: instantSchema,
  /** How it is split over the ways of paying. */
  parts: v.array(paymentSchema),
  afterSaleId: v.optional(recordIdSchema),
})
export type Refund = v.InferOutput<typeof refundSchema>
