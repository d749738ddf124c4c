import type { LineId } from '../../dialog/line-ids.ts'
import { formatMinor } from '../../domain/money.ts'
import type { ActionOf, ActionOutcome } from '../../protocol/action.ts'
import type { Order } from '../../protocol/commerce.ts'
import type { PublicCatalogue } from '../../protocol/shop.ts'
import { wordsOfOptions } from '../checks/aftersale-values.ts'
import { formatIsoDay, formatPlace, formatRecipient, formatVariant } from '../checks/change-words.ts'
import type { LineValues } from '../checks/check.ts'
import { refundWords } from '../checks/show-cancel.ts'
import { quoteTitle } from '../quote-title.ts'
import { fillable } from './fillable.ts'

/** An action that was done and read back. */
export type Executed = Extract<ActionOutcome, { status: 'executed' }>

/** The line that says what was done, with what it is filled with. */
export interface DoneLine {
  line: LineId
  values: LineValues
}

interface DoneSetting {
  catalogue: PublicCatalogue
  now: Date
}

/** What was done outside a conversation's own flow, as its record was read back; null where nothing can be said. */
export function describeDone({ action, order, details }: Executed, setting: DoneSetting): DoneLine | null {
  const told = fillable(details)
  if (order === null) {
    if (action.kind !== 'change_address') return null
    const address = `${formatPlace(action.address)}，${formatRecipient(action.address)}`
    return { line: 'change.default-done', values: { address } }
  }
  const values = { ...told, order: order.id }
  switch (action.kind) {
    case 'change_address': {
      const address = `${formatPlace(order.address)}，${formatRecipient(order.address)}`
      return { line: 'change.address-done', values: { ...values, address } }
    }
    case 'change_items':
      return { line: 'change.items-done', values: { ...values, ...itemValues(action, order) } }
    case 'cancel':
      return order.status === 'cancelled' ? describeCancelled(order, values) : null
    case 'edit_price':
      return { line: 'change.price-done', values: { ...values, due: formatMinor(order.paidMinor, 'sentence') } }
    case 'change_payment': {
      const due = formatMinor(order.paidMinor, 'sentence')
      return { line: 'change.payment-done', values: { ...values, due, method: order.payments?.[0]?.name ?? null } }
    }
    case 'combine_shipping': {
      const orders = [order.id, ...(order.combinedWith ?? [])].join('、')
      return { line: 'change.combine-done', values: { ...values, orders } }
    }
    case 'set_delivery':
      return { line: 'change.delivery-done', values: { ...values, day: formatIsoDay(order.deliverOn, setting.now) } }
    default:
      return describeAfterSale(action.kind, order, values, setting)
  }
}

function itemValues({ line: lineId }: ActionOf<'change_items'>, { lines }: Order): LineValues {
  const line = lines.find(({ id }) => id === lineId)
  if (line === undefined) return { title: null, after: null, money: null }
  return { title: quoteTitle(line.title), after: formatVariant(line.options, line.quantity), money: null }
}

function describeCancelled({ refunds }: Order, values: LineValues): DoneLine {
  const refund = refunds?.at(-1)
  const money = refundWords(refund?.parts ?? [], refund?.amountMinor ?? 0)
  return { line: 'change.cancel-done', values: { ...values, ...money, back: null } }
}

function describeAfterSale(
  kind: Executed['action']['kind'],
  order: Order,
  values: LineValues,
  { catalogue }: DoneSetting,
): DoneLine | null {
  const opened = order.afterSales?.at(-1)
  if (opened === undefined) return null
  const amount = formatMinor(opened.amountMinor, 'sentence')
  const { returnAddress } = catalogue.returnPolicy
  const way = opened.method === 'pickup' ? 'pickup' : 'self'
  const sent = { returnAddress, ...values, case: opened.id }
  switch (kind) {
    case 'compensate':
      return { line: 'compensation.done', values: { ...values, amount } }
    case 'claim_price_protection':
      return { line: 'protection.claimed', values: { ...sent, protected: amount } }
    case 'open_return':
      return { line: `return.opened-${way}`, values: sent }
    case 'open_exchange': {
      const target = catalogue.skus.find(({ id }) => id === opened.skuId)
      const words = target === undefined ? null : wordsOfOptions(target.options)
      return { line: `exchange.opened-${way}`, values: { ...sent, target: words } }
    }
    default:
      return null
  }
}
