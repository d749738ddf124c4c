import * as v from 'valibot'
import { scopeSchema } from './commerce.ts'
import { amountMinorSchema, recordIdSchema } from './ids.ts'

const text = (max: number) => v.pipe(v.string(), v.maxLength(max))
const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const percent = v.pipe(v.number(), v.minValue(0), v.maxValue(100))
const amount = v.pipe(amountMinorSchema, v.minValue(0))

/** What may be changed on an order, how long, and at what cost. */
const changeRulesSchema = v.object({
  /** Hours after payment in which an order that has not left is changed at once; null: until it leaves. Later it is a request. */
  selfServiceHours: v.nullable(count),
  /** Whether a parcel on its way may be asked back or redirected; it stays a request, never a promise. */
  intercept: v.boolean(),
  interceptFeeMinor: amount,
  /** The farthest day a shopper may choose for delivery; 0: no choice. */
  deliveryDaysAhead: count,
  combineShipping: v.boolean(),
  /**
   * One article of a paid order called off alone: `share` pays what it really cost and leaves the rest as it was bought;
   * `recompute` prices what stays by the rules of the day it was bought, shipping included; `people` and `never` as they
   * say. Absent: `share`. An order that is not paid is always priced again.
   */
  partCancel: v.optional(v.picklist(['share', 'recompute', 'people', 'never'])),
  /** What the assistant may take off an unpaid order at most; null: every wish is a request. */
  priceEditMaxMinor: v.nullable(amount),
})

/** Money offered for trouble, within caps that are the merchant's own. */
const compensationRulesSchema = v.object({
  perOrderMaxMinor: amount,
  /** What each kind of trouble may give; a kind that is not listed is a request. */
  offers: v.array(
    v.object({
      reason: v.picklist(['late-dispatch', 'late-delivery', 'missing-gift', 'quality', 'wrong-item']),
      offMinor: amount,
    }),
  ),
})

/** How many points pay for what. */
const pointRulesSchema = v.object({
  /** This many points are worth ¥1. */
  pointsPerYuan: v.pipe(count, v.minValue(1)),
  /** Points pay at most this share of the goods. */
  maxPayPercent: percent,
  /** Fewer points than this cannot be used. */
  minPoints: count,
})

const memberLevelSchema = v.object({
  name: text(20),
  /** Spent in twelve months to reach it. */
  fromSpentMinor: amount,
  benefits: v.array(text(60)),
})

const warrantySchema = v.object({
  scope: scopeSchema,
  months: count,
  covers: text(200),
  excludes: text(200),
})

/** When a parcel counts as late, in hours of silence; start values, each editable. */
const logisticsClocksSchema = v.object({
  /** Dispatched but not collected. */
  collectHours: count,
  /** Between two nodes on the way. */
  transitHours: count,
  /** Out for delivery and not signed. */
  deliverHours: count,
  /** Silent this long: act. */
  silentHours: count,
  /** Silent this long: a person. */
  personHours: count,
  /** Added for regions with a slower range of days. */
  remoteExtraHours: count,
  /** No notice between these Beijing hours. */
  quietFromHour: v.pipe(count, v.maxValue(23)),
  quietToHour: v.pipe(count, v.maxValue(23)),
  /** Days on which the clocks stand still, `yyyy-mm-dd` in Beijing. */
  holidays: v.array(v.pipe(v.string(), v.isoDate())),
  /** Places where parcels are late for a known reason, such as 大雪. */
  disruptions: v.array(
    v.object({ provinces: v.array(text(20)), reason: text(40), until: v.pipe(v.string(), v.isoDate()) }),
  ),
})

const days = v.pipe(count, v.minValue(1), v.maxValue(3650))

/** How long what shoppers gave of themselves is kept, in days; whatever is older goes by itself. */
export const retentionSchema = v.object({
  /** Photographs, once no open ticket of their conversation needs them. */
  photoDays: days,
  /** Addresses, reasons and remarks in closed tickets, and whose an action was. */
  personalDays: days,
  /** What was done to which order and what it came to, without a person in it. */
  recordDays: days,
  /** A wish to hear when goods are back. */
  watchDays: days,
  /** Which troubles a shopper was told of; forgotten sooner, one would be told twice. */
  noticeDays: days,
})
export type Retention = v.InferOutput<typeof retentionSchema>

/** Groups that work on tickets. */
const ticketGroupSchema = v.object({ id: recordIdSchema, name: text(20) })

/** What the merchant lets the assistant do and promise. One record of the shop; the most careful values where it has none. */
export const serviceRulesSchema = v.object({
  changes: changeRulesSchema,
  /** An unpaid order closes after this many hours. */
  unpaidHours: count,
  paymentMethods: v.array(v.object({ id: recordIdSchema, name: text(20) })),
  compensation: compensationRulesSchema,
  points: v.nullable(pointRulesSchema),
  levels: v.array(memberLevelSchema),
  warranties: v.array(warrantySchema),
  /** What the shop promises, word for word: 正品, 48 小时发货. */
  promises: v.array(v.object({ name: text(20), text: text(200) })),
  /** A return is sent by the shopper, picked up, or both may be chosen. */
  returnMethods: v.pipe(v.array(v.picklist(['pickup', 'self'])), v.minLength(1)),
  clocks: logisticsClocksSchema,
  ticketGroups: v.pipe(v.array(ticketGroupSchema), v.minLength(1)),
  /** Absent: the careful periods (`carefulRetention`). */
  retention: v.optional(retentionSchema),
})
export type ServiceRules = v.InferOutput<typeof serviceRulesSchema>

/** Price protection; windows differ by platform and none could be verified, so a shop starts without it. */
export const priceProtectionSchema = v.object({
  windowDays: v.pipe(count, v.minValue(1), v.maxValue(365)),
  startsFrom: v.picklist(['paid', 'signed']),
  /** Claims for one line of an order; the first is claim 1. */
  maxClaims: v.optional(v.pipe(count, v.minValue(1))),
  /** Paid back for one order at most. */
  perOrderMaxMinor: v.optional(v.nullable(amount)),
  /** Offers whose lower price does not count: flash sales, coupons of the platform. */
  excludedOfferIds: v.optional(v.array(recordIdSchema)),
  scope: v.optional(scopeSchema),
  /** Offered outside the window, within this cap; null: nothing. */
  consolation: v.optional(v.nullable(v.object({ couponId: recordIdSchema, worthMinor: amount }))),
})
export type PriceProtection = v.InferOutput<typeof priceProtectionSchema>

/** How bought goods of one product fitted, counted from returns and reviews. */
export const fitFeedbackSchema = v.object({
  /** The product's id. */
  id: recordIdSchema,
  small: count,
  fitting: count,
  large: count,
})
export type FitFeedback = v.InferOutput<typeof fitFeedbackSchema>
