import * as v from 'valibot'
import { afterSaleSchema } from './after-sale.ts'
import { orderStatusSchema, productSchema, shipmentSchema } from './commerce.ts'
import { amountMinorSchema, instantSchema, recordIdSchema } from './ids.ts'

/** One line of a price calculation, in the order applied; discounts are negative. */
const priceStepSchema = v.object({
  label: v.string(),
  detail: v.optional(v.string()),
  amountMinor: amountMinorSchema,
})

/** 到手价: every step, what was not used and why, and how much is missing to the next offer. */
const priceCardSchema = v.object({
  kind: v.literal('price'),
  lines: v.array(
    v.object({
      skuId: recordIdSchema,
      title: v.string(),
      quantity: v.number(),
      amountMinor: amountMinorSchema,
      /** In money; what comes back when the line is returned. */
      allocatedMinor: amountMinorSchema,
      /** Its share of the points used. */
      points: v.optional(v.number()),
    }),
  ),
  steps: v.array(priceStepSchema),
  shippingFeeMinor: amountMinorSchema,
  totalMinor: amountMinorSchema,
  savedMinor: amountMinorSchema,
  unused: v.array(v.object({ name: v.string(), reason: v.string() })),
  /** `offer` reads on after 还差 ¥142; `thenTotalMinor` is what the order costs once exactly that much is added. */
  gap: v.nullable(
    v.object({ shortOfMinor: amountMinorSchema, offer: v.string(), thenTotalMinor: v.optional(amountMinorSchema) }),
  ),
  /** False beyond the exact search's bounds: 最优已找到, never "cheapest". */
  exact: v.boolean(),
  rulesAt: instantSchema,
})

const sizeCardSchema = v.object({
  kind: v.literal('size'),
  productId: recordIdSchema,
  title: v.string(),
  /** One size, two neighbours when between sizes, none when outside the table. */
  picks: v.array(v.string()),
  measure: v.picklist(['body', 'flat']),
  columns: v.array(v.string()),
  rows: v.array(
    v.object({
      size: v.string(),
      cells: v.array(v.string()),
      picked: v.boolean(),
      /** Why this size and not the one of the measures: 20 人反馈偏小，往大选一码. */
      why: v.optional(v.string()),
    }),
  ),
  note: v.optional(v.string()),
})

/** One parcel of an order: what is in it, how far it is, when it should arrive and why it may not. */
const parcelSchema = v.object({
  shipment: shipmentSchema,
  items: v.array(v.object({ title: v.string(), quantity: v.number() })),
  /** The range of arrival and what it rests on, in words; null when it has arrived or nobody can say. */
  eta: v.nullable(v.object({ from: v.nullable(instantSchema), to: instantSchema, basis: v.string() })),
  /** What is wrong with it, in words. */
  late: v.optional(v.string()),
  /** On its way back to the shop. */
  isReturn: v.optional(v.boolean()),
})

const orderCardSchema = v.object({
  kind: v.literal('order'),
  orderId: recordIdSchema,
  status: orderStatusSchema,
  /** Item names only below the proof level `identity`. */
  items: v.array(v.object({ title: v.string(), quantity: v.number(), imagePath: v.optional(v.string()) })),
  shipment: v.nullable(shipmentSchema),
  promisedShipBy: v.nullable(instantSchema),
  holdReason: v.optional(v.string()),
  paidMinor: v.nullable(amountMinorSchema),
  checkedAt: instantSchema,
  /** Every parcel as it was sent; `shipment` is the one with the newest news. Cards of older conversations have none. */
  parcels: v.optional(v.array(parcelSchema)),
  /** Why the order as a whole is late, in words. */
  late: v.optional(v.string()),
})

export const returnVerdictSchema = v.picklist(['eligible', 'excluded-by-law', 'excluded-confirmed', 'late', 'quality'])
export type ReturnVerdict = v.InferOutput<typeof returnVerdictSchema>

const returnCardSchema = v.object({
  kind: v.literal('return'),
  orderId: recordIdSchema,
  lineTitle: v.string(),
  verdict: returnVerdictSchema,
  reason: v.string(),
  deadline: v.nullable(instantSchema),
  refundMinor: v.nullable(amountMinorSchema),
  /** Pieces that go back, where the line has more than one. */
  quantity: v.optional(v.number()),
  /** Gifts, points and coupons of the order that it touches, and what becomes of each. */
  along: v.optional(v.array(v.object({ label: v.string(), text: v.string() }))),
  /** The refund by way of paying, where it was paid in several. */
  parts: v.optional(v.array(v.object({ name: v.string(), amountMinor: amountMinorSchema }))),
  freight: v.string(),
  steps: v.array(v.string()),
})

