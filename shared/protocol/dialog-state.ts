import * as v from 'valibot'
import { addressSchema, orderStatusSchema } from './commerce.ts'
import { basisSchema, factSchema, intentIdSchema } from './conversation.ts'
import { instantSchema, recordIdSchema } from './ids.ts'

/** Slots as the evaluation format names them. */
export const slotsSchema = v.object({
  order: v.optional(v.string()),
  phoneLast4: v.optional(v.string()),
  line: v.optional(v.string()),
  product: v.optional(v.string()),
  sku: v.optional(v.string()),
  quantity: v.optional(v.number()),
  colour: v.optional(v.string()),
  size: v.optional(v.string()),
  heightCm: v.optional(v.number()),
  weightKg: v.optional(v.number()),
  footMm: v.optional(v.number()),
  /** Between two sizes: close to the body or with room. */
  preference: v.optional(v.picklist(['close', 'loose'])),
  /** False: nothing that was viewed or bought may choose what is recommended. */
  personal: v.optional(v.boolean()),
  reason: v.optional(v.picklist(['change-of-mind', 'wrong-size', 'quality', 'wrong-item'])),
  opened: v.optional(v.boolean()),
  /** Where a parcel goes, as the shopper named it: a province or a city. */
  place: v.optional(v.string()),
  /** The number and digits of the last try that did not fit: one of them said again is tried with the other. */
  triedOrder: v.optional(v.string()),
  triedLast4: v.optional(v.string()),
  /** A day the shopper names, `yyyy-mm-dd` in Beijing. */
  date: v.optional(v.string()),
  amountMinor: v.optional(v.number()),
  waybill: v.optional(v.string()),
  phone: v.optional(v.string()),
  /** A return or exchange that is open: the id of its case. */
  afterSale: v.optional(v.string()),
  /** The shopper said yes to what was about to be done. */
  confirmed: v.optional(v.boolean()),
  /** Ids of the pictures given as evidence. */
  photos: v.optional(v.array(v.string())),
  /** How goods come back. */
  returnMethod: v.optional(v.picklist(['pickup', 'self'])),
  /** With a wrong size: which way. */
  fit: v.optional(v.picklist(['small', 'large'])),
  /** What shall come instead: a variant. */
  targetSku: v.optional(v.string()),
  paymentMethod: v.optional(v.string()),
  cancelReason: v.optional(v.string()),
  /** Pieces of the line that stay when the rest of it is called off. */
  left: v.optional(v.number()),
  /** Orders that shall go together with this one. */
  withOrders: v.optional(v.array(v.string())),
  coupon: v.optional(v.string()),
  /** The event that a notice spoke of, and what the shopper chose to have done. */
  trouble: v.optional(v.string()),
  option: v.optional(v.string()),
  ticket: v.optional(v.string()),
  /** The default address is meant, not that of an order. */
  isDefault: v.optional(v.boolean()),
  /** Where and to whom a parcel shall go instead, as far as the shopper said it. */
  address: v.optional(v.partial(addressSchema)),
  /** The parts of it that were asked for one by one, as they were said. */
  detail: v.optional(v.string()),
  recipient: v.optional(v.string()),
  /** Pieces more or fewer than the order has now. */
  quantityBy: v.optional(v.number()),
  /** The process the shopper is walked through: its article, and the options chosen so far in their own words. */
  tree: v.optional(v.object({ article: recordIdSchema, path: v.array(v.string()) })),
  /** The option of its question that this message chooses. */
  branch: v.optional(v.string()),
})
export type Slots = v.InferOutput<typeof slotsSchema>

/** One tappable answer to a question: tapping posts `text` and fills the slot with `value`. */
export const choiceSchema = v.object({
  value: v.string(),
  text: v.string(),
  label: v.string(),
  detail: v.optional(v.string()),
  /** The product behind the choice: it may be named otherwise than the label says. */
  product: v.optional(v.string()),
  /** The goods in an order behind the choice, and how it stands: 那双鞋, 没发货的那个. */
  products: v.optional(v.array(v.string())),
  status: v.optional(orderStatusSchema),
})
export type Choice = v.InferOutput<typeof choiceSchema>

