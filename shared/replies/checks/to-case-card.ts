import { courierOf } from '../../language/codes/name-code.ts'
import type { AfterSale } from '../../protocol/after-sale.ts'
import type { CardOf } from '../../protocol/cards.ts'
import type { Order } from '../../protocol/commerce.ts'
import type { CheckContext } from './check.ts'

/** A return or an exchange as the shop's record has it; amounts are for a login alone. */
export function toCaseCard(order: Order, afterSale: AfterSale, { input, sources }: CheckContext): CardOf<'case'> {
  const { id, kind, lineId, quantity, state, openedAt, waybill = null, amountMinor, method, back } = afterSale
  const isProven = input.proof === 'identity'
  const parts = back?.parts ?? []
  const isAwaited = state === 'opened' && method !== 'pickup'
  return {
    kind: 'case',
    caseId: id,
    orderId: order.id,
    what: kind === 'exchange' ? 'exchange' : 'return',
    lineTitle: order.lines.find((line) => line.id === lineId)?.title ?? '',
    quantity,
    state,
    openedAt,
    waybill: waybill === null ? null : { number: waybill, carrier: courierOf(waybill.toUpperCase(), true) ?? null },
    sendTo: isAwaited ? sources.catalogue.returnPolicy.returnAddress : null,
    refundMinor: isProven ? amountMinor : null,
    ...(isProven && parts.length > 1
      ? { parts: parts.map((part) => ({ name: part.name, amountMinor: part.amountMinor })) }
      : {}),
  }
}
