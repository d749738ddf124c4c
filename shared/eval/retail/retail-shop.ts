import type { Sku } from '../../protocol/commerce.ts'
import type { ForeignAddress, ForeignOrder } from './retail-files.ts'

/** A way to pay of one login; `balanceMinor` only for gift cards. `other` is what the benchmark adds (brand, digits). */
export interface RetailMethod {
  id: string
  source: string
  balanceMinor: number | null
  other: Record<string, unknown>
}

/** One movement of money, in the order they happened. */
export interface LedgerEntry {
  kind: 'payment' | 'refund'
  amountMinor: number
  methodId: string
}

/** One piece of an order: the benchmark writes two equal pieces as two lines. */
export interface RetailLine {
  productId: string
  skuId: string
  title: string
  options: Record<string, string>
  priceMinor: number
}

/** What an action leaves on an order besides its status. */
export interface RetailMarks {
  cancelReason?: string
  /** Each piece once. */
  returned?: { skuIds: string[]; methodId: string }
  exchanged?: { swaps: { skuId: string; newSkuId: string }[]; methodId: string; differenceMinor: number }
}

/** An order with everything the benchmark's rules speak of; `toOrder` gives it in the product's own shape. */
export interface RetailOrder {
  id: string
  memberId: string
  /** The benchmark's own word; its rules are about these. */
  status: string
  address: ForeignAddress
  lines: RetailLine[]
  ledger: LedgerEntry[]
  fulfillments: ForeignOrder['fulfillments']
  marks: RetailMarks
}

export interface RetailMember {
  id: string
  firstName: string
  lastName: string
  email: string
  address: ForeignAddress
  methods: RetailMethod[]
  orderIds: string[]
}

export interface RetailProduct {
  id: string
  title: string
  skus: Sku[]
}

/** The whole shop: amounts are cents of a US dollar, no shop of another currency is mixed in. */
export interface RetailShop {
  orders: ReadonlyMap<string, RetailOrder>
  members: ReadonlyMap<string, RetailMember>
  products: ReadonlyMap<string, RetailProduct>
  /** Every variant by its id. */
  skus: ReadonlyMap<string, Sku>
}
