import type { Sku } from '../../protocol/commerce.ts'
import type { ForeignOrder, ForeignProduct, ForeignUser, RetailFiles } from './retail-files.ts'
import type { RetailMember, RetailOrder, RetailProduct, RetailShop } from './retail-shop.ts'

/**
 * The τ-bench retail database as a shop of ours. What becomes what:
 * dollars → whole cents · a variant → a `Sku` (`available` → stock 1 or 0, the benchmark counts no pieces) ·
 * an item of an order → a line of quantity 1 · `payment_history` → a ledger in its order ·
 * `payment_methods` → methods, a gift card with its balance · `status` keeps the benchmark's word, for its rules ask
 * for it; `toOrder` says which of our states it is. Addresses stay in six lines: the benchmark compares them so.
 */
export function importRetail(files: RetailFiles): RetailShop {
  const products = Object.values(files.products).map(toProduct)
  return {
    orders: new Map(Object.values(files.orders).map((order) => [order.order_id, toRetailOrder(order)])),
    members: new Map(Object.values(files.users).map((user) => [user.user_id, toMember(user)])),
    products: new Map(products.map((product) => [product.id, product])),
    skus: new Map(products.flatMap(({ skus }) => skus.map((sku) => [sku.id, sku]))),
  }
}

/** 45.9 is 4590 cents. */
export function toCents(dollars: number): number {
  return Math.round(dollars * 100)
}

function toProduct({ name, product_id, variants }: ForeignProduct): RetailProduct {
  const skus = Object.values(variants).map(
    ({ item_id, options, available, price }): Sku => ({
      id: item_id,
      productId: product_id,
      options,
      priceMinor: toCents(price),
      stock: available ? 1 : 0,
    }),
  )
  return { id: product_id, title: name, skus }
}

function toRetailOrder(order: ForeignOrder): RetailOrder {
  return {
    id: order.order_id,
    memberId: order.user_id,
    status: order.status,
    address: order.address,
    lines: order.items.map(({ name, product_id, item_id, price, options }) => ({
      productId: product_id,
      skuId: item_id,
      title: name,
      options,
      priceMinor: toCents(price),
    })),
    ledger: order.payment_history.map(({ transaction_type, amount, payment_method_id }) => ({
      kind: transaction_type,
      amountMinor: toCents(amount),
      methodId: payment_method_id,
    })),
    fulfillments: order.fulfillments,
    marks: {},
  }
}

function toMember(user: ForeignUser): RetailMember {
  return {
    id: user.user_id,
    firstName: user.name.first_name,
    lastName: user.name.last_name,
    email: user.email,
    address: user.address,
    methods: Object.values(user.payment_methods).map(({ id, source, balance, ...other }) => ({
      id,
      source,
      balanceMinor: balance === undefined ? null : toCents(balance),
      other,
    })),
    orderIds: user.orders,
  }
}
