import * as v from 'valibot'
import { addressSchema, orderSchema } from './commerce.ts'
import { amountMinorSchema, instantSchema, recordIdSchema } from './ids.ts'
import { ratedServiceSchema } from './rating.ts'

const onOrder = { order: recordIdSchema }
const quantity = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(999))
const day = v.pipe(v.string(), v.isoDate())
const photos = v.pipe(v.array(v.pipe(v.string(), v.maxLength(80))), v.maxLength(9))

export const returnReasonSchema = v.picklist(['change-of-mind', 'wrong-size', 'quality', 'wrong-item'])

/** Everything that may be done to an order, a login or a shop on a shopper's behalf; names as in the evaluation format. */
export const actionSchema = v.variant('kind', [
  /** `order` null: the login's default address. */
  v.object({ kind: v.literal('change_address'), order: v.nullable(recordIdSchema), address: addressSchema }),
  /** The line gets this variant and quantity. */
  v.object({ kind: v.literal('change_items'), ...onOrder, line: recordIdSchema, sku: recordIdSchema, quantity }),
  v.object({ kind: v.literal('change_payment'), ...onOrder, method: recordIdSchema }),
  /**
   * With `line` only that line is called off, until `left` pieces of it stay (0: none); without, the whole order. What
   * stays is named, not what goes: the same wish a second time takes nothing more away.
   */
  v.object({
    kind: v.literal('cancel'),
    ...onOrder,
    reason: v.pipe(v.string(), v.maxLength(60)),
    line: v.optional(recordIdSchema),
    left: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(998))),
  }),
  v.object({
    kind: v.literal('open_return'),
    ...onOrder,
    line: recordIdSchema,
    quantity,
    reason: returnReasonSchema,
    method: v.picklist(['pickup', 'self']),
    photos,
    opened: v.nullable(v.boolean()),
    /** With `wrong-size`: which way it was wrong. */
    fit: v.optional(v.picklist(['small', 'large'])),
  }),
  v.object({
    kind: v.literal('open_exchange'),
    ...onOrder,
    line: recordIdSchema,
    quantity,
    /** What shall come instead. */
    sku: recordIdSchema,
    reason: returnReasonSchema,
    method: v.picklist(['pickup', 'self']),
    photos,
    opened: v.nullable(v.boolean()),
    fit: v.optional(v.picklist(['small', 'large'])),
  }),
  /** The number of the parcel that a shopper sent back, for the case it belongs to. */
  v.object({
    kind: v.literal('set_waybill'),
    ...onOrder,
    case: recordIdSchema,
    waybill: v.pipe(v.string(), v.maxLength(40)),
  }),
  v.object({ kind: v.literal('claim_price_protection'), ...onOrder, line: recordIdSchema }),
  /** `amountMinor`: what the shopper would like to pay; null: not said. */
  v.object({ kind: v.literal('edit_price'), ...onOrder, amountMinor: v.nullable(amountMinorSchema) }),
  v.object({ kind: v.literal('combine_shipping'), ...onOrder, with: v.pipe(v.array(recordIdSchema), v.minLength(1)) }),
  v.object({ kind: v.literal('set_delivery'), ...onOrder, date: day }),
  v.object({ kind: v.literal('notify_restock'), sku: recordIdSchema }),
  v.object({
    kind: v.literal('compensate'),
    ...onOrder,
    reason: v.picklist(['late-dispatch', 'late-delivery', 'missing-gift', 'quality', 'wrong-item']),
    amountMinor: v.pipe(amountMinorSchema, v.minValue(1)),
  }),
  v.object({
    kind: v.literal('open_ticket'),
    order: v.nullable(recordIdSchema),
    group: recordIdSchema,
    /** What it is about: an intent's id. */
    subject: v.pipe(v.string(), v.maxLength(60)),
    /** What the shopper chose to have done, such as `urge` or `reship`. */
    wish: v.optional(v.pipe(v.string(), v.maxLength(20))),
    line: v.optional(recordIdSchema),
    photos: v.optional(photos),
    /** The follow-up of a service that was rated low. */
    rating: v.optional(ratedServiceSchema),
  }),
])
export type Action = v.InferOutput<typeof actionSchema>
export type ActionKind = Action['kind']
/** The kinds by themselves. Marked, so that a chat that knows no action is not sent all of them. */
export const actionKindSchema = v.picklist(
  /* @__PURE__ */ actionSchema.options.map(({ entries }) => entries.kind.literal),
)
export type ActionOf<K extends ActionKind> = Extract<Action, { kind: K }>

