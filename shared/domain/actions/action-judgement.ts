import type { ActionDetails, ActionRule } from '../../protocol/action.ts'
import type { Member, Order } from '../../protocol/commerce.ts'
import type { RecordId } from '../../protocol/ids.ts'

/** What an action changes in a shop's records, complete, so that any store can apply it at once or not at all. */
export interface ActionEffect {
  /** The orders as they shall be, the one acted upon first; each counts its version up. */
  orders: Order[]
  member: Member | null
  /** Pieces that come back (+) or go (−). A store must not let stock fall below 0. */
  stock: { skuId: RecordId; by: number }[]
  /** Counted once into the product's fit feedback. */
  fit: { productId: RecordId; fit: 'small' | 'large' } | null
  /** Whoever asked wants to hear when this variant is back. */
  watch: { skuId: RecordId } | null
}

/** What the rules say to an action. */
export type ActionJudgement =
  | { verdict: 'execute'; effect: ActionEffect; details: ActionDetails }
  /** `effect`: what an operator's approval does; null where people must do something no record can do. */
  | { verdict: 'request'; because: ActionRule; details: ActionDetails; effect: ActionEffect | null }
  | { verdict: 'refuse'; because: ActionRule; details: ActionDetails }

/** May be done at once. */
export function execute(effect: Partial<ActionEffect>, details: ActionDetails = {}): ActionJudgement {
  return { verdict: 'execute', effect: wholeEffect(effect), details }
}

/** Becomes a piece of work for people. */
export function request(
  because: ActionRule,
  effect: Partial<ActionEffect> | null = null,
  details: ActionDetails = {},
): ActionJudgement {
  return { verdict: 'request', because, details, effect: effect === null ? null : wholeEffect(effect) }
}

/** Is not done, by nobody. */
export function refuseAction(because: ActionRule, details: ActionDetails = {}): ActionJudgement {
  return { verdict: 'refuse', because, details }
}

function wholeEffect(effect: Partial<ActionEffect>): ActionEffect {
  return { orders: [], member: null, stock: [], fit: null, watch: null, ...effect }
}

/** The order with some fields changed and its version counted up. */
export function nextOrder(order: Order, changed: Partial<Order>): Order {
  return { ...order, ...changed, version: (order.version ?? 0) + 1 }
}
