import * as v from 'valibot'
import { calculate } from './actions/calculate.ts'
import { cancelOrder } from './actions/cancel-order.ts'
import { changeMemberAddress, changeOrderAddress } from './actions/change-address.ts'
import { changeItems } from './actions/change-items.ts'
import { changePayment } from './actions/change-payment.ts'
import { findByEmail, findByNameZip, getItem, getOrder, getProduct, getUser } from './actions/look-up.ts'
import { exchangeItems, returnItems } from './actions/send-back.ts'
import { foreignAddressSchema } from './retail-files.ts'
import { type ActionName, type RetailPolicy, retailPolicy } from './retail-policy.ts'
import type { RetailState } from './retail-state.ts'
import { failed, type Stop } from './stop.ts'

/** One call as a list writes it. */
export interface RetailCall {
  name: string
  arguments?: unknown
}

export interface CallOutcome {
  name: string
  result: 'ok' | 'refused' | 'error'
  reason?: string
}

type Run = (state: RetailState, call: unknown, policy: RetailPolicy) => Stop | null

const text = v.string()
const ids = v.pipe(v.array(text), v.minLength(1))
const address = foreignAddressSchema.entries
const swap = { order_id: text, item_ids: ids, new_item_ids: ids, payment_method_id: text }
const nothing = (): null => null

/** Checks the arguments, then runs. */
function tool<E extends v.ObjectEntries>(
  entries: E,
  run: (state: RetailState, call: v.InferOutput<v.ObjectSchema<E, undefined>>, policy: RetailPolicy) => Stop | null,
): Run {
  const schema = v.object(entries)
  return (state, call, policy) => {
    const parsed = v.safeParse(schema, call)
    if (parsed.success) return run(state, parsed.output, policy)
    return failed(`malformed: ${parsed.issues.map((issue) => v.getDotPath(issue) ?? 'arguments').join(', ')}`)
  }
}

const changes: Record<ActionName, Run> = {
  cancel_pending_order: tool({ order_id: text, reason: text }, (state, call, policy) =>
    cancelOrder(state, call, policy.cancel_pending_order),
  ),
  modify_pending_order_address: tool({ order_id: text, ...address }, (state, call, policy) =>
    changeOrderAddress(state, call, policy.modify_pending_order_address),
  ),
  modify_pending_order_items: tool(swap, (state, call, policy) =>
    changeItems(state, call, policy.modify_pending_order_items),
  ),
  modify_pending_order_payment: tool({ order_id: text, payment_method_id: text }, (state, call, policy) =>
    changePayment(state, call, policy.modify_pending_order_payment),
  ),
  modify_user_address: tool({ user_id: text, ...address }, changeMemberAddress),
  return_delivered_order_items: tool(
    { order_id: text, item_ids: ids, payment_method_id: text },
    (state, call, policy) => returnItems(state, call, policy.return_delivered_order_items),
  ),
  exchange_delivered_order_items: tool(swap, (state, call, policy) =>
    exchangeItems(state, call, policy.exchange_delivered_order_items),
  ),
}

const tools: ReadonlyMap<string, Run> = new Map<string, Run>([
  ...Object.entries(changes),
  ['find_user_id_by_email', tool({ email: text }, findByEmail)],
  ['find_user_id_by_name_zip', tool({ first_name: text, last_name: text, zip: text }, findByNameZip)],
  ['get_order_details', tool({ order_id: text }, getOrder)],
  ['get_user_details', tool({ user_id: text }, getUser)],
  ['get_product_details', tool({ product_id: text }, getProduct)],
  ['get_item_details', tool({ item_id: text }, getItem)],
  ['list_all_product_types', nothing],
  ['calculate', tool({ expression: text }, calculate)],
  ['transfer_to_human_agents', tool({ summary: text }, nothing)],
])

/** Runs one call on the state: it is changed wholly or not at all. */
export function runAction(state: RetailState, call: RetailCall, policy: RetailPolicy = retailPolicy): CallOutcome {
  const run = tools.get(call.name)
  if (call.name in changes) touchNamed(state, call.arguments)
  const stop = run === undefined ? failed(`no action ${call.name}`) : run(state, call.arguments ?? {}, policy)
  return stop === null ? { name: call.name, result: 'ok' } : { name: call.name, ...stop }
}

/** Whoever is named in a change is shown afterwards, also when the change was refused: nothing moved is a result too. */
function touchNamed(state: RetailState, named: unknown): void {
  const parsed = v.safeParse(v.object({ order_id: v.optional(text), user_id: v.optional(text) }), named)
  if (!parsed.success) return
  const order = state.findOrder(parsed.output.order_id ?? '')
  const member = state.findMember(order?.memberId ?? parsed.output.user_id ?? '')
  if (order !== null) state.touchedOrders.add(order)
  if (member !== null) state.touchedMembers.add(member)
}
