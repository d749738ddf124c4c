import type { Member, Order } from '../../shared/protocol/commerce.ts'
import type { PublicCatalogue } from '../../shared/protocol/shop.ts'

/** Where the shop pages get what they show: read anew for every page, so that an edit is seen at once. */
export interface ShopPagesSource {
  loadCatalogue(): Promise<PublicCatalogue>
  loadMembers(): Promise<Member[]>
  /** Newest first. */
  loadOrders(memberId: string): Promise<Order[]>
  /** A short-lived JWT for this member, as a merchant's own server would sign it. */
  signIdentity(memberId: string): Promise<string>
}
