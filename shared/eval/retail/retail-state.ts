import type { RetailMember, RetailOrder, RetailShop } from './retail-shop.ts'

/** A fresh copy of the shop for one list of actions: what is looked at is copied once. */
export interface RetailState {
  shop: RetailShop
  findOrder(id: string): RetailOrder | null
  findMember(id: string): RetailMember | null
  /** Whoever an action was about, allowed or refused. */
  touchedOrders: Set<RetailOrder>
  touchedMembers: Set<RetailMember>
}

/** Opens a copy; nothing that is done to it is seen by the next one. */
export function openRetailState(shop: RetailShop): RetailState {
  const orders = new Map<string, RetailOrder>()
  const members = new Map<string, RetailMember>()
  return {
    shop,
    findOrder: (id) => copyOnce(shop.orders, orders, id),
    findMember: (id) => copyOnce(shop.members, members, id),
    touchedOrders: new Set(),
    touchedMembers: new Set(),
  }
}

function copyOnce<T>(from: ReadonlyMap<string, T>, copies: Map<string, T>, id: string): T | null {
  const held = copies.get(id)
  if (held !== undefined) return held
  const original = from.get(id)
  if (original === undefined) return null
  const copy = structuredClone(original)
  copies.set(id, copy)
  return copy
}
