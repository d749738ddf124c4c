import type { Address } from '../../protocol/commerce.ts'
import type { CheckContext } from '../checks/check.ts'
import type { Acts } from './act.ts'
import { describeChange } from './describe-change.ts'

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
    describe: (outcome, context) => describeChange('change_address', outcome, context),
  },
  change_items: {
    build: ({ slots: { order, line, targetSku, quantity } }) =>
      order === undefined || line === undefined || targetSku === undefined
        ? null
        : { kind: 'change_items', order, line, sku: targetSku, quantity: quantity ?? 1 },
    describe: (outcome, context) => describeChange('change_items', outcome, context),
  },
  change_payment: {
    build: ({ slots: { order, paymentMethod } }) =>
      order === undefined || paymentMethod === undefined
        ? null
        : { kind: 'change_payment', order, method: paymentMethod },
    describe: (outcome, context) => describeChange('change_payment', outcome, context),
  },
  cancel: {
    build: ({ slots: { order, cancelReason, line, left } }) =>
      order === undefined
        ? null
        : {
            kind: 'cancel',
            order,
            reason: cancelReason ?? '',
            ...(left === undefined || line === undefined ? {} : { line, left }),
          },
    describe: (outcome, context) => describeChange('cancel', outcome, context),
  },
  edit_price: {
    build: ({ slots: { order, amountMinor } }) =>
      order === undefined ? null : { kind: 'edit_price', order, amountMinor: amountMinor ?? null },
    describe: (outcome, context) => describeChange('edit_price', outcome, context),
  },
  combine_shipping: {
    build: ({ slots: { order, withOrders } }) =>
      order === undefined || withOrders === undefined || withOrders.length === 0
        ? null
        : { kind: 'combine_shipping', order, with: withOrders },
    describe: (outcome, context) => describeChange('combine_shipping', outcome, context),
  },
  set_delivery: {
    build: ({ slots: { order, date } }) =>
      order === undefined || date === undefined ? null : { kind: 'set_delivery', order, date },
    describe: (outcome, context) => describeChange('set_delivery', outcome, context),
  },
}

/** The new address when every part of it is known. */
export function wholeAddress({ address }: CheckContext['slots']): Address | null {
  const { province, city, district, detail, name, phone } = address ?? {}
  if (!province || !city || district === undefined || !detail || !name || !phone) return null
  return { province, city, district, detail, name, phone }
}