/** A return or an exchange that was opened: how far it is, its parcel, and what it gives back. */
const caseCardSchema = v.object({
  kind: v.literal('case'),
  caseId: recordIdSchema,
  orderId: recordIdSchema,
  what: v.picklist(['return', 'exchange']),
  lineTitle: v.string(),
  quantity: v.number(),
  state: afterSaleSchema.entries.state,
  openedAt: instantSchema,
  /** The parcel that brings it back, as the shop's record has it. */
  waybill: v.nullable(v.object({ number: v.string(), carrier: v.nullable(v.string()) })),
  /** Where it goes, while a number is still awaited and nobody collects it. */
  sendTo: v.nullable(v.string()),
  refundMinor: v.nullable(amountMinorSchema),
  /** The refund by way of paying, where it was paid in several. */
  parts: v.optional(v.array(v.object({ name: v.string(), amountMinor: amountMinorSchema }))),
})

const productCardSchema = v.object({
  kind: v.literal('product'),
  productId: recordIdSchema,
  title: v.string(),
  imagePath: v.string(),
  fromPriceMinor: amountMinorSchema,
  attributes: productSchema.entries.attributes,
})

const stockCardSchema = v.object({
  kind: v.literal('stock'),
  productId: recordIdSchema,
  title: v.string(),
  rows: v.array(
    v.object({
      label: v.string(),
      quantity: v.number(),
      restockAt: v.nullable(instantSchema),
      /** Sold before it is there; leaves by then. */
      presaleShipBy: v.optional(instantSchema),
    }),
  ),
})

/** A question with tappable answers; tapping posts `text` as the shopper's own message. */
const choiceCardSchema = v.object({
  kind: v.literal('choice'),
  title: v.string(),
  choices: v.array(v.object({ text: v.string(), label: v.string(), detail: v.optional(v.string()) })),
})

/** What is about to be done, before it is done: what changes from what to what, and what it costs. */
const confirmCardSchema = v.object({
  kind: v.literal('confirm'),
  title: v.string(),
  orderId: v.nullable(recordIdSchema),
  rows: v.array(v.object({ label: v.string(), before: v.optional(v.string()), after: v.string() })),
  /** Money it moves: positive is paid, negative comes back. */
  amounts: v.array(v.object({ label: v.string(), amountMinor: amountMinorSchema })),
  /** What else must be known before agreeing. */
  notes: v.array(v.string()),
  /** At most two; the first agrees. */
  choices: v.array(v.object({ text: v.string(), label: v.string() })),
})

/** Goods to look at, each with the reason it is shown. */
const recommendCardSchema = v.object({
  kind: v.literal('recommend'),
  /** Chosen from what this shopper viewed, wants or bought; false: the same for everybody. */
  personal: v.boolean(),
  items: v.array(
    v.object({
      productId: recordIdSchema,
      title: v.string(),
      imagePath: v.string(),
      fromPriceMinor: amountMinorSchema,
      reason: v.string(),
    }),
  ),
})

/** Two or three products side by side; rows that differ come first, each with one value a product. */
const compareCardSchema = v.object({
  kind: v.literal('compare'),
  products: v.pipe(
    v.array(
      v.object({
        productId: recordIdSchema,
        title: v.string(),
        imagePath: v.string(),
        fromPriceMinor: amountMinorSchema,
        /** Pieces on hand of all variants. */
        quantity: v.number(),
        restockAt: v.nullable(instantSchema),
      }),
    ),
    v.minLength(2),
    v.maxLength(3),
  ),
  rows: v.array(v.object({ name: v.string(), values: v.array(v.string()), differs: v.boolean() })),
})

export const cardSchema = v.variant('kind', [
  priceCardSchema,
  sizeCardSchema,
  orderCardSchema,
  returnCardSchema,
  caseCardSchema,
  productCardSchema,
  stockCardSchema,
  choiceCardSchema,
  confirmCardSchema,
  recommendCardSchema,
  compareCardSchema,
])
export type Card = v.InferOutput<typeof cardSchema>
export type CardOf<K extends Card['kind']> = Extract<Card, { kind: K }>
