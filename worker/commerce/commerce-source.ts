import type { Coupon, Member, Order } from '../../shared/protocol/commerce.ts'
import type { RecordId, ShopId } from '../../shared/protocol/ids.ts'

/** An order with what proves that somebody knows it. */
export interface OrderRecord {
  order: Order
  phoneLast4: string
}

/** Where orders and members come from. Read-only in this version; who may see what is decided by the caller. */
export interface CommerceSource {
  fetchOrder(shop: ShopId, orderId: RecordId): Promise<OrderRecord | null>
  /** Newest first. */
  fetchOrders(shop: ShopId, memberId: RecordId): Promise<Order[]>
  fetchMember(shop: ShopId, memberId: RecordId): Promise<Member | null>
  fetchCoupons(shop: ShopId, couponIds: RecordId[]): Promise<Coupon[]>
}
