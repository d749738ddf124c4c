import { defineFlow } from '../flow.ts'
import { orderStates } from './order-states.ts'

/** 退款到哪一步了: of the order named or known; a question about refunds in general is left to the articles. */
export const refundTracking = defineFlow({
  id: 'refund-tracking',
  intents: ['refund_status'],
  slots: { order: 'ask.order', phoneLast4: 'ask.last4' },
  start: 'finding',
  states: {
    ...orderStates('telling', 'refund', { general: 'searching', expected: 'expecting' }),
    telling: { say: 'order.found', card: true, end: true },
    expecting: { say: 'refund.expected', end: true },
    searching: { effect: 'answer', end: true },
  },
})
