import { defineFlow } from '../flow.ts'
import { orderStates } from './order-states.ts'

/**
 * What only a person may do to an order: the articles say how it goes; once the order is named it is looked up
 * and handed over with it.
 */
export const staffRequest = defineFlow({
  id: 'staff-request',
  intents: [
    'exchange_goods',
    'cancel_order',
    'change_address',
    'change_order',
    'price_edit',
    'combine_shipping',
    'delivery_schedule',
    'refund_only',
    'compensation',
    'price_protect',
    'warranty_repair',
  ],
  slots: { order: 'ask.order', phoneLast4: 'ask.last4' },
  start: 'finding',
  states: {
    ...orderStates('noting', 'staff-request', { general: 'searching' }),
    noting: { say: 'request.noted', card: true, next: 'handing-over' },
    searching: { effect: 'answer', end: true },
  },
})
