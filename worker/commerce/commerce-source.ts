import type { ActionEffect } from '../../shared/domain/actions/action-judgement.ts'
import type { Action, ActionRule } from '../../shared/protocol/action.ts'
import type { Coupon, Member, Order, Sku } from '../../shared/protocol/commerce.ts'
import type { Instant, RecordId, ShopId } from '../../shared/protocol/ids.ts'

/** An order with what proves that somebody knows it. */
export interface OrderRecord {
  order: Order
  phoneLast4: string
}

/** One thing to be done, judged and authorised by the caller, with what it was judged on. */
export interface SourceAct {
  /** The same key twice is one effect, whenever and by whomever it comes again. */
  key: string
  action: Action
  /** What our rules say it changes, complete. A system with books of its own needs only `action`. */
  effect: ActionEffect
  /** The order and the login as they were judged; a source whose order has another version answers `changed`. */
  order: Order | null
  member: Member | null
  at: Instant
}

/**
 * What a source says to an act. `written` is no proof: the caller reads the record again before anybody is told.
 * `changed` and `short`: nothing was written, the caller judges afresh. `unavailable`: it may or may not have been.
 */
export type SourceAnswer =
  | { status: 'written' | 'changed' | 'short' | 'not-found' | 'unavailable' }
  | { status: 'refused'; because: ActionRule }

/** Where orders and members come from and are changed. Who may see or do what is decided by the caller. */
export interface CommerceSource {
  fetchOrder(shop: ShopId, orderId: RecordId): Promise<OrderRecord | null>
  /** Newest first. */
  fetchOrders(shop: ShopId, memberId: RecordId): Promise<Order[]>
  fetchMember(shop: ShopId, memberId: RecordId): Promise<Member | null>
  fetchCoupons(shop: ShopId, couponIds: RecordId[]): Promise<Coupon[]>
  /** Price and stock as they are now; a variant that is not sold any more is left out. */
  fetchSkus(shop: ShopId, skuIds: RecordId[]): Promise<Sku[]>
  /** All or nothing, once for each key. */
  act(shop: ShopId, act: SourceAct): Promise<SourceAnswer>
}
