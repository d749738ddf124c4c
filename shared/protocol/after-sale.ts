import * as v from 'valibot'
import { amountMinorSchema, instantSchema, recordIdSchema } from './ids.ts'

const text = (max: number) => v.pipe(v.string(), v.maxLength(max))
const count = v.pipe(v.number(), v.integer(), v.minValue(0))

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
})
export type AfterSale = v.InferOutput<typeof afterSaleSchema>

/** What was paid with what; a refund goes back the same ways. */
export const paymentSchema = v.object({ methodId: recordIdSchema, name: text(20), amountMinor: amountMinorSchema })
export type Payment = v.InferOutput<typeof paymentSchema>

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
