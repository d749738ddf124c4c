import type { AfterSale } from '../../protocol/after-sale.ts'
import type { Order, OrderLine } from '../../protocol/commerce.ts'

/** What of one line already went another way. */
export interface UsedLine {
  /** Pieces in returns and exchanges that were not refused. */
  pieces: number
  /** A return or an exchange of this line that is under way. */
  open: AfterSale | null
  /** Money that price protection already gave back for it. */
  protectedMinor: number
}

const openStates: AfterSale['state'][] = ['opened', 'sent', 'received']

/** Counts the after-sale cases of one line. */
export function usedOf({ afterSales = [] }: Pick<Order, 'afterSales'>, { id }: Pick<OrderLine, 'id'>): UsedLine {
  const cases = afterSales.filter(({ lineId, state }) => lineId === id && state !== 'refused')
  const sentBack = cases.filter(({ kind }) => kind === 'return' || kind === 'exchange')
  const sheltered = cases.filter(({ kind }) => kind === 'price-protection')
  return {
    pieces: sentBack.reduce((sum, { quantity }) => sum + quantity, 0),
    open: sentBack.find(({ state }) => openStates.includes(state)) ?? null,
    protectedMinor: sheltered.reduce((sum, { amountMinor }) => sum + amountMinor, 0),
  }
}

/** The id of the next case of an order. */
export function nextCaseId({ id, afterSales = [] }: Pick<Order, 'id' | 'afterSales'>): string {
  return `${id}-a${afterSales.length + 1}`
}