/** The flow a conversation is in, and what it asked last. */
export const activeFlowSchema = v.object({
  id: v.string(),
  state: v.string(),
  /** The request that began it, where a flow serves several. */
  request: v.optional(intentIdSchema),
  slots: slotsSchema,
  askedFor: v.nullable(v.keyof(slotsSchema)),
  /** Slots in the order they were asked for: going back clears the last. */
  asked: v.optional(v.array(v.keyof(slotsSchema))),
  /** When it moved last: one that slept long is begun again from its start, its slots kept. */
  at: v.optional(v.string()),
  /** The shop spoke first: other questions are answered without coming back to it. */
  unasked: v.optional(v.boolean()),
  /** The choices shown with the question. */
  choices: v.optional(v.array(choiceSchema)),
})
export type ActiveFlow = v.InferOutput<typeof activeFlowSchema>

/** One request of an earlier round. */
export const recentRequestSchema = v.object({
  request: intentIdSchema,
  product: v.optional(v.string()),
  order: v.optional(v.string()),
  answered: v.boolean(),
  basis: v.nullable(basisSchema),
  /** The shopper's words, cut short: a repeated question is recognised by them. */
  text: v.optional(v.string()),
})
export type RecentRequest = v.InferOutput<typeof recentRequestSchema>

/** What a conversation remembers between turns. JSON, kept by the room (and by the device for its own provisional answers). */
export const dialogStateSchema = v.object({
  flow: v.nullable(activeFlowSchema),
  /** Newest first; at least five rounds. */
  recent: v.array(recentRequestSchema),
  /** Products spoken of, newest first. */
  products: v.array(v.string()),
  /** Products of the last list shown, in its order: 第二个 is counted in it. */
  shown: v.optional(v.array(v.string())),
  /** Orders of the last choice of orders, in its order: 那第一个呢 is counted in it. */
  shownOrders: v.optional(v.array(v.string())),
  orderId: v.nullable(v.string()),
  /** The third in a row of either hands over. */
  missesInRow: v.number(),
  unresolvedInRow: v.number(),
  angerInRow: v.number(),
  /** When something was really answered or done last: small talk and questions do not count. */
  servedAt: v.optional(instantSchema),
  /** When the shopper was angry last: nobody asks them for stars for a while. */
  upsetAt: v.optional(instantSchema),
  /** The last reply comforted the shopper: the next one does not say sorry again. */
  soothed: v.optional(v.boolean()),
  /** The language of the conversation where it is not simplified Chinese. */
  language: v.optional(v.picklist(['zh-Hans', 'zh-Hant', 'en', 'vi', 'th', 'id', 'ms', 'fil', 'my'])),
  tried: v.array(v.object({ basis: basisSchema, at: v.string() })),
  facts: v.array(factSchema),
  usedPhrases: v.array(v.string()),
  /** Slots said earlier that hold for the whole conversation: height and weight, the place. */
  known: v.optional(slotsSchema),
  /** Flows put aside while another one asks, the one put aside last first. */
  suspended: v.optional(v.array(activeFlowSchema)),
  /** Requests of an earlier message that wait until the active flow is through. */
  waiting: v.optional(v.array(intentIdSchema)),
})
export type DialogState = v.InferOutput<typeof dialogStateSchema>

/** Stored JSON, as text or already taken apart, as a state; null when it is none. */
export function readDialogState(stored: unknown): DialogState | null {
  const schema = typeof stored === 'string' ? v.pipe(v.string(), v.parseJson(), dialogStateSchema) : dialogStateSchema
  const parsed = v.safeParse(schema, stored)
  return parsed.success ? parsed.output : null
}