/** Why an action is refused or becomes a request. */
export const actionRuleSchema = v.picklist([
  'needs-identity',
  'not-paid',
  'already-paid',
  'already-shipped',
  'moving',
  'out-for-delivery',
  'arrived',
  'closed',
  'cut-off-passed',
  'part-shipped',
  'bad-address',
  'not-delivered-there',
  'same-as-before',
  'out-of-stock',
  'unknown-variant',
  'other-product',
  'not-signed',
  'excluded-by-law',
  'excluded-confirmed',
  'late',
  'needs-photo',
  'already-open',
  'no-rule',
  'window-over',
  'not-cheaper',
  'claimed-before',
  'over-cap',
  'other-address',
  'too-far-ahead',
  'in-stock',
  'reserved-for-people',
  'order-changed',
  /** More pieces than are left of the line. */
  'too-many',
  /** Before the parcel can be there. */
  'too-early',
  /** No courier's number. */
  'bad-waybill',
  /** The number of the parcel that brought the goods. */
  'outgoing-waybill',
  /** The goods are back already. */
  'received',
  /** Nothing promised was missed. */
  'not-late',
  /** One article of an order is not called off alone. */
  'whole-order-only',
  /** What stays would cost more by the rules than what was paid for all. */
  'discount-lost',
])
export type ActionRule = v.InferOutput<typeof actionRuleSchema>

/** Numbers and words that an answer about an action is made of; amounts end in `Minor`. */
export const actionDetailsSchema = v.record(v.string(), v.union([v.string(), v.number(), v.boolean(), v.null()]))
export type ActionDetails = v.InferOutput<typeof actionDetailsSchema>

/** Where a piece of work that needs people stands. */
export const ticketStateSchema = v.picklist(['open', 'in-progress', 'waiting-for-shopper', 'done', 'refused'])
export type TicketState = v.InferOutput<typeof ticketStateSchema>

/** One piece of work across departments, with its history. */
export const ticketSchema = v.object({
  /** `T` and digits: what a shopper can ask for. */
  id: recordIdSchema,
  conversation: v.string(),
  memberId: v.nullable(recordIdSchema),
  order: v.nullable(recordIdSchema),
  /** What shall be done, as it was asked; a request to do this very action. */
  action: actionSchema,
  because: v.nullable(actionRuleSchema),
  state: ticketStateSchema,
  group: recordIdSchema,
  openedAt: instantSchema,
  updatedAt: instantSchema,
  /** Oldest first. */
  history: v.array(
    v.object({
      at: instantSchema,
      by: v.picklist(['assistant', 'operator', 'shopper']),
      operatorName: v.optional(v.string()),
      state: ticketStateSchema,
      group: v.optional(recordIdSchema),
      /** For colleagues; shoppers never see it. */
      note: v.optional(v.pipe(v.string(), v.maxLength(300))),
      /** What the shopper was told with it, in a person's words. */
      said: v.optional(v.pipe(v.string(), v.maxLength(300))),
    }),
  ),
})
export type Ticket = v.InferOutput<typeof ticketSchema>

/** What an action came to. Only `executed` was read back from the merchant's own record. */
export const actionOutcomeSchema = v.variant('status', [
  v.object({
    status: v.literal('executed'),
    action: actionSchema,
    /** The order as it was read back; null where the action has none. */
    order: v.nullable(orderSchema),
    details: actionDetailsSchema,
  }),
  v.object({
    status: v.literal('requested'),
    action: actionSchema,
    because: actionRuleSchema,
    ticket: ticketSchema,
    details: actionDetailsSchema,
  }),
  v.object({ status: v.literal('refused'), because: actionRuleSchema, details: actionDetailsSchema }),
  v.object({ status: v.literal('failed'), reason: v.picklist(['offline', 'not-found', 'locked', 'unavailable']) }),
])
export type ActionOutcome = v.InferOutput<typeof actionOutcomeSchema>
