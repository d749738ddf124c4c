import type { Order } from '../protocol/commerce.ts'
import type { DraftRequest, DraftSet, SellerSnapshot } from './api.ts'

/** Who hears of what the desk knows and drafts. */
export interface DeskEars {
  show(snapshot: SellerSnapshot): void
  noteDrafts(set: DraftSet, request: DraftRequest): void
  /** The order that a draft is made for; gives it back. */
  noteOrder(order: Order | null): Order | null
}
