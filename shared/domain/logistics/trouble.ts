import type { Order, Shipping, Sku } from '../../protocol/commerce.ts'
import type { Fact } from '../../protocol/conversation.ts'
import type { Instant, RecordId } from '../../protocol/ids.ts'
import type { ServiceRules } from '../../protocol/service-rules.ts'

/** What can be wrong with an order on its way. */
export const troubleKinds = [
  'not-shipped',
  'not-collected',
  'stalled',
  'not-signed',
  'signed-then-moving',
  'signed-unseen',
  'out-of-order',
  'two-cities',
  'returned',
  'refused',
  'lost',
  'damaged',
  'bad-address',
  'failed',
] as const
export type TroubleKind = (typeof troubleKinds)[number]

/** `warn`: say so. `act`: do something. `person`: somebody has to look at it. */
export type Severity = 'warn' | 'act' | 'person'

/** What a shopper may choose: wait, have the carrier or the warehouse pressed, a new parcel, the money, who signed. */
export const troubleOptions = ['wait', 'urge', 'reship', 'refund', 'verify'] as const
export type TroubleOption = (typeof troubleOptions)[number]

/** Why it is so, as far as the shop knows. */
export type TroubleCause =
  /** `at`: when the goods are expected back; null: nobody knows. */
  | { kind: 'out-of-stock'; at: Instant | null }
  | { kind: 'presale'; at: Instant }
  /** What the address lacks; empty when only the warehouse says that something is wrong with it. */
  | { kind: 'address-problem'; lacks: string[] }
  | { kind: 'paid-late'; at: Instant; cutoffHour: number }
  /** 大雪 and the like, where the parcel is or where it goes. */
  | { kind: 'disruption'; reason: string; until: string }

/** One thing that is wrong with an order: an event of its own, told once. */
export interface Trouble {
  /** The same for the same event, whoever looks and whenever: `waybill:kind:moment`. */
  event: string
  kind: TroubleKind
  severity: Severity
  orderId: RecordId
  /** Null while nothing has left. */
  shipmentId: RecordId | null
  /** When it began: the last node, or the moment that was promised. */
  since: Instant
  /** The carrier's own words, where there are any. */
  node: string | null
  /** Whole hours since, days of rest left out. */
  hours: number
  cause: TroubleCause | null
  facts: Fact[]
  /** The likeliest first. */
  options: TroubleOption[]
}

/** What troubles are judged by. */
export interface TroubleSetting {
  clocks: ServiceRules['clocks']
  shipping: Shipping
  /** For goods that are missing: when they come back. */
  skus?: readonly Sku[]
  /** The province of a city, where the caller knows places; else only what is named counts. */
  provinceOf?: (city: string) => string | null
}

/** As much of an order as troubles need; an order masked for its proof has it too. */
export type TroubledOrder = Pick<
  Order,
  'id' | 'status' | 'paidAt' | 'promisedShipBy' | 'holdReason' | 'shipments' | 'afterSales'
> & { lines: Pick<Order['lines'][number], 'id' | 'skuId' | 'title'>[]; address?: Partial<Order['address']> }

/** Everything about a trouble but what follows from it. */
export type BareTrouble = Omit<Trouble, 'facts' | 'orderId'>
