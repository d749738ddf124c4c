import type { RetailState } from '../retail-state.ts'
import { failed, type Stop } from '../stop.ts'

/** Letters without case and accents: `Vázquez` is found as `vazquez`. */
function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim()
}

export function findByEmail({ shop }: RetailState, { email }: { email: string }): Stop | null {
  const wanted = fold(email)
  return [...shop.members.values()].some((member) => fold(member.email) === wanted) ? null : failed(`no user ${email}`)
}

export function findByNameZip(
  { shop }: RetailState,
  { first_name, last_name, zip }: { first_name: string; last_name: string; zip: string },
): Stop | null {
  const [first, last] = [fold(first_name), fold(last_name)]
  const isKnown = [...shop.members.values()].some(
    (one) => fold(one.firstName) === first && fold(one.lastName) === last && one.address.zip === zip,
  )
  return isKnown ? null : failed(`no user ${first_name} ${last_name} in ${zip}`)
}

export function getOrder({ shop }: RetailState, { order_id }: { order_id: string }): Stop | null {
  return shop.orders.has(order_id) ? null : failed(`no order ${order_id}`)
}

export function getUser({ shop }: RetailState, { user_id }: { user_id: string }): Stop | null {
  return shop.members.has(user_id) ? null : failed(`no user ${user_id}`)
}

export function getProduct({ shop }: RetailState, { product_id }: { product_id: string }): Stop | null {
  return shop.products.has(product_id) ? null : failed(`no product ${product_id}`)
}

export function getItem({ shop }: RetailState, { item_id }: { item_id: string }): Stop | null {
  return shop.skus.has(item_id) ? null : failed(`no item ${item_id}`)
}
