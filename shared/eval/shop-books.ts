import type { ActionEffect } from '../domain/actions/action-judgement.ts'
import type { Ticket } from '../protocol/action.ts'
import type { FitFeedback } from '../protocol/service-rules.ts'
import type { ShopFile } from '../protocol/shop.ts'

/** What changes in a shop while somebody talks to it: a copy, so that the shop itself stays as it was. */
export interface ShopBooks extends Pick<ShopFile, 'orders' | 'members' | 'skus'> {
  fitFeedback: FitFeedback[]
  tickets: Ticket[]
  /** Variants that somebody waits for. */
  watched: string[]
}

/** The books as a shop file has them. */
export function openBooks({ orders, members, skus, fitFeedback = [] }: ShopFile): ShopBooks {
  const copied = { orders: [...orders], members: [...members], skus: [...skus], fitFeedback: [...fitFeedback] }
  return { ...copied, tickets: [], watched: [] }
}

/** Writes an effect whole or, when a variant has too few pieces, not at all. */
export function writeEffect(books: ShopBooks, effect: ActionEffect): boolean {
  const { orders, member, stock, fit, watch } = effect
  const isShort = stock.some(({ skuId, by }) => (books.skus.find(({ id }) => id === skuId)?.stock ?? 0) + by < 0)
  if (isShort) return false
  for (const order of orders) replace(books.orders, order)
  if (member !== null) replace(books.members, member)
  for (const { skuId, by } of stock) {
    const sku = books.skus.find(({ id }) => id === skuId)
    if (sku !== undefined) replace(books.skus, { ...sku, stock: sku.stock + by })
  }
  if (fit !== null) countFit(books.fitFeedback, fit)
  if (watch !== null) books.watched.push(watch.skuId)
  return true
}

function replace<T extends { id: string }>(rows: T[], row: T): void {
  const at = rows.findIndex(({ id }) => id === row.id)
  if (at !== -1) rows[at] = row
}

function countFit(rows: FitFeedback[], { productId, fit }: NonNullable<ActionEffect['fit']>): void {
  const known = rows.find(({ id }) => id === productId) ?? { id: productId, small: 0, fitting: 0, large: 0 }
  const counted = { ...known, [fit]: known[fit] + 1 }
  if (rows.some(({ id }) => id === productId)) replace(rows, counted)
  else rows.push(counted)
}
