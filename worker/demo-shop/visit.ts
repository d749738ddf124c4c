import type { CartLine, Member } from '../../shared/protocol/commerce.ts'
import type { PublicCatalogue } from '../../shared/protocol/shop.ts'

/** What every page of the shop is drawn from. */
export interface Visit {
  catalogue: PublicCatalogue
  members: Member[]
  member: Member | null
  cart: CartLine[]
  now: Date
}
