import type { SystemLine } from '../../../shared/protocol/system-line.ts'

type Settled = Extract<SystemLine, { type: 'action.settled' }>

const names: Record<Settled['action'], string> = {
  change_address: 'Address change',
  change_items: 'Item change',
  change_payment: 'Payment change',
  cancel: 'Cancellation',
  open_return: 'Return',
  open_exchange: 'Exchange',
  set_waybill: 'Return parcel number',
  claim_price_protection: 'Price protection',
  edit_price: 'Price change',
  combine_shipping: 'Combined shipping',
  set_delivery: 'Delivery day',
  notify_restock: 'Restock notice',
  compensate: 'Compensation',
  open_ticket: 'Your report',
}

/** What was done or passed on, in one line with the number to ask for. */
export function actionLineEn({ action, status, order, ticket }: Settled): string {
  const number = ticket === null ? order && ` · order ${order}` : ` · ticket ${ticket}`
  return `${names[action]}: ${status === 'executed' ? 'done' : 'with a colleague'}${number ?? ''}`
}
