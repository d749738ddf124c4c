import type { Ticket } from '../../protocol/action.ts'
import type { Address, Member, Order } from '../../protocol/commerce.ts'
import type { Proof } from '../../protocol/conversation.ts'
import type { PublicCatalogue } from '../../protocol/shop.ts'

/** The shop's facts and rules that decide about actions. */
export type ActionCatalogue = Pick<
  PublicCatalogue,
  'products' | 'skus' | 'promotions' | 'coupons' | 'shipping' | 'returnPolicy' | 'priceProtection' | 'service'
>

/** Everything a judgement depends on, as it is at this moment. */
export interface ActionSetting {
  /** The order that the action names; null where it names none. */
  order: Order | null
  /** Who has logged in; null below proof `identity`. */
  member: Member | null
  /** Further orders of the same login that the action names. */
  otherOrders: Order[]
  proof: Proof
  catalogue: ActionCatalogue
  now: Date
  /** Tickets of this login or conversation that are not closed. */
  openTickets: Ticket[]
  /** Whether province, city and district exist and belong together; left out, only their presence is looked at. */
  isKnownPlace?: ((address: Address) => boolean) | undefined
}

/** The same for an action that names an order. */
export type OrderSetting = ActionSetting & { order: Order }
