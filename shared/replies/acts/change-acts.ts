import type { Address } from '../../protocol/commerce.ts'
import type { CheckContext } from '../checks/check.ts'
import type { Acts } from './act.ts'

type ChangeKind =
  | 'change_address'
  | 'change_items'
  | 'change_payment'
  | 'cancel'
  | 'edit_price'
  | 'combine_shipping'
  | 'set_delivery'

/** Changes of an order before it arrives. */
export const changeActs: Acts<ChangeKind> = {
  change_address: {
    build({ slots }) {
      const address = wholeAddress(slots)
      if (address === null || (slots.order === undefined && slots.isDefault !== true)) return null
      return { kind: 'change_address', order: slots.isDefault === true ? null : (slots.order ?? null), address }
    },
  },
  change_items: {
    build: ({ slots: { order, line, targetSku, quantity } }) =>
      order === undefined || line === undefined || targetSku === undefined
        ? null
        : { kind: 'change_items', order, line, sku: targetSku, quantity: quantity ?? 1 },
  },
  change_payment: {
    build: ({ slots: { order, paymentMethod } }) =>
      order === undefined || paymentMethod === undefined
        ? null
        : { kind: 'change_payment', order, method: paymentMethod },
  },
  cancel: {
    build: ({ slots: { order, cancelReason } }) =>
      order === undefined ? null : { kind: 'cancel', order, reason: cancelReason ?? '' },
  },
  edit_price: {
    build: ({ slots: { order, amountMinor } }) =>
      order === undefined ? null : { kind: 'edit_price', order, amountMinor: amountMinor ?? null },
  },
  combine_shipping: {
    build: ({ slots: { order, withOrders } }) =>
      order === undefined || withOrders === undefined || withOrders.length === 0
        ? null
        : { kind: 'combine_shipping', order, with: withOrders },
  },
  set_delivery: {
    build: ({ slots: { order, date } }) =>
      order === undefined || date === undefined ? null : { kind: 'set_delivery', order, date },
  },
}

/** The new address when every part of it is known. */
export function wholeAddress({ address }: CheckContext['slots']): Address | null {
  const { province, city, district, detail, name, phone } = address ?? {}
  if (!province || !city || district === undefined || !detail || !name || !phone) return null
  return { province, city, district, detail, name, phone }
}
